package org.keywork.benchmarks;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures steps and whole runs, once all contestants are seen to find the same, and makes the page.
 *
 * <p>Takes what to do ({@code all}, {@code quick} or {@code page}), the folder of the examples, and the
 * folder of the page, in which {@code results} has what was measured before.
 */
final class Main {

  private static final List<Long> LENGTHS = List.of(1_000L, 10_000L, 100_000L, 1_000_000L);
  private static final List<Integer> SERVICES = List.of(1_000, 3_000, 10_000, 30_000, 100_000);
  private static final int STARTS = 9;

  private final Packaged keywork;
  private final Results results;

  private Main(Path examples, Path results) {
    this.keywork = new Packaged(examples);
    this.results = new Results(results);
  }

  /** Does it. */
  public static void main(String... args)
      throws IOException, InterruptedException, RunnerException {
    Path examples = Path.of(args[1]).toAbsolutePath();
    Path folder = Path.of(args[2]).toAbsolutePath();
    PageTrial.hold();
    if (!args[0].equals("page")) {
      boolean isQuick = args[0].equals("quick");
      new Main(examples, Files.createDirectories(folder.resolve("results"))).measure(isQuick);
    }
    Page.write(examples.resolve("benchmarks").resolve("page.md"), folder);
    System.out.println("Written: " + folder.resolve("README.md"));
  }

  private void measure(boolean isQuick) throws IOException, InterruptedException, RunnerException {
    Effort effort = isQuick ? Effort.QUICK : Effort.FULL;
    Machine.write(keywork.examples(), effort, results);
    System.out.println(Agreement.require());
    results.write(
        Sample.TABLE, Sample.HEADER, Sample.all().stream().map(Sample::row).toList());
    say("steps");
    Micro.run(results, effort);
    starts(isQuick ? 3 : STARTS);
    service(isQuick ? SERVICES.subList(0, 3) : SERVICES);
    streams(isQuick ? LENGTHS.subList(0, 2) : LENGTHS);
  }

  private void starts(int times) throws IOException, InterruptedException {
    say("checks of one file");
    Path folder = Files.createTempDirectory("keywork-benchmarks");
    List<Started> runs = new StartRuns(keywork, folder).run(times);
    results.write(Started.TABLE, Started.HEADER, runs.stream().map(Started::row).toList());
  }

  private void streams(List<Long> lengths) throws IOException, InterruptedException {
    say("streams of " + lengths.stream().map(each -> Figure.count(each)).collect(joining(", "))
        + " documents");
    List<Streamed> runs = new StreamRuns(keywork).run(lengths, LENGTHS.get(2));
    results.write(
        Streamed.TABLE, Streamed.HEADER, runs.stream().map(Streamed::row).toList());
  }

  private void service(List<Integer> sizes) throws IOException, InterruptedException {
    say("questions about services");
    List<String> command = new ArrayList<>(List.of(Packaged.java(), "-Xmx2g", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(ServiceRuns.class.getName());
    command.add(results.folder().toString());
    sizes.forEach(each -> command.add(Integer.toString(each)));
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    Packaged.require(code == 0, "The questions about services ended with an error.");
  }

  private static void say(String what) {
    System.out.println("Measuring " + what + " ...");
  }
}
