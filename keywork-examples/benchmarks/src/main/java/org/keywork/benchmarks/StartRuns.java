package org.keywork.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks of one file, each from a start of its own, until its finding is told. */
final class StartRuns {

  /** What a shell says of the time of its children, after that of itself. */
  private static final Pattern TIMES =
      Pattern.compile("(\\d+)m([\\d.]+)s\\s+(\\d+)m([\\d.]+)s\\s*$");

  private static final String TIMED = "\"$@\" >/dev/null; echo $?; times";
  private static final List<String> FOR_SHORT_RUNS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
  private static final int WITH_A_FAULT = 9;

  private final Packaged keywork;
  private final Path file;

  StartRuns(Packaged keywork, Path folder) throws IOException {
    this.keywork = keywork;
    this.file = Files.writeString(
        folder.resolve("case-file.json"), Documents.text(Documents.SEED, WITH_A_FAULT));
  }

  /** So many of each kind in turn, after two that count for nothing and let the archive be made. */
  List<Started> run(int times) throws IOException, InterruptedException {
    List<Started> runs = new ArrayList<>();
    for (int i = -2; i < times; i++) {
      Started jar = run(Started.JAR, List.of(Packaged.java(), "-jar", keywork.jar()));
      Started plain = run(Started.WITHOUT_ARCHIVE, withoutArchive());
      Started launcher = run(Started.LAUNCHER, List.of(keywork.launcher()));
      if (i < 0) {
        keywork.awaitArchive();
      } else {
        runs.addAll(List.of(jar, plain, launcher));
      }
    }
    return runs;
  }

  private List<String> withoutArchive() {
    List<String> command = new ArrayList<>(List.of(Packaged.java()));
    command.addAll(FOR_SHORT_RUNS);
    command.addAll(List.of("-jar", keywork.jar()));
    return command;
  }

  private Started run(String how, List<String> start) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", "-c", TIMED, "sh"));
    command.addAll(start);
    command.addAll(List.of("check", "--as-of", Documents.AS_OF.toString(), file.toString()));
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
    String told = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    double wall = (System.nanoTime() - begun) / 1e9;
    Packaged.require(told.startsWith("1"), "The check of one file did not tell its finding.");
    return new Started(how, processor(told), wall);
  }

  private static double processor(String told) {
    Matcher times = TIMES.matcher(told);
    Packaged.require(times.find(), "The shell did not tell how long processors worked.");
    return seconds(times.group(1), times.group(2)) + seconds(times.group(3), times.group(4));
  }

  private static double seconds(String minutes, String seconds) {
    return 60 * Double.parseDouble(minutes) + Double.parseDouble(seconds);
  }
}
