package org.keywork.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.keywork.palliative.LifeLimitingCare;
import org.keywork.palliative.PlaceKind;
import org.keywork.palliative.PlaceOfCare;

/** What professionals did, and did not, for children who may have a short life (PALLIATIVE The right help). */
class DocumentedPalliativeTest {

  /** The health visitor saw to the journey, not the key worker, and nothing is wrong with that (R093). */
  @Test
  void w16_the_family_went_to_the_coast_and_the_doctors_there_knew() {
    Looked looked = Looked.at("w16-two-weeks-and-a-caravan", "2026-11-16")
        .meets(338, 340, 353)
        .missesNothingBut();
    LifeLimitingCare care = looked.file().lifeLimitingCare().get(0);

    assertThat(care.placeOn(looked.asOf()).map(PlaceOfCare::kind)).hasValue(PlaceKind.AWAY);
    assertThat(care.placeOn(LocalDate.of(2026, 11, 23)).map(PlaceOfCare::kind))
        .hasValue(PlaceKind.HOME);
    assertThat(looked.file().assignmentHistory().leadsOn(looked.asOf()))
        .doesNotContain(care.places().get(1).preparedBy().orElseThrow());
  }

  @Test
  void w17_the_family_was_sent_home_without_teaching() {
    Looked.at("w17-feeding-tube-without-teaching", "2026-11-22").misses(350).missesNothingBut(350);
  }
}
