package org.keywork.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.keywork.casefile.CaseFile;
import org.keywork.json.Read;

/**
 * One input: a case file, or the reasons why it is none.
 *
 * @param caseFile the case file; empty where it could not be read
 * @param unread why not; empty where it could
 */
record ReadFile(Optional<CaseFile> caseFile, List<Unread> unread) {

  ReadFile {
    unread = List.copyOf(unread);
  }

  static ReadFile of(Inputs.Input input, CaseFileSource source) {
    try {
      Read<CaseFile> read = source.read(input.source().bytes());
      return new ReadFile(
          read.value(),
          read.problems().stream()
              .map(problem -> Unread.at(input.name(), problem))
              .toList());
    } catch (IOException e) {
      return refused(input, Inputs.sentence(e, "file"));
    } catch (OutOfMemoryError e) {
      return refused(input, "The file is too large to be read.");
    } catch (RuntimeException | StackOverflowError e) {
      return refused(input, Unforeseen.sentence(e));
    }
  }

  private static ReadFile refused(Inputs.Input input, String sentence) {
    return new ReadFile(Optional.empty(), List.of(Unread.whole(input.name(), sentence)));
  }
}
