package org.keywork.examples.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.keywork.json.Read;

/** Reads one document after the other, and keeps the reasons why some could not be read. */
final class Reading {

  private final List<Unread> unread;

  /** A reading that has read nothing yet; what led to no document counts from the start. */
  Reading(Inputs inputs) {
    this.unread = new ArrayList<>(inputs.unread());
  }

  /**
   * Reads a document and does something with what it holds. A failure with one document must not keep
   * the others from being read.
   */
  <T> void read(Inputs.Input input, DocumentSource<T> source, Consumer<T> whenRead) {
    try {
      Read<T> read = source.read(input.source().bytes());
      read.value().ifPresent(whenRead);
      read.problems().forEach(problem -> unread.add(Unread.at(input.name(), problem)));
    } catch (IOException e) {
      refuse(input, Inputs.sentence(e, "file"));
    } catch (InvalidPathException e) {
      refuse(input, Inputs.NO_NAME);
    } catch (OutOfMemoryError e) {
      refuse(input, "The file is too large to be read.");
    } catch (WrongUse e) {
      refuse(input, String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      refuse(input, Unforeseen.sentence(e));
    }
  }

  private void refuse(Inputs.Input input, String sentence) {
    unread.add(Unread.whole(input.name(), sentence));
  }

  /** The inputs that could not be read, sorted by name, with each reason. */
  List<Unread> unread() {
    return unread.stream().sorted(Comparator.comparing(Unread::file)).toList();
  }
}
