package org.keywork.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.SCHOOL;
import static org.keywork.fixtures.CaseFiles.aConsent;
import static org.keywork.fixtures.Families.FATHER;
import static org.keywork.fixtures.Families.aFamily;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for whatever a family consents to. */
class ConsentProperties {

  @Property(generation = GenerationMode.RANDOMIZED)
  void another_consent_never_forbids_what_was_allowed(
      @ForAll Set<SharingPurpose> one,
      @ForAll Set<SharingPurpose> other,
      @ForAll SharingPurpose purpose,
      @ForAll @IntRange(min = -3, max = 3) int days) {
    LocalDate day = OPENED.plusDays(days);
    Consent first = aConsent().withPurposes(one);
    Consent second = aConsent().withId(new ConsentId("2")).withGiver(FATHER).withPurposes(other);
    if (sharing(first).allows(SCHOOL, purpose, day).orElse(false)) {
      assertThat(sharing(first, second).allows(SCHOOL, purpose, day)).contains(true);
    }
  }

  @Property(generation = GenerationMode.RANDOMIZED)
  void the_order_of_consents_does_not_matter(
      @ForAll Set<SharingPurpose> one,
      @ForAll Set<SharingPurpose> other,
      @ForAll SharingPurpose purpose) {
    Consent first = aConsent().withPurposes(one);
    Consent second = aConsent().withId(new ConsentId("2")).withPurposes(other);
    assertThat(sharing(first, second).allows(SCHOOL, purpose, OPENED))
        .isEqualTo(sharing(second, first).allows(SCHOOL, purpose, OPENED));
  }

  @Property(generation = GenerationMode.RANDOMIZED)
  void what_is_allowed_lies_within_a_parents_consent(
      @ForAll Set<SharingPurpose> purposes,
      @ForAll SharingPurpose purpose,
      @ForAll @IntRange(min = -3, max = 3) int days) {
    LocalDate day = OPENED.plusDays(days);
    InformationSharing sharing = sharing(aConsent().withPurposes(purposes));
    if (sharing.allows(SCHOOL, purpose, day).orElse(false)) {
      assertThat(sharing.parentsConsentOn(day)).contains(true);
      assertThat(purposes).contains(purpose);
    }
  }

  private static InformationSharing sharing(Consent... consents) {
    return new InformationSharing(
        new ActiveTime(OPENED, Optional.empty()),
        aFamily(),
        List.of(consents),
        List.of(),
        List.of());
  }
}
