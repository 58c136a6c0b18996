package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written as SARIF is what its schema asks for. */
class SarifSchemaTest {

  private static final SarifSchema SCHEMA = new SarifSchema();

  private static final String EVERYTHING = OneCheck.told(
      CheckFormat.SARIF,
      SmallCheck.shown(true, Optional.empty()),
      check -> check
          .family("zu: groß, 100%.json", "alone")
          .family("-", "stale")
          .family("/c.json", "alone", List.of(OneCheck.silenceAccepted()))
          .broken("d.json")
          .missing("e.json")
          .isInterrupted());

  @Test
  void every_kind_of_result_and_notification_is_as_the_schema_asks() {
    assertThat(EVERYTHING).contains("\"open\"", "\"accepted\"", "\"interrupted\"");
    assertThat(SCHEMA.faultsOf(EVERYTHING)).isEmpty();
  }

  @Test
  void nothing_to_tell_is_as_the_schema_asks() {
    assertThat(SCHEMA.faultsOf(OneCheck.told(
            CheckFormat.SARIF, SmallCheck.shown(false, Optional.empty()), OneCheck::ends)))
        .isEmpty();
  }

  @Test
  void families_and_their_service_are_as_the_schema_asks(@TempDir Path path) throws IOException {
    CaseFolder folder = new CaseFolder(path);
    SmallService.writeFamilies(folder);

    String sarif = Run.ofMain(
            "check",
            "--format",
            "sarif",
            "--show",
            "cannot-tell",
            "--service",
            SmallService.written(folder),
            path.toString())
        .out();

    assertThat(sarif).contains("\"id\": \"disagreement\",\n                \"index\"");
    assertThat(SCHEMA.faultsOf(sarif)).isEmpty();
  }

  static List<UnaryOperator<String>> spoiling() {
    return List.of(
        sarif -> sarif.replace("\"kind\": \"fail\"", "\"kind\": \"not-met\""),
        sarif -> sarif.replace("\"startLine\": 3", "\"startLine\": 0"),
        sarif -> sarif.replace("\"zu%3A", "\"zu :"),
        sarif -> sarif.replace("\"external\"", "\"waiver\""),
        sarif -> sarif.replace("\"columnKind\"", "\"columns\""));
  }

  @ParameterizedTest
  @MethodSource("spoiling")
  void the_schema_would_notice(UnaryOperator<String> spoiling) {
    assertThat(SCHEMA.faultsOf(spoiling.apply(EVERYTHING))).isNotEmpty();
  }
}
