package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged command tells how the documented service stands against the standards. */
class StandardsProcessTest {

  private static final String[] ASKED = {
    "standards",
    "--as-of",
    "2026-11-22",
    "--service",
    "data/pembrokeshire-service.json",
    "--format",
    "json",
    "data/pembrokeshire"
  };

  @Test
  void every_standard_is_told_with_what_the_records_show() {
    Run run = Packaged.keywork().run(ASKED);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    JsonNode document = JsonMapper.shared().readTree(run.out());
    assertThat(document.at("/standards").size()).isEqualTo(36);
    assertThat(document.at("/families").intValue()).isPositive();
    assertThat(document.at("/questions").size()).isPositive();
  }
}
