package org.keywork.examples.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a result goes while it grows. A file is there whole, once it is finished, or not at all. */
final class OutputTarget implements AutoCloseable {

  private final Writer writer;
  private final @Nullable Path file;
  private final @Nullable Path unfinished;
  private final @Nullable Path target;

  private OutputTarget(
      Writer writer, @Nullable Path file, @Nullable Path unfinished, @Nullable Path target) {
    this.writer = writer;
    this.file = file;
    this.unfinished = unfinished;
    this.target = target;
  }

  /** The standard output. */
  static OutputTarget standard(Terminal terminal) {
    return new OutputTarget(
        new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8)),
        null,
        null,
        null);
  }

  /** A file, whether or not it is there already. */
  static OutputTarget file(Path file) {
    try {
      return opened(file);
    } catch (IOException e) {
      throw cannotBeWritten(file);
    }
  }

  private static OutputTarget opened(Path file) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      Writer writer =
          Files.newBufferedWriter(target, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
      return new OutputTarget(new Telling(writer, file), file, null, null);
    }
    Path unfinished =
        target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    Writer writer = Files.newBufferedWriter(
        unfinished,
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE_NEW,
        StandardOpenOption.WRITE);
    unfinished.toFile().deleteOnExit(); // Somebody may end the command before it is finished.
    return new OutputTarget(new Telling(writer, file), file, unfinished, target);
  }

  private static Unwritable cannotBeWritten(Path file) {
    return new Unwritable("The output file " + file + " cannot be written"
        + (Files.isDirectory(file) ? ", since it is a directory." : "."));
  }

  /** Takes the result, piece by piece. */
  Writer writer() {
    return writer;
  }

  /** What was written so far gets to where it goes. */
  void flush() {
    written(writer::flush);
  }

  /** The result is complete. */
  void finish() {
    written(() -> {
      writer.flush();
      if (unfinished != null && target != null) {
        writer.close();
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
      }
    });
  }

  private interface Step {
    void take() throws IOException;
  }

  private void written(Step step) {
    try {
      step.take();
    } catch (IOException e) {
      if (file == null) {
        throw new UncheckedIOException(e);
      }
      throw cannotBeWritten(file);
    }
  }

  /** What is not finished by now is not kept. */
  @Override
  public void close() {
    try {
      closeFile();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void closeFile() throws IOException {
    try {
      if (file != null) {
        writer.close();
      }
    } finally {
      if (unfinished != null) {
        Files.deleteIfExists(unfinished);
      }
    }
  }

  /** Tells at once, and as what it is, that a file takes no more, whichever form writes to it. */
  private static final class Telling extends Writer {

    private final Writer writer;
    private final Path file;

    Telling(Writer writer, Path file) {
      this.writer = writer;
      this.file = file;
    }

    @Override
    public void write(char[] text, int offset, int length) {
      told(() -> writer.write(text, offset, length));
    }

    @Override
    public void flush() {
      told(writer::flush);
    }

    @Override
    public void close() {
      told(writer::close);
    }

    private void told(Step step) {
      try {
        step.take();
      } catch (IOException e) {
        throw cannotBeWritten(file);
      }
    }
  }
}
