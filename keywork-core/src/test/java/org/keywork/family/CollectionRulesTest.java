package org.keywork.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.family.CollectionRules.ONLY_WHAT_SERVES_THE_FAMILY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CollectionRuleExamples.anItem;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Held;

/** Which collected information is found, and where. */
class CollectionRulesTest {

  @Test
  void every_item_that_does_not_serve_the_family_is_found_beside_what_is_open() {
    CaseFile file = aCaseFile()
        .withCollected(
            anItem().withServesFamilyDirectly(true),
            anItem(),
            anItem().withServesFamilyDirectly(Optional.empty()),
            anItem());
    Held held = Held.against(file, ONLY_WHAT_SERVES_THE_FAMILY);
    assertThat(held.missedAt())
        .containsExactly("/collected/1/servesFamilyDirectly", "/collected/3/servesFamilyDirectly");
    assertThat(held.messages())
        .contains("What was collected on 2026-04-01 does not serve the family directly.");
    assertThat(held.askedAt()).containsExactly("/collected/2/servesFamilyDirectly");
  }

  @Test
  void what_was_collected_today_is_looked_at_today() {
    CollectedItem item = anItem();
    assertThat(item.isKeptOn(item.collectedOn())).isTrue();
    assertThat(item.isKeptOn(item.collectedOn().minusDays(1))).isFalse();
  }
}
