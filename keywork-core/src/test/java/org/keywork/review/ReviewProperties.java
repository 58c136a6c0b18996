package org.keywork.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Held;
import org.keywork.fixtures.PlanningCases;
import org.keywork.plan.SupportPlan;
import org.keywork.rule.Basis;

class ReviewProperties {

  private static final LocalDate START = LocalDate.of(2024, 1, 31);

  @Property
  void a_longer_interval_never_makes_a_day_earlier(
      @ForAll("days") LocalDate plan,
      @ForAll @IntRange(min = 1, max = 24) int offered,
      @ForAll @IntRange(min = 1, max = 36) int longest,
      @ForAll @IntRange(max = 6) int more) {
    ReviewSchedule schedule = schedule(plan, offered, longest);
    ReviewDates dates = schedule.dates();
    ReviewDates rarer = schedule(plan, offered + more, longest + more).dates();

    assertThat(rarer.nextOfferedOn()).isAfterOrEqualTo(dates.nextOfferedOn());
    assertThat(rarer.nextPlanBy()).isAfterOrEqualTo(dates.nextPlanBy());
    assertThat(dates.nextOfferedOn()).isBeforeOrEqualTo(dates.nextPlanBy());
  }

  @Property
  void a_longer_wish_never_makes_a_day_earlier(
      @ForAll("days") LocalDate plan,
      @ForAll("days") LocalDate review,
      @ForAll @IntRange(min = 1, max = 30) int wish,
      @ForAll @IntRange(max = 12) int more,
      @ForAll Optional<LongWishReading> reading) {
    ReviewSchedule schedule =
        schedule(plan, 6, 12).withLastReviewOn(review).withLongWishReading(reading);
    ReviewSchedule sooner = schedule.withFamilysWish(Period.ofMonths(wish));
    ReviewSchedule later = schedule.withFamilysWish(Period.ofMonths(wish + more));

    assertThat(later.dates().nextOfferedOn()).isAfterOrEqualTo(sooner.dates().nextOfferedOn());
    assertThat(later.dates().nextPlanBy()).isAfterOrEqualTo(sooner.dates().nextPlanBy());
    assertThat(later.nextOffer().lastDay()).isAfterOrEqualTo(sooner.nextOffer().lastDay());
    assertThat(later.nextPlan().lastDay()).isAfterOrEqualTo(sooner.nextPlan().lastDay());
    assertThat(later.wishedBy().orElseThrow())
        .isAfterOrEqualTo(sooner.wishedBy().orElseThrow());
  }

  @Property
  void the_latest_day_for_a_plan_is_the_day_it_is_late_under_the_kinder_reading(
      @ForAll("days") LocalDate plan, @ForAll @IntRange(min = 1, max = 30) int wish) {
    ReviewSchedule open = schedule(plan, 6, 12).withFamilysWish(Period.ofMonths(wish));
    ReviewDates kinder = open.withLongWishReading(LongWishReading.FAMILYS_WISH).dates();
    ReviewDates stricter =
        open.withLongWishReading(LongWishReading.LONGEST_INTERVAL).dates();

    assertThat(open.nextPlan().lastDay()).isEqualTo(kinder.nextPlanBy());
    assertThat(open.dates().nextPlanBy()).isEqualTo(stricter.nextPlanBy());
    assertThat(open.isNextPlanUnsettledOn(kinder.nextPlanBy()))
        .isEqualTo(kinder.nextPlanBy().isAfter(stricter.nextPlanBy()));
  }

  private static ReviewSchedule schedule(LocalDate plan, int offered, int longest) {
    return ReviewSchedule.builder()
        .lastPlanOn(plan)
        .offeredEvery(Period.ofMonths(offered))
        .longestInterval(Period.ofMonths(longest))
        .build();
  }

  @Property
  void a_stricter_interval_never_removes_a_finding(
      @ForAll @IntRange(min = 1, max = 12) int months,
      @ForAll @IntRange(min = 0, max = 12) int looser,
      @ForAll @IntRange(min = 1, max = 30) int wish,
      @ForAll("days") LocalDate asOf) {
    CaseFile file = PlanningCases.wishing(Period.ofMonths(wish)).withOpenedOn(START);

    assertThat(findings(file, months, asOf)).containsAll(findings(file, months + looser, asOf));
  }

  private static List<String> findings(CaseFile file, int months, LocalDate asOf) {
    Basis basis = new Basis(
        asOf,
        CaseFiles.BASIS
            .policy()
            .with(ReviewRules.OFFERED_EVERY, Period.ofMonths(months))
            .with(ReviewRules.LONGEST_INTERVAL, Period.ofMonths(months))
            .with(ContactRules.LONGEST_INTERVAL, Period.ofWeeks(Math.min(months, 25))));
    return Held.against(
            file,
            basis,
            ReviewRules.OFFERED_IN_TIME,
            ReviewRules.RENEWED_IN_TIME,
            ReviewRules.AS_FAMILY_WISHES,
            ContactRules.WITHIN_INTERVAL)
        .report()
        .findings()
        .stream()
        .map(finding -> finding.rule().value())
        .toList();
  }

  @Property
  void the_order_of_plans_and_contacts_does_not_matter(
      @ForAll Random random,
      @ForAll("days") LocalDate other,
      @ForAll("days") LocalDate contact,
      @ForAll("days") LocalDate asOf) {
    CaseFile file = CaseFiles.aCaseFile()
        .withOpenedOn(START)
        .withPlans(CaseFiles.aPlan(), PlanningCases.aPlanAgreedOn("other", other))
        .withContacts(
            CaseFiles.aContact(contact),
            CaseFiles.aContact(other).withReason(ContactReason.CRISIS),
            CaseFiles.aContact(contact.plusDays(9)).withStartedBy(ContactStarter.FAMILY));

    assertThat(messages(shuffled(file, random), asOf)).isEqualTo(messages(file, asOf));
  }

  private static CaseFile shuffled(CaseFile file, Random random) {
    List<SupportPlan> plans = new ArrayList<>(file.plans());
    List<Contact> contacts = new ArrayList<>(file.contacts());
    Collections.shuffle(plans, random);
    Collections.shuffle(contacts, random);
    return file.withPlans(plans).withContacts(contacts);
  }

  private static List<String> messages(CaseFile file, LocalDate asOf) {
    return Held.against(
            file,
            asOf,
            ReviewRules.OFFERED_IN_TIME,
            ReviewRules.RENEWED_IN_TIME,
            ContactRules.WITHIN_INTERVAL,
            ContactRules.OUTSIDE_CRISES)
        .messages();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 1600).map(START::plusDays);
  }
}
