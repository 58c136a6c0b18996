package org.keywork.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.function.KeyWorkingFunction.ADVOCACY;
import static org.keywork.function.KeyWorkingFunction.SINGLE_POINT_OF_CONTACT;

import java.time.LocalDate;
import java.time.Period;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.CollectionRuleExamples;
import org.keywork.fixtures.Families;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/** What the records about a family refuse, and what they do not show. */
class FamilyRecordsTest {

  @Test
  void a_need_ends_on_the_day_on_which_it_was_found_at_the_earliest() {
    Need need = Families.aNeed(Families.NEED_OF_THE_CHILD, Families.CHILD, NeedDomain.EDUCATION)
        .withFoundOn(TODAY);
    assertThat(need.withEndedOn(TODAY).isFeltOn(TODAY)).isFalse();
    assertThat(refused(() -> need.withEndedOn(TODAY.minusDays(1))))
        .isEqualTo(Location.at("endedOn"));
  }

  @Test
  void a_consent_lasts_until_the_day_on_which_it_is_given_at_the_earliest() {
    Consent consent = CaseFiles.aConsent().withGivenOn(TODAY);
    assertThat(consent.withLastDay(TODAY).holdsOn(TODAY)).isTrue();
    assertThat(refused(() -> consent.withLastDay(TODAY.minusDays(1))))
        .isEqualTo(Location.at("lastDay"));
    assertThat(consent.withWithdrawnOn(TODAY).holdsOn(TODAY)).isFalse();
    assertThat(refused(() -> consent.withWithdrawnOn(TODAY.minusDays(1))))
        .isEqualTo(Location.at("withdrawnOn"));
  }

  @Test
  void a_consent_ends_by_its_withdrawal_or_the_day_after_its_last() {
    Consent consent = CaseFiles.aConsent().withGivenOn(TODAY).withLastDay(TODAY.plusDays(5));
    assertThat(consent.endBy(TODAY.plusDays(5))).isEmpty();
    assertThat(consent.endBy(TODAY.plusDays(6))).contains(TODAY.plusDays(6));
    Consent withdrawn = consent.withWithdrawnOn(TODAY.plusDays(3));
    assertThat(withdrawn.endBy(TODAY.plusDays(2))).isEmpty();
    assertThat(withdrawn.endBy(TODAY.plusDays(3))).contains(TODAY.plusDays(3));
    assertThat(withdrawn.endBy(TODAY.plusDays(9))).contains(TODAY.plusDays(3));
    assertThat(consent.withLastDay(LocalDate.MAX).endBy(LocalDate.MAX)).isEmpty();
  }

  @Test
  void what_was_collected_is_removed_on_the_day_of_its_collection_at_the_earliest() {
    CollectedItem item = CollectionRuleExamples.anItem().withCollectedOn(TODAY);
    assertThat(item.withRemovedOn(TODAY).isKeptOn(TODAY)).isFalse();
    assertThat(refused(() -> item.withRemovedOn(TODAY.minusDays(1))))
        .isEqualTo(Location.at("removedOn"));
    assertThat(item.toString()).doesNotContain("holidays");
  }

  @Test
  void it_takes_two_to_differ() {
    DifferenceOfWishes.Builder alone =
        DifferenceOfWishes.builder().addBetween(Families.CHILD).recordedOn(TODAY);
    assertThat(refused(alone::build)).isEqualTo(Location.at("between"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void contacts_and_reviews_lie_apart(int days) {
    Period length = Period.ofDays(days);
    ContactAgreement agreement = Families.somePreferences().contact().get(0);
    assertThat(refused(() -> agreement.withEvery(length))).isEqualTo(Location.at("every"));
    assertThat(refused(() -> Families.somePreferences().withReviewEvery(length)))
        .isEqualTo(Location.at("reviewEvery"));
    assertThat(agreement.withEvery(Period.ofDays(1)).every()).contains(Period.ofDays(1));
  }

  @Test
  void an_agreement_ends_on_the_day_on_which_it_was_made_at_the_earliest() {
    ContactAgreement agreement = ContactAgreement.builder().agreedOn(TODAY).build();
    assertThat(agreement.withEndedOn(TODAY).isEndedOn(TODAY)).isTrue();
    assertThat(refused(() -> agreement.withEndedOn(TODAY.minusDays(1))))
        .isEqualTo(Location.at("endedOn"));
  }

  @Test
  void what_is_known_of_a_childs_health_does_not_show() {
    Child child = Families.aChild().withOutlooks(Families.outlook(ConditionOutlook.LIFE_LIMITING));
    assertThat(child).hasToString("Child{id=child}");
  }

  @Test
  void what_a_family_needs_to_take_part_does_not_show() {
    LanguageAndCulture asked = Families.aFamily().languageAndCulture().orElseThrow();
    assertThat(asked.withCulturalNeeds("a prayer room")).hasToString("LanguageAndCulture{}");
  }

  @Test
  void who_somebody_is_and_what_wears_a_family_out_do_not_show() {
    assertThat(Families.aBrother().withDateOfBirth(TODAY).withRelations().toString())
        .isEqualTo("FamilyMember{id=brother, relations=[], caresFor=[]}");
    TimeConsumingTask letters = TimeConsumingTask.builder()
        .toldOn(TODAY)
        .note("The letters of seven clinics.")
        .build();
    assertThat(letters).hasToString("TimeConsumingTask{toldOn=2026-11-22}");
    assertThat(
            Families.somePreferences().withMeetingTimes("after the night shift").toString())
        .doesNotContain("shift");
  }

  @Test
  void what_a_family_values_most_comes_first_and_once() {
    Preferences preferences = Families.somePreferences();
    assertThat(preferences.withValuesMost(ADVOCACY, SINGLE_POINT_OF_CONTACT).valuesMost())
        .containsExactly(ADVOCACY, SINGLE_POINT_OF_CONTACT);
    assertThat(refused(() -> preferences.withValuesMost(ADVOCACY, ADVOCACY)))
        .isEqualTo(Location.at("valuesMost"));
  }

  @Test
  void a_family_that_lives_in_two_homes_and_three_languages_can_be_held() {
    Family family = Families.aFamily()
        .withLanguageAndCulture(LanguageAndCulture.builder()
            .askedOn(TODAY)
            .addLanguages("British Sign Language", "Romani", "English")
            .needsInterpreter(true)
            .readingIsHard(true)
            .build())
        .withPreferences(Families.somePreferences()
            .withMeetingPlaces(Place.HOME, Place.CHILDRENS_CENTRE)
            .withMeetingTimes("never on a school day"));

    assertThat(family.parentsOf(Families.CHILD)).hasSize(2);
    assertThat(family.languageAndCulture().orElseThrow().languages()).hasSize(3);
    assertThat(family.toString()).doesNotContain("Romani", "school day");
  }

  private static Location refused(ThrowingCallable record) {
    return catchThrowableOfType(InvalidRecordException.class, record).at();
  }
}
