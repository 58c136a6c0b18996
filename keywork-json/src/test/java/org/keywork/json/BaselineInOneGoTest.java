package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.rule.Baseline;
import org.keywork.rule.KnownFinding;
import org.keywork.rule.Location;
import org.keywork.rule.RuleId;

/** The quick way takes nothing that the careful way refuses. */
class BaselineInOneGoTest {

  private static final String DOCUMENT = DocumentWriter.compact()
      .write(new Baseline(
          LocalDate.of(2026, 11, 22),
          "guidance",
          "2026-11",
          List.of(
              new KnownFinding(new RuleId("plan.copied"), "F-1", Location.at("plans", 0)),
              new KnownFinding(new RuleId("plan.copied"), "F-2", Location.at("plans", 0)))));

  private static void leftToTheCarefulWay(String document) {
    assertThat(BaselineInOneGo.read(document.getBytes(UTF_8))).isEmpty();
    assertThat(BaselineReader.readInspecting(document).problems()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "baseline/1, case-file/1",
    "2026-11-22, 2026-11-31",
    "policy, polixy",
    "edition, editiom",
    "findings, foundings",
    "subject, person",
    "'\"guidance\"', 7",
    "'\"2026-11\"', true",
    "'\"F-2\"', null",
    "'\"F-2\"', 2",
    "/plans/0, /plans~",
    "/plans/0, plans",
    "F-2, '\\uDC00'",
    "plan.copied, Plan",
    "'[{', '[[{'",
    "'}]', '}],\"more\":1'",
    "'}]', ',\"more\":1}]'",
    "'}]', '},7]'"
  })
  void what_stands_otherwise_is_left_to_the_careful_way(String found, String instead) {
    assertThat(DOCUMENT).contains(found);
    leftToTheCarefulWay(DOCUMENT.replace(found, instead));
  }

  @Test
  void what_follows_or_is_missing_is_left_to_the_careful_way() {
    for (String more : List.of("{}", "[]", "7", "x", DOCUMENT)) {
      leftToTheCarefulWay(DOCUMENT + more);
    }
    leftToTheCarefulWay("[" + DOCUMENT + "]");
    for (int length = 0; length < DOCUMENT.length(); length++) {
      leftToTheCarefulWay(DOCUMENT.substring(0, length));
    }
  }
}
