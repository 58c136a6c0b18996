package org.keywork.benchmarks;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How a process is kept on one core, with its compiler and its collector, where the system can do it. */
final class OneCore {

  private OneCore() {}

  /** What is put before a command. */
  static List<String> before() {
    Optional<String> path = Optional.ofNullable(System.getenv("PATH"));
    return path.stream()
            .flatMap(all -> List.of(all.split(File.pathSeparator)).stream())
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "taskset")))
        ? List.of("taskset", "-c", "0")
        : List.of("env", "JAVA_TOOL_OPTIONS=-XX:ActiveProcessorCount=1");
  }
}
