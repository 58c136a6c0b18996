package org.keywork.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.PlanningCases.aPlanAgreedOn;
import static org.keywork.fixtures.PlanningCases.aReview;
import static org.keywork.fixtures.PlanningCases.wishing;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Held;
import org.keywork.plan.PlanId;
import org.keywork.rule.Basis;
import org.keywork.rule.Verdict;

class ReviewRulesTest {

  private static final LocalDate AGREED = LocalDate.of(2026, 6, 15);

  private static Basis reading(LocalDate asOf, LongWishReading reading) {
    return new Basis(asOf, CaseFiles.BASIS.policy().with(ReviewRules.LONG_WISH_READING, reading));
  }

  @Test
  void an_offer_that_the_family_declined_counts_as_offered() {
    CaseFile offered = aCaseFile().withReviews(aReview(LocalDate.of(2026, 12, 1)));

    assertThat(Held.against(offered, LocalDate.of(2027, 6, 1), ReviewRules.OFFERED_IN_TIME)
            .missedAt())
        .isEmpty();
    assertThat(Held.against(offered, LocalDate.of(2027, 6, 2), ReviewRules.OFFERED_IN_TIME)
            .messages())
        .containsExactly("The next review was to be offered by 2027-06-01; the last plan, review or"
            + " offer is of 2026-12-01.");
  }

  @Test
  void an_offer_that_lies_ahead_does_not_count_yet() {
    CaseFile offered = aCaseFile().withReviews(aReview(LocalDate.of(2027, 1, 1)));

    assertThat(Held.against(offered, LocalDate.of(2026, 12, 31), ReviewRules.OFFERED_IN_TIME)
            .missedAt())
        .containsExactly("/plans/0/agreedOn");
  }

  @Test
  void a_family_that_wants_nine_months_is_not_pressed_after_six() {
    CaseFile nine = wishing(Period.ofMonths(9));

    assertThat(Held.against(nine, LocalDate.of(2027, 3, 15), ReviewRules.OFFERED_IN_TIME)
            .missedAt())
        .isEmpty();
    assertThat(Held.against(nine, LocalDate.of(2027, 3, 16), ReviewRules.OFFERED_IN_TIME)
            .missedAt())
        .hasSize(1);
    assertThat(Held.against(
                wishing(Period.ofMonths(3)),
                LocalDate.of(2026, 12, 15),
                ReviewRules.OFFERED_IN_TIME)
            .missedAt())
        .isEmpty();
  }

  @Test
  void a_wish_for_three_months_is_missed_on_the_next_day() {
    CaseFile three = wishing(Period.ofMonths(3));

    assertThat(Held.against(three, LocalDate.of(2026, 9, 15), ReviewRules.AS_FAMILY_WISHES)
            .missedAt())
        .isEmpty();
    assertThat(Held.against(three, LocalDate.of(2026, 9, 16), ReviewRules.AS_FAMILY_WISHES)
            .messages())
        .containsExactly("The family wanted the next review by 2026-09-15; the last plan or review"
            + " is of 2026-06-15.");
  }

  @Test
  void a_review_held_starts_the_familys_time_anew() {
    CaseFile held = wishing(Period.ofMonths(3))
        .withReviews(aReview(AGREED).withHeldOn(LocalDate.of(2026, 9, 10)));

    assertThat(Held.against(held, LocalDate.of(2026, 12, 10), ReviewRules.AS_FAMILY_WISHES)
            .missedAt())
        .isEmpty();
    assertThat(Held.against(held, LocalDate.of(2026, 12, 11), ReviewRules.AS_FAMILY_WISHES)
            .missedAt())
        .hasSize(1);
  }

  @Test
  void where_nobody_asked_the_question_leads_to_the_preferences() {
    CaseFile unasked =
        aCaseFile().withFamily(aCaseFile().family().withPreferences(Optional.empty()));

    assertThat(Held.against(unasked, ReviewRules.AS_FAMILY_WISHES).askedAt())
        .containsExactly("/family/preferences");
    assertThat(Held.against(aCaseFile(), ReviewRules.AS_FAMILY_WISHES).askedAt())
        .containsExactly("/family/preferences/reviewEvery");
  }

