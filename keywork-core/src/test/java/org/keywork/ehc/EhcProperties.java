package org.keywork.ehc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.EhcProcesses.aPlan;
import static org.keywork.fixtures.EhcProcesses.aRequest;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.time.DateSpan;

/** What holds for every way to a plan. */
class EhcProperties {

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(
            LocalDate.of(2014, 9, 1).toEpochDay(), LocalDate.of(2040, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Property
  void the_weeks_end_in_order(@ForAll("days") LocalDate requested) {
    List<EhcDeadline> deadlines = aRequest()
        .withRequestReceivedOn(requested)
        .timetable(new Basis(requested, BASIS.policy()))
        .deadlines();

    assertThat(deadlines)
        .extracting(EhcDeadline::lastDay)
        .containsExactly(requested.plusDays(42), requested.plusDays(112), requested.plusDays(140));
  }

  @Property
  void an_exception_more_never_makes_anything_late(
      @ForAll("days") LocalDate requested,
      @ForAll EhcExceptionKind kind,
      @ForAll @IntRange(min = -60, max = 200) int begins,
      @ForAll @IntRange(max = 60) int lasts,
      @ForAll("days") LocalDate asOf) {
    Basis basis = new Basis(asOf, BASIS.policy());
    LocalDate first = requested.plusDays(begins);
    EhcProcess process = aRequest().withRequestReceivedOn(requested);
    EhcProcess excused = process.withExceptions(EhcException.builder()
        .kind(kind)
        .during(DateSpan.of(first, first.plusDays(lasts)))
        .build());

    assertThat(process.timetable(basis).missedOn(asOf))
        .extracting(EhcDeadline::duty)
        .containsAll(excused.timetable(basis).missedOn(asOf).stream()
            .map(EhcDeadline::duty)
            .toList());
  }

  @Property
  void a_longer_time_never_makes_a_review_due_earlier(
      @ForAll("days") LocalDate made,
      @ForAll @IntRange(min = 1, max = 24) int months,
      @ForAll @IntRange(max = 24) int more) {
    assertThat(dueWithin(made, months + more)).isAfterOrEqualTo(dueWithin(made, months));
  }

  private static LocalDate dueWithin(LocalDate made, int months) {
    LocalPolicy policy = LocalPolicy.named("ours").with(EhcLimits.REVIEW, Period.ofMonths(months));
    return aPlan()
        .withFinalPlanOn(made)
        .timetable(new Basis(LocalDate.of(2041, 1, 1), policy))
        .of(EhcDuty.REVIEW)
        .get(0)
        .lastDay();
  }

  @Property
  void once_missed_stays_missed_while_nothing_is_done(
      @ForAll("days") LocalDate requested,
      @ForAll("days") LocalDate asOf,
      @ForAll @IntRange(max = 400) int later) {
    EhcProcess process = aRequest().withRequestReceivedOn(requested);
    LocalDate after = asOf.plusDays(later);

    assertThat(process.timetable(new Basis(after, BASIS.policy())).missedOn(after))
        .containsAll(process.timetable(new Basis(asOf, BASIS.policy())).missedOn(asOf));
  }

  @Property
  void the_order_of_moves_between_phases_is_irrelevant(
      @ForAll("days") LocalDate first, @ForAll("days") LocalDate second, @ForAll Random random) {
    List<PhaseTransfer> moves = new ArrayList<>(List.of(
        PhaseTransfer.builder()
            .kind(PhaseTransferKind.OTHER_PHASE)
            .movesOn(first)
            .build(),
        PhaseTransfer.builder()
            .kind(PhaseTransferKind.POST_16_TO_POST_16)
            .movesOn(second)
            .build()));
    EhcTimetable before = aPlan().withPhaseTransfers(moves).timetable(BASIS);
    Collections.shuffle(moves, random);

    assertThat(aPlan().withPhaseTransfers(moves).timetable(BASIS).deadlines())
        .extracting(EhcDeadline::deadline)
        .containsExactlyInAnyOrderElementsOf(
            before.deadlines().stream().map(EhcDeadline::deadline).toList());
  }

  @Property
  void the_order_of_reviews_is_irrelevant(@ForAll("days") LocalDate made, @ForAll Random random) {
    List<EhcReview> reviews = new ArrayList<>(List.of(
        EhcReview.builder().decidedOn(made.plusMonths(11)).build(),
        EhcReview.builder().decidedOn(made.plusMonths(22)).build(),
        EhcReview.builder().meetingOn(made.plusMonths(30)).build()));
    EhcProcess plan = aPlan().withFinalPlanOn(made);
    EhcTimetable inOrder = plan.withReviews(reviews).timetable(BASIS);
    Collections.shuffle(reviews, random);

    assertThat(plan.withReviews(reviews).timetable(BASIS).of(EhcDuty.REVIEW))
        .extracting(EhcDeadline::deadline)
        .containsExactlyElementsOf(
            inOrder.of(EhcDuty.REVIEW).stream().map(EhcDeadline::deadline).toList());
  }
}
