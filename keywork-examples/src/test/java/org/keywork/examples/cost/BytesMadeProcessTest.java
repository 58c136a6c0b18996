package org.keywork.examples.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What checking makes is counted in bytes, which do not depend on how busy a machine is. The bounds are
 * what was reached, with a little room for what a compiler decides differently from run to run.
 */
class BytesMadeProcessTest {

  private static final Path DATA = Path.of("data").toAbsolutePath();
  private static final Path ALL_IS_WELL = DATA.resolve("complete/nothing-left-open.json");

  /** A check of a record in which nothing is found and nothing asked. */
  private static final int MOST_OF_A_CHECK = 13_000;

  /** A rule that is met or does not apply, on the average of all example records. */
  private static final int MOST_OF_A_RULE = 250;

  /** How many rules at least are met, or do not apply, somewhere in the example records. */
  private static final int FEWEST_RULES = 190;

  private static final Map<String, Integer> MADE = new TreeMap<>();

  @BeforeAll
  static void count() throws Exception {
    Process process = new ProcessBuilder(command()).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    printed
        .lines()
        .map(line -> line.split(" ", -1))
        .forEach(line -> MADE.put(line[0], Integer.valueOf(line[1])));
  }

  private static List<String> command() throws IOException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-cp",
        Path.of("target", "keywork.jar")
            + System.getProperty("path.separator")
            + Path.of("target", "test-classes"),
        BytesMade.class.getName(),
        ALL_IS_WELL.toString()));
    try (Stream<Path> files = Files.walk(DATA)) {
      files
          .filter(BytesMadeProcessTest::isCaseFile)
          .sorted()
          .forEach(file -> command.add(file.toString()));
    }
    return command;
  }

  private static boolean isCaseFile(Path file) {
    try {
      return file.toString().endsWith(".json")
          && Files.readString(file).contains("\"keywork\": \"case-file/1\"");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void a_check_of_a_record_in_which_all_is_well_makes_little() {
    assertThat(MADE.get(BytesMade.CHECK)).isBetween(1, MOST_OF_A_CHECK);
  }

  @Test
  void no_rule_that_is_met_or_does_not_apply_makes_much() {
    assertThat(MADE.get(BytesMade.RULES)).isGreaterThan(FEWEST_RULES);
    assertThat(MADE.entrySet())
        .filteredOn(made -> made.getKey().contains("."))
        .allSatisfy(made -> assertThat(made.getValue()).isLessThanOrEqualTo(MOST_OF_A_RULE));
  }
}
