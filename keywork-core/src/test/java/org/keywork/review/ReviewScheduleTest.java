package org.keywork.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.keywork.fixtures.PlanningCases.aPlanAgreedOn;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.PlanningCases;
import org.keywork.rule.Basis;
import org.keywork.time.DateSpan;

class ReviewScheduleTest {

  private static final LocalDate PLAN = LocalDate.of(2006, 1, 31);

  private static ReviewSchedule scheduleOf(LocalDate plan) {
    return ReviewSchedule.builder()
        .lastPlanOn(plan)
        .offeredEvery(Period.ofMonths(6))
        .longestInterval(Period.ofMonths(12))
        .build();
  }

  @Test
  void the_annual_review_of_a_statement_can_be_this_review_while_it_comes_in_time() {
    LocalDate lastStatementReview = LocalDate.of(2005, 11, 20);

    assertThat(scheduleOf(PLAN).combinableWithStatementReview(lastStatementReview, PLAN))
        .contains(LocalDate.of(2006, 11, 20));
    assertThat(scheduleOf(PLAN)
            .combinableWithStatementReview(LocalDate.of(2005, 1, 31), LocalDate.of(2006, 1, 31)))
        .contains(LocalDate.of(2007, 1, 31));
    assertThat(scheduleOf(PLAN)
            .combinableWithStatementReview(LocalDate.of(2005, 2, 1), LocalDate.of(2006, 2, 1)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2006-01-31, 2006-07-31, 2007-01-31",
    "2006-08-31, 2007-02-28, 2007-08-31",
    "2004-02-29, 2004-08-29, 2005-02-28",
  })
  void the_month_ends_of_the_catalogue_come_out_as_written(
      LocalDate plan, LocalDate review, LocalDate latest) {
    ReviewDates dates = scheduleOf(plan).dates();

    assertThat(dates.nextOfferedOn()).isEqualTo(review);
    assertThat(dates.nextPlanBy()).isEqualTo(latest);
    assertThat(dates.boundBy()).isEqualTo(ReviewBound.LOCAL_POLICY);
    assertThat(dates.wishUnsettled()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2006-01-31, CURRENT, 2006-01-31",
    "2006-07-31, CURRENT, 2006-01-31",
    "2006-08-01, DUE, 2006-08-01",
    "2007-01-31, DUE, 2006-08-01",
    "2007-02-01, OVERDUE, 2007-02-01",
  })
  void a_plan_is_current_then_due_then_overdue(
      LocalDate asOf, ReviewStanding standing, LocalDate since) {
    assertThat(scheduleOf(PLAN).dates().stateOn(asOf)).isEqualTo(new ReviewState(standing, since));
  }

  @Test
  void a_review_moves_the_next_review_but_not_the_next_plan() {
    ReviewDates dates =
        scheduleOf(PLAN).withLastReviewOn(LocalDate.of(2006, 5, 10)).dates();

    assertThat(dates.countedFrom()).isEqualTo("2006-05-10");
    assertThat(dates.nextOfferedOn()).isEqualTo("2006-11-10");
    assertThat(dates.nextPlanBy()).isEqualTo("2007-01-31");
  }

  @Test
  void a_review_of_an_earlier_plan_moves_nothing() {
    assertThat(scheduleOf(PLAN).withLastReviewOn(PLAN.minusDays(1)).dates())
        .isEqualTo(scheduleOf(PLAN).dates());
  }

  @Test
  void no_review_is_offered_later_than_the_next_plan_is_due() {
    ReviewDates dates =
        scheduleOf(PLAN).withLastReviewOn(LocalDate.of(2006, 8, 1)).dates();

    assertThat(dates.nextOfferedOn()).isEqualTo("2007-01-31");
    assertThat(dates.boundBy()).isEqualTo(ReviewBound.LONGEST_INTERVAL);
  }

  @ParameterizedTest
  @CsvSource({"P3M, 2006-04-30", "P9M, 2006-10-31", "P12M, 2007-01-31"})
  void the_familys_wish_goes_before_the_local_rhythm(Period wish, LocalDate review) {
    ReviewDates dates = scheduleOf(PLAN).withFamilysWish(wish).dates();

    assertThat(dates.nextOfferedOn()).isEqualTo(review);
    assertThat(dates.boundBy()).isEqualTo(ReviewBound.FAMILYS_WISH);
    assertThat(dates.wishUnsettled()).isFalse();
  }

  @Test
  void a_wish_beyond_the_longest_interval_stays_unsettled_until_somebody_decides() {
    ReviewSchedule fourteen = scheduleOf(PLAN).withFamilysWish(Period.ofMonths(14));

    ReviewDates open = fourteen.dates();
    assertThat(open.nextPlanBy()).isEqualTo("2007-01-31");
    assertThat(open.boundBy()).isEqualTo(ReviewBound.LONGEST_INTERVAL);
    assertThat(open.wishUnsettled()).isTrue();

    ReviewDates longest =
        fourteen.withLongWishReading(LongWishReading.LONGEST_INTERVAL).dates();
    assertThat(longest.nextPlanBy()).isEqualTo("2007-01-31");
    assertThat(longest.wishUnsettled()).isFalse();

    ReviewDates wish =
        fourteen.withLongWishReading(LongWishReading.FAMILYS_WISH).dates();
    assertThat(wish.nextPlanBy()).isEqualTo("2007-03-31");
    assertThat(wish.nextOfferedOn()).isEqualTo("2007-03-31");
    assertThat(wish.boundBy()).isEqualTo(ReviewBound.FAMILYS_WISH);
    assertThat(wish.wishUnsettled()).isFalse();
  }

  @Test
  void a_shorter_wish_never_shortens_the_time_between_plans() {
    ReviewSchedule quarterly = scheduleOf(PLAN)
        .withFamilysWish(Period.ofMonths(3))
        .withLongWishReading(LongWishReading.FAMILYS_WISH);

    assertThat(quarterly.dates().nextPlanBy()).isEqualTo("2007-01-31");
  }

  @Test
  void a_case_file_tells_its_schedule() {
    assertThat(CaseFiles.aCaseFile().reviewSchedule(CaseFiles.BASIS).map(ReviewSchedule::dates))
        .hasValueSatisfying(dates -> {
          assertThat(dates.nextOfferedOn()).isEqualTo("2026-12-15");
          assertThat(dates.nextPlanBy()).isEqualTo("2027-06-15");
        });
    assertThat(CaseFiles.aCaseFile().withPlans().reviewSchedule(CaseFiles.BASIS))
        .isEmpty();
  }

  @Test
  void an_offer_is_counted_for_the_next_one_and_for_nothing_else() {
    ReviewSchedule offered = scheduleOf(PLAN).withLastOfferOn(PLAN.plusMonths(4));

    assertThat(offered.nextOffer().lastDay()).isEqualTo("2006-11-30");
    assertThat(scheduleOf(PLAN).withLastOfferOn(PLAN.minusDays(1)).nextOffer())
        .isEqualTo(scheduleOf(PLAN).nextOffer());
    assertThat(offered.dates()).isEqualTo(scheduleOf(PLAN).dates());
  }

  @Test
  void it_is_made_from_the_last_plan_and_the_last_review_by_then() {
    PlanHistory history = new PlanHistory(
        DateSpan.startingOn(PLAN),
        Families.aFamily(),
        List.of(
            aPlanAgreedOn("next", PLAN.plusYears(1)),
            aPlanAgreedOn("first", PLAN),
            CaseFiles.aPlan().withAgreedOn(Optional.empty())),
        List.of(
            PlanningCases.aReview(PLAN).withHeldOn(PLAN.plusMonths(5)),
            PlanningCases.aReview(PLAN.plusDays(1)),
            PlanningCases.aReview(PLAN.plusDays(2)).withHeldOn(PLAN.plusMonths(7))));

    assertThat(ReviewSchedule.from(history, CaseFiles.BASIS))
        .hasValueSatisfying(last -> assertThat(last.lastPlanOn()).isEqualTo(PLAN.plusYears(1)));
    assertThat(
            ReviewSchedule.from(history, new Basis(PLAN.plusMonths(6), CaseFiles.BASIS.policy())))
        .hasValueSatisfying(then -> {
          assertThat(then.lastPlanOn()).isEqualTo(PLAN);
          assertThat(then.lastReviewOn()).hasValue(PLAN.plusMonths(5));
        });
    assertThat(ReviewSchedule.from(history, new Basis(PLAN.minusDays(1), CaseFiles.BASIS.policy())))
        .isEmpty();
  }

  @Test
  void intervals_of_no_time_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scheduleOf(PLAN).withOfferedEvery(Period.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scheduleOf(PLAN).withLongestInterval(Period.ofDays(-1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scheduleOf(PLAN).withFamilysWish(Period.ZERO));
  }
}
