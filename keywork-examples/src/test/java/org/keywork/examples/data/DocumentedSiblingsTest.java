package org.keywork.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.family.Family;
import org.keywork.family.Need;
import org.keywork.family.NeedDomain;
import org.keywork.family.NeedId;

/** What brothers and sisters carry, and what they get (PALLIATIVE Changing faces). */
class DocumentedSiblingsTest {

  private static final String TODAY = "2026-11-22";

  /** One day a week is hers (R346). */
  @Test
  void w34_the_sister_has_a_parent_to_herself_one_day_a_week() {
    Looked looked =
        Looked.at("w34-a-day-a-week-for-the-sister", TODAY).meets(6, 346).missesNothingBut();

    assertThat(looked.file().family().waysOfCoping()).hasSize(1);
  }

  @Test
  void w34_what_older_children_carry_as_carers_is_looked_at() {
    Looked looked = Looked.at("w34-older-children-as-carers", TODAY).misses(8).missesNothingBut(8);
    Family family = looked.file().family();

    assertThat(looked.report().findings()).hasSize(2);
    List<Need> carers = family.siblings().stream()
        .map(carer -> Need.builder()
            .id(new NeedId("of-" + carer.id()))
            .whose(carer.id())
            .domain(NeedDomain.YOUNG_CARER)
            .build())
        .toList();
    new Looked(looked.file().withFamily(family.withNeeds(carers)), looked.asOf(), looked.policy())
        .meets(8);
  }
}
