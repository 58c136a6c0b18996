package org.keywork.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.aConsent;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.family.Consent;

/** A family waits for nobody once its last consent is withdrawn, from that day on. */
class EndedConsentTest {

  private static Allocation with(Consent... consents) {
    return new Allocation(
        aCaseFile().family(),
        aCaseFile().assignmentHistory(),
        Optional.empty(),
        List.of(consents),
        List.of());
  }

  @Test
  void the_day_of_withdrawal_counts_and_the_day_before_does_not() {
    Allocation withdrawn = with(aConsent().withWithdrawnOn(TODAY));

    assertThat(withdrawn.isConsentWithdrawnOn(TODAY)).isTrue();
    assertThat(withdrawn.isConsentWithdrawnOn(TODAY.minusDays(1))).isFalse();
  }

  @Test
  void a_consent_still_to_come_is_none_that_was_withdrawn() {
    Consent tomorrow = aConsent().withGivenOn(TODAY.plusDays(1));

    assertThat(with(tomorrow).isConsentWithdrawnOn(TODAY)).isFalse();
    assertThat(with(tomorrow.withWithdrawnOn(TODAY.plusDays(2))).isConsentWithdrawnOn(TODAY))
        .isFalse();
    assertThat(with().isConsentWithdrawnOn(TODAY)).isFalse();
  }
}
