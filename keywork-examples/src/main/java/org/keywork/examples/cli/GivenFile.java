package org.keywork.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.keywork.json.Read;

/** A file that says how to check: it is there and sound, or nothing is checked. */
final class GivenFile {

  /**
   * How such a file is read.
   *
   * @param <T> what it says
   */
  @FunctionalInterface
  interface Reader<T> {
    Read<T> read(InputStream in) throws IOException;
  }

  private GivenFile() {}

  /** What a file says. */
  static <T> T read(String what, String name, Reader<T> reader) {
    try (InputStream in = Files.newInputStream(Path.of(name))) {
      Read<T> read = reader.read(in);
      return read.value()
          .orElseThrow(() -> refused(
              what,
              read.problems().stream()
                  .map(each -> Unread.at(name, each).inOneLine())
                  .collect(Collectors.joining(" "))));
    } catch (InvalidPathException e) {
      throw refused(what, Unread.whole(name, Inputs.NO_NAME).inOneLine());
    } catch (IOException e) {
      throw refused(what, Unread.whole(name, Inputs.sentence(e, "file")).inOneLine());
    }
  }

  private static WrongUse refused(String what, String why) {
    return new WrongUse("The " + what + " cannot be read. " + why);
  }
}
