package org.keywork.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the result goes. A file is written whole or not at all. */
final class OutputOption {

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write to this file instead of the standard output, whole or not at all.")
  private @Nullable Path file;

  /** The columns of a line: a file has no terminal. */
  int width(Terminal terminal) {
    return file == null ? terminal.width() : Terminal.COLUMNS;
  }

  void write(String text, Terminal terminal) {
    try (OutputTarget target = target(terminal)) {
      target.writer().write(text);
      target.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens it for what is written piece by piece; whoever does finishes and closes it. */
  OutputTarget target(Terminal terminal) {
    return file == null ? OutputTarget.standard(terminal) : OutputTarget.file(file);
  }
}
