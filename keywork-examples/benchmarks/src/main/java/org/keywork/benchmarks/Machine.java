package org.keywork.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** On what, when and of which state of the sources something is measured. */
final class Machine {

  static final String TABLE = "machine.csv";

  private Machine() {}

  static void write(Path sources, Effort effort, Results results) throws IOException {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Processor", processor()));
    rows.add(List.of("Cores", Integer.toString(Runtime.getRuntime().availableProcessors())));
    rows.add(List.of("Memory", Figure.count(system.getTotalMemorySize() / 1e9) + " GB"));
    rows.add(
        List.of("System", System.getProperty("os.name") + ", " + System.getProperty("os.arch")));
    rows.add(List.of("Java", System.getProperty("java.vm.name") + " " + Runtime.version()));
    rows.add(List.of("Load before", load(system)));
    rows.add(List.of("Each step", effort.words()));
    rows.add(List.of("Day", LocalDate.now(ZoneOffset.UTC).toString()));
    rows.add(List.of("Commit", commit(sources)));
    results.write(TABLE, List.of("what", "value"), rows);
  }

  /** How many processes were at work, on average of the minute before. */
  private static String load(OperatingSystemMXBean system) {
    double load = system.getSystemLoadAverage();
    return load < 0 ? "not told" : Figure.ratio(load);
  }

  private static String processor() throws IOException {
    Path file = Path.of("/proc/cpuinfo");
    return !Files.exists(file)
        ? "not told"
        : Files.readAllLines(file, UTF_8).stream()
            .filter(line -> line.startsWith("model name"))
            .map(line -> line.substring(line.indexOf(':') + 1).strip())
            .findFirst()
            .orElse("not told");
  }

  /** The last commit; what is measured may have been changed since. */
  private static String commit(Path sources) throws IOException {
    Process git = new ProcessBuilder("git", "describe", "--always", "--abbrev=10")
        .directory(sources.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    String told = new String(git.getInputStream().readAllBytes(), UTF_8).strip();
    return told.isEmpty() ? "not told" : told;
  }
}
