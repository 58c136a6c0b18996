package org.keywork.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged command line, run as a user runs it: as a process of its own. */
final class Packaged {

  private static final Path JAR = Path.of("target", "keywork.jar").toAbsolutePath();
  private static final long LONGEST_MINUTES = 2;

  private final List<String> options;

  private Packaged(List<String> options) {
    this.options = options;
  }

  /** The command line with nothing said to the virtual machine. */
  static Packaged keywork() {
    return new Packaged(List.of());
  }

  /** The same, with options for the virtual machine, such as {@code -Xmx256m}. */
  Packaged with(String... more) {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of(more));
    return new Packaged(all);
  }

  /** Runs it to its end. */
  Run run(String... args) {
    return reading(new byte[0], args);
  }

  /** The same, with something on the standard input. */
  Run reading(byte[] input, String... args) {
    try {
      Path in = Files.createTempFile("in", "");
      Path out = Files.createTempFile("out", "");
      Path err = Files.createTempFile("err", "");
      try {
        Files.write(in, input);
        Process process = process(args)
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
        return new Run(exitCode(process), text(out), text(err));
      } finally {
        Files.delete(in);
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  private static int exitCode(Process process) {
    try {
      if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("The process did not end.");
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** The process, not started yet. */
  ProcessBuilder process(String... args) {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC"));
    command.addAll(options);
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command);
  }
}