  @Test
  void fourteen_months_wait_for_a_policy_between_the_twelfth_and_the_fourteenth() {
    CaseFile fourteen = wishing(Period.ofMonths(14));

    assertThat(kindOn(fourteen, LocalDate.of(2027, 6, 15))).isEqualTo(Verdict.Kind.MET);
    assertThat(kindOn(fourteen, LocalDate.of(2027, 6, 16))).isEqualTo(Verdict.Kind.CANNOT_TELL);
    assertThat(kindOn(fourteen, LocalDate.of(2027, 8, 15))).isEqualTo(Verdict.Kind.CANNOT_TELL);
    assertThat(kindOn(fourteen, LocalDate.of(2027, 8, 16))).isEqualTo(Verdict.Kind.NOT_MET);
  }

  @Test
  void a_plan_that_is_late_under_either_reading_was_due_by_the_later_day() {
    CaseFile fourteen = wishing(Period.ofMonths(14));

    assertThat(Held.against(fourteen, LocalDate.of(2027, 8, 16), ReviewRules.RENEWED_IN_TIME)
            .messages())
        .containsExactly("The last plan was agreed on 2026-06-15; the next was due by 2027-08-15.");
  }

  @Test
  void a_review_of_an_earlier_plan_without_a_day_asks_nothing() {
    CaseFile file = aCaseFile()
        .withPlans(aPlanAgreedOn("old", AGREED.minusMonths(6)), CaseFiles.aPlan())
        .withReviews(aReview(AGREED).withPlan(new PlanId("old")).withOfferedOn(Optional.empty()));
    Held held = Held.against(file, AGREED.plusMonths(7), ReviewRules.OFFERED_IN_TIME);

    assertThat(held.askedAt()).isEmpty();
    assertThat(held.missedAt()).containsExactly("/plans/1/agreedOn");
  }

  private static Verdict.Kind kindOn(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, ReviewRules.RENEWED_IN_TIME)
        .report()
        .verdicts()
        .get(0)
        .kind();
  }

  @Test
  void a_policy_settles_which_of_the_two_holds() {
    CaseFile fourteen = wishing(Period.ofMonths(14));
    LocalDate thirteen = LocalDate.of(2027, 7, 15);

    assertThat(Held.against(
                fourteen,
                reading(thirteen, LongWishReading.LONGEST_INTERVAL),
                ReviewRules.RENEWED_IN_TIME)
            .messages())
        .containsExactly("The last plan was agreed on 2026-06-15; the next was due by 2027-06-15.");
    assertThat(Held.against(
                fourteen,
                reading(thirteen, LongWishReading.FAMILYS_WISH),
                ReviewRules.RENEWED_IN_TIME)
            .count(Verdict.Kind.MET))
        .isEqualTo(1);
  }

  @Test
  void a_plan_of_the_29th_of_february_is_renewed_by_the_28th() {
    CaseFile leap = aCaseFile()
        .withOpenedOn(LocalDate.of(2024, 1, 1))
        .withPlans(aPlanAgreedOn("leap", LocalDate.of(2024, 2, 29)));

    assertThat(Held.against(leap, LocalDate.of(2025, 2, 28), ReviewRules.RENEWED_IN_TIME)
            .missedAt())
        .isEmpty();
    assertThat(Held.against(leap, LocalDate.of(2025, 3, 1), ReviewRules.RENEWED_IN_TIME)
            .missedAt())
        .containsExactly("/plans/0/agreedOn");
  }

  @Test
  void time_goes_on_when_a_plan_ends_and_none_follows() {
    CaseFile ended = aCaseFile().withPlans(CaseFiles.aPlan().withEndedOn(AGREED.plusMonths(3)));

    assertThat(Held.against(ended, AGREED.plusMonths(13), ReviewRules.RENEWED_IN_TIME)
            .missedAt())
        .containsExactly("/plans/0/agreedOn");
    assertThat(Held.against(ended, AGREED.plusMonths(13), ReviewRules.OFFERED_IN_TIME)
            .missedAt())
        .isEmpty();
  }

  @Test
  void an_earlier_gap_is_over_once_the_next_plan_is_agreed() {
    CaseFile late =
        aCaseFile().withPlans(aPlanAgreedOn("old", AGREED.minusMonths(20)), CaseFiles.aPlan());

    assertThat(Held.against(late, CaseFiles.TODAY, ReviewRules.RENEWED_IN_TIME).missedAt())
        .isEmpty();
    assertThat(
            Held.against(late, AGREED.minusDays(1), ReviewRules.RENEWED_IN_TIME).missedAt())
        .containsExactly("/plans/0/agreedOn");
  }
}
