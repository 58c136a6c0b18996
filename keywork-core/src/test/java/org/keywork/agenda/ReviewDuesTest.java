package org.keywork.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.agenda.AgendaMatter.NEXT_PLAN;
import static org.keywork.agenda.AgendaMatter.REVIEW;
import static org.keywork.agenda.AgendaMatter.REVIEW_OFFER;
import static org.keywork.agenda.DueOnLastDay.agreesWith;
import static org.keywork.agenda.DueOnLastDay.asksAfterwards;
import static org.keywork.agenda.DueOnLastDay.items;
import static org.keywork.agenda.DueOnLastDay.onlyItem;
import static org.keywork.agenda.DueOnLastDay.undated;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.PlanningCases.aPlanAgreedOn;
import static org.keywork.fixtures.PlanningCases.aReview;
import static org.keywork.fixtures.PlanningCases.wishing;
import static org.keywork.review.ReviewRules.LONG_WISH_READING;
import static org.keywork.review.ReviewRules.OFFERED_IN_TIME;
import static org.keywork.review.ReviewRules.RENEWED_IN_TIME;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Held;
import org.keywork.plan.PlanRules;
import org.keywork.review.LongWishReading;
import org.keywork.review.ReviewRules;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;

class ReviewDuesTest {

  private static final LocalDate AGREED = LocalDate.of(2026, 6, 15);
  private static final LocalPolicy POLICY = BASIS.policy();

  private static Basis on(LocalDate day) {
    return new Basis(day, POLICY);
  }

  @ParameterizedTest
  @CsvSource({
    "2006-01-31, 2006-07-31, 2007-01-31",
    "2006-08-31, 2007-02-28, 2007-08-31",
    "2004-02-29, 2004-08-29, 2005-02-28",
    "2003-08-31, 2004-02-29, 2004-08-31",
    "2005-07-01, 2006-01-01, 2006-07-01",
  })
  void offer_and_plan_are_due_until_the_days_that_the_rules_count(
      LocalDate agreed, LocalDate offer, LocalDate plan) {
    CaseFile file = aCaseFile()
        .withOpenedOn(LocalDate.of(2000, 1, 3))
        .withPlans(aPlanAgreedOn("plan-1", agreed));

    agreesWith(OFFERED_IN_TIME, file, REVIEW_OFFER, offer, POLICY);
    agreesWith(RENEWED_IN_TIME, file, NEXT_PLAN, plan, POLICY);
  }

  @ParameterizedTest
  @CsvSource({"P3M, 2007-02-28", "P1M, 2006-12-30", "P9M, 2007-08-30"})
  void the_familys_wish_takes_the_place_of_the_offer(Period wish, LocalDate last) {
    CaseFile file = wishing(wish)
        .withOpenedOn(LocalDate.of(2006, 1, 2))
        .withPlans(aPlanAgreedOn("plan-1", LocalDate.of(2006, 11, 30)));

    agreesWith(ReviewRules.AS_FAMILY_WISHES, file, REVIEW, last, POLICY);
    assertThat(items(file, REVIEW_OFFER, on(last))).isEmpty();
  }

  @Test
  void an_item_tells_where_it_comes_from_and_how_it_was_counted() {
    AgendaItem item = onlyItem(aCaseFile(), REVIEW_OFFER, BASIS);

    assertThat(item.id().value()).isEqualTo("F-0001/reviews/offer");
    assertThat(item.at().pointer()).isEqualTo("/plans/0");
    assertThat(item.counted())
        .hasValueSatisfying(counted -> assertThat(counted.inWords())
            .isEqualTo("within 6 months of 2026-06-15, that day not counted"));
  }

  @Test
  void the_place_is_that_of_the_last_plan_by_the_day() {
    CaseFile file = aCaseFile()
        .withPlans(
            aPlanAgreedOn("next", TODAY.plusDays(1)),
            aPlanAgreedOn("last", AGREED),
            aPlanAgreedOn("first", AGREED.minusMonths(2)));

    assertThat(onlyItem(file, NEXT_PLAN, BASIS).at().pointer()).isEqualTo("/plans/1");
  }

  @Test
  void an_offer_puts_the_next_one_off_and_one_that_lies_ahead_does_not() {
    CaseFile offered = aCaseFile().withReviews(aReview(TODAY));

    agreesWith(OFFERED_IN_TIME, offered, REVIEW_OFFER, LocalDate.of(2027, 5, 22), POLICY);
    assertThat(onlyItem(offered, REVIEW_OFFER, on(TODAY.minusDays(1))).lastDay())
        .isEqualTo("2026-12-15");
  }

