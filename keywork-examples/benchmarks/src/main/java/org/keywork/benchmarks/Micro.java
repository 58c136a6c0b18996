package org.keywork.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures single steps, with JMH: microseconds and bytes for one document. All is measured in one run,
 * so that ratios hold where the machine is busy with something else.
 *
 * <pre>{@code
 * java -cp ... org.keywork.benchmarks.Micro [--quick] [FOLDER]
 * }</pre>
 */
public final class Micro {

  private static final Path RESULTS = Path.of("keywork-examples/benchmarks/results");
  private static final String BYTES = "gc.alloc.rate.norm";

  private Micro() {}

  /** Measures, and writes into a folder, or into that of the results. */
  public static void main(String[] args) throws IOException, RunnerException {
    List<String> given = new ArrayList<>(List.of(args));
    boolean quick = given.remove("--quick");
    run(given.isEmpty() ? RESULTS : Path.of(given.get(0)), quick);
  }

  /**
   * Measures, once all contestants are seen to find the same, and writes {@code micro.csv}.
   *
   * @param folder where the file goes
   * @param quick whether a minute is to be enough, which gives an idea and no figures
   */
  public static void run(Path folder, boolean quick) throws IOException, RunnerException {
    System.out.println(Agreement.require());
    ChainedOptionsBuilder options = new OptionsBuilder()
        .include(MicroBenchmarks.class.getName())
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .threads(1)
        .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC");
    write(new Runner((quick ? briefly(options) : properly(options)).build()).run(), folder);
  }

  private static ChainedOptionsBuilder briefly(ChainedOptionsBuilder options) {
    return options
        .forks(1)
        .warmupIterations(3)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(3)
        .measurementTime(TimeValue.milliseconds(500));
  }

  private static ChainedOptionsBuilder properly(ChainedOptionsBuilder options) {
    return options
        .forks(2)
        .warmupIterations(5)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(5)
        .measurementTime(TimeValue.milliseconds(800));
  }

  private static void write(Collection<RunResult> results, Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("name,microseconds,error,bytes");
    for (RunResult result : results) {
      Result<?> time = result.getPrimaryResult();
      lines.add(String.format(
          Locale.ROOT,
          "%s,%.2f,%.2f,%.0f",
          name(result),
          time.getScore(),
          time.getScoreError(),
          result.getSecondaryResults().get(BYTES).getScore()));
    }
    Files.createDirectories(folder);
    Files.write(folder.resolve("micro.csv"), lines);
  }

  /** The name of the method, as it is written elsewhere: {@code token-scan}. */
  private static String name(RunResult result) {
    String method = result.getPrimaryResult().getLabel();
    return method.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
