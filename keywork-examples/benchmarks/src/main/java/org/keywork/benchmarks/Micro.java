package org.keywork.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures single steps, with JMH: microseconds and bytes for one document. All is measured in one run,
 * so that ratios hold better than the times that they are made of.
 */
final class Micro {

  private static final String BYTES = "gc.alloc.rate.norm";

  private Micro() {}

  /** Measures every step, and writes down what came out. */
  static void run(Results results, Effort effort) throws RunnerException {
    Collection<RunResult> measured = new Runner(options(effort)).run();
    results.write(Timing.TABLE, Timing.HEADER, measured.stream().map(Micro::row).toList());
  }

  private static Options options(Effort effort) {
    return new OptionsBuilder()
        .include(MicroBenchmarks.class.getName())
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .threads(1)
        .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC")
        .forks(effort.processes())
        .warmupIterations(effort.warmUps())
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(effort.rounds())
        .measurementTime(TimeValue.milliseconds(effort.milliseconds()))
        .build();
  }

  private static List<Object> row(RunResult result) {
    Result<?> time = result.getPrimaryResult();
    double bytes = result.getSecondaryResults().get(BYTES).getScore();
    return new Timing(name(time), time.getScore(), time.getScoreError(), bytes).row();
  }

  /** The name of the method, as it is written elsewhere: {@code token-scan}. */
  private static String name(Result<?> time) {
    return time.getLabel().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