  @Test
  void when_a_plan_ends_only_the_next_one_is_due() {
    CaseFile ended = aCaseFile().withPlans(aPlanAgreedOn("plan-1", AGREED).withEndedOn(TODAY));
    CaseFile nextInHand = ended.withPlans(
        ended.plans().get(0),
        aPlanAgreedOn("plan-2", TODAY).withAgreedOn(Optional.empty()).withDraftedOn(TODAY));

    agreesWith(RENEWED_IN_TIME, nextInHand, NEXT_PLAN, AGREED.plusYears(1), POLICY);
    assertThat(items(ended, REVIEW_OFFER, BASIS)).isEmpty();
    assertThat(items(ended, REVIEW_OFFER, on(TODAY.minusDays(1)))).hasSize(1);
  }

  @Test
  void where_there_has_to_be_a_plan_the_next_one_is_late_once_the_last_has_ended() {
    CaseFile ended = aCaseFile().withPlans(aPlanAgreedOn("plan-1", AGREED).withEndedOn(TODAY));
    CaseFile next = ended.withPlans(ended.plans().get(0), aPlanAgreedOn("plan-2", TODAY));

    assertThat(onlyItem(ended, NEXT_PLAN, on(TODAY.minusDays(1))).lastDay())
        .isEqualTo(AGREED.plusYears(1));
    assertThat(onlyItem(ended, NEXT_PLAN, BASIS)).satisfies(late -> {
      assertThat(late.lastDay()).isEqualTo(TODAY.minusDays(1));
      assertThat(late.counted()).isEmpty();
      assertThat(late.behind()).isEqualTo(RuleBehind.of(PlanRules.WRITTEN_PLAN));
      assertThat(late.at().pointer()).isEqualTo("/plans/0");
    });
    assertThat(Held.against(ended, BASIS, PlanRules.WRITTEN_PLAN).missedAt()).hasSize(1);
    assertThat(onlyItem(next, NEXT_PLAN, BASIS).lastDay()).isEqualTo(TODAY.plusYears(1));
  }

  @Test
  void what_was_late_before_a_plan_ended_stays_as_late() {
    LocalDate due = AGREED.plusYears(1);
    CaseFile ended =
        aCaseFile().withPlans(aPlanAgreedOn("plan-1", AGREED).withEndedOn(due.plusDays(9)));

    assertThat(onlyItem(ended, NEXT_PLAN, on(due.plusDays(10))).lastDay()).isEqualTo(due);
  }

  @Test
  void a_review_of_which_nobody_knows_when_it_was_offered_leaves_the_day_open() {
    CaseFile file = aCaseFile().withReviews(aReview(TODAY).withOfferedOn(Optional.empty()));

    asksAfterwards(OFFERED_IN_TIME, file, REVIEW_OFFER, AGREED.plusMonths(6), POLICY);
  }

  @Test
  void a_wish_beyond_the_longest_interval_has_no_day_after_it_until_somebody_decides() {
    CaseFile fourteen = wishing(Period.ofMonths(14));
    LocalDate longest = AGREED.plusMonths(12);
    LocalDate wished = AGREED.plusMonths(14);

    assertThat(onlyItem(fourteen, NEXT_PLAN, on(longest)).lastDay()).isEqualTo(longest);
    assertThat(items(fourteen, NEXT_PLAN, on(longest.plusDays(1)))).isEmpty();
    assertThat(undated(fourteen, NEXT_PLAN, on(longest.plusDays(1))))
        .extracting(UndatedItem::missing)
        .containsExactly("which holds, the longest interval or the family's wish for a longer one");
    asksAfterwards(RENEWED_IN_TIME, fourteen, NEXT_PLAN, longest, POLICY);
    assertThat(undated(fourteen, NEXT_PLAN, on(wished))).hasSize(1);
    assertThat(onlyItem(fourteen, NEXT_PLAN, on(wished.plusDays(1))).lastDay()).isEqualTo(wished);
  }

  @Test
  void once_somebody_decided_the_plan_has_its_day() {
    CaseFile fourteen = wishing(Period.ofMonths(14));
    LocalPolicy longest = POLICY.with(LONG_WISH_READING, LongWishReading.LONGEST_INTERVAL);
    LocalPolicy wish = POLICY.with(LONG_WISH_READING, LongWishReading.FAMILYS_WISH);

    agreesWith(RENEWED_IN_TIME, fourteen, NEXT_PLAN, AGREED.plusMonths(12), longest);
    agreesWith(RENEWED_IN_TIME, fourteen, NEXT_PLAN, AGREED.plusMonths(14), wish);
  }

  @Test
  void nothing_is_due_before_the_first_plan_and_after_the_family_left() {
    assertThat(items(aCaseFile().withPlans(), NEXT_PLAN, BASIS)).isEmpty();
    assertThat(items(aCaseFile().withClosedOn(TODAY), NEXT_PLAN, BASIS)).isEmpty();
  }

  @Test
  void a_day_to_come_on_which_the_family_leaves_takes_nothing_off() {
    CaseFile leaving = aCaseFile().withClosedOn(TODAY.plusDays(1));

    assertThat(items(leaving, NEXT_PLAN, BASIS)).isEqualTo(items(aCaseFile(), NEXT_PLAN, BASIS));
  }
}
