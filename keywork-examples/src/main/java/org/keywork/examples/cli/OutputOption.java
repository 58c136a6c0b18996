package org.keywork.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
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
    if (file == null) {
      terminal.out().print(text);
      terminal.out().flush();
      return;
    }
    try {
      write(text.getBytes(StandardCharsets.UTF_8), file);
    } catch (IOException e) {
      throw new WrongUse("The output file " + file + " cannot be written"
          + (Files.isDirectory(file) ? ", since it is a directory." : "."));
    }
  }

  private static void write(byte[] text, Path file) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      Files.write(target, text, StandardOpenOption.WRITE);
      return;
    }
    Path unfinished =
        target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      Files.write(unfinished, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
