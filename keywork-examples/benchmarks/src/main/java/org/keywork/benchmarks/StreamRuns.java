package org.keywork.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Long streams of documents through the command line, as a user would send them. */
final class StreamRuns {

  private static final String HEAP = "-Xmx256m";
  private static final int LOOK_EACH = 50;

  private final Packaged keywork;
  private final Feed feed = new Feed();

  StreamRuns(Packaged keywork) {
    this.keywork = keywork;
  }

  /** Runs of one core and of two; one core leaves out what would take it long. */
  List<Streamed> run(List<Long> lengths, long mostOnOneCore)
      throws IOException, InterruptedException {
    List<Streamed> runs = new ArrayList<>();
    for (long documents : lengths) {
      if (documents <= mostOnOneCore) {
        runs.add(run(documents, 1));
      }
      runs.add(run(documents, 2));
    }
    return runs;
  }

  private Streamed run(long documents, int cores) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command(cores))
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.DISCARD);
    builder.environment().put("JDK_JAVA_OPTIONS", HEAP);
    long start = System.nanoTime();
    Process process = builder.start();
    CompletableFuture<Void> fed = CompletableFuture.runAsync(() -> feed(documents, process));
    double resident = 0;
    do {
      resident = Math.max(resident, resident(process));
    } while (!process.waitFor(LOOK_EACH, TimeUnit.MILLISECONDS));
    double seconds = (System.nanoTime() - start) / 1e9;
    Packaged.require(process.exitValue() == 0, "A check of a stream ended with an error.");
    fed.join();
    return new Streamed(documents, cores, seconds, resident);
  }

  private List<String> command(int cores) throws IOException {
    List<String> command = new ArrayList<>();
    if (cores == 1) {
      command.addAll(OneCore.before());
    }
    command.add(keywork.launcher());
    command.addAll(List.of("check", "--as-of", Documents.AS_OF.toString()));
    command.addAll(List.of("--jobs", Integer.toString(cores), "--fail-on", "never", "-"));
    return command;
  }

  private void feed(long documents, Process process) {
    try {
      feed.write(documents, process.getOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The most memory that a process had in use so far, in megabytes; 0 where nobody tells. */
  private static double resident(Process process) throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status, UTF_8).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) * 1024 / 1e6)
        .findFirst()
        .orElse(0);
  }
}
