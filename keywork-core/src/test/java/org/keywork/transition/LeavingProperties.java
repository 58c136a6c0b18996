package org.keywork.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.exitPlannedOn;
import static org.keywork.fixtures.Leavers.LEFT;
import static org.keywork.fixtures.Leavers.aBareStep;
import static org.keywork.fixtures.Leavers.aStep;
import static org.keywork.fixtures.Leavers.anOpenDoor;
import static org.keywork.fixtures.Leavers.having;
import static org.keywork.fixtures.Leavers.left;
import static org.keywork.fixtures.Leavers.since;
import static org.keywork.fixtures.Leavers.stepping;
import static org.keywork.fixtures.Leavers.toldOfTimeLimitOn;
import static org.keywork.fixtures.Leavers.until;
import static org.keywork.transition.ExitRules.EXIT_PLANNED;
import static org.keywork.transition.ExitRules.EXIT_PLAN_LEAD_TIME;
import static org.keywork.transition.ExitRules.TOLD_OF_TIME_LIMIT;
import static org.keywork.transition.OpenDoorRules.WAY_BACK_KNOWN;
import static org.keywork.transition.WithdrawalRules.WITHDRAWN_GRADUALLY;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.keywork.assignment.Intensity;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Held;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Rule;

/** Whoever tells earlier, plans earlier or goes in more steps never has more to answer for. */
class LeavingProperties {

  @Property(tries = 200)
  void telling_earlier_of_a_limit_never_breaks(
      @ForAll @IntRange(min = -100, max = 900) int told,
      @ForAll @IntRange(max = 900) int earlier,
      @ForAll @IntRange(max = 900) int asOf) {
    LocalDate on = OPENED.plusDays(told);

    assertThat(found(limited(on.minusDays(earlier)), OPENED.plusDays(asOf), TOLD_OF_TIME_LIMIT))
        .isLessThanOrEqualTo(found(limited(on), OPENED.plusDays(asOf), TOLD_OF_TIME_LIMIT));
  }

  private static CaseFile limited(LocalDate told) {
    return aCaseFile().withTimeLimit(toldOfTimeLimitOn(told));
  }

  @Property(tries = 200)
  void planning_earlier_never_breaks(
      @ForAll @IntRange(max = 400) int before,
      @ForAll @IntRange(max = 400) int earlier,
      @ForAll @IntRange(min = 1, max = 400) int lead) {
    LocalDate last = TODAY.plusDays(300);
    LocalDate on = last.minusDays(before);
    Basis basis =
        new Basis(last, LocalPolicy.named("local").with(EXIT_PLAN_LEAD_TIME, Period.ofDays(lead)));
    CaseFile file = aCaseFile().withTimeLimit(until(last));

    assertThat(Held.against(
                file.withExitPlan(exitPlannedOn(on.minusDays(earlier))), basis, EXIT_PLANNED)
            .messages())
        .hasSizeLessThanOrEqualTo(
            Held.against(file.withExitPlan(exitPlannedOn(on)), basis, EXIT_PLANNED)
                .messages()
                .size());
  }

  @Property(tries = 200)
  void an_earlier_nearer_end_never_gives_more_time_to_plan(
      @ForAll @IntRange(max = 900) int end,
      @ForAll @IntRange(max = 900) int other,
      @ForAll @IntRange(min = 1, max = 400) int lead) {
    assertThat(lastDayForPlan(Math.min(end, other), lead))
        .isBeforeOrEqualTo(lastDayForPlan(Math.max(end, other), lead));
  }

  private static LocalDate lastDayForPlan(int end, int lead) {
    CaseFile file = aCaseFile().withTimeLimit(until(TODAY.plusDays(end)));
    return new EndOfSupport(
            file.family(),
            file.assignmentHistory(),
            file.activeTime(),
            file.timeLimit(),
            file.exitPlan())
        .lastDayForPlan(Period.ofDays(lead), 25, TODAY)
        .orElseThrow();
  }

  @Property(tries = 300)
  void going_in_more_steps_never_finds_more(
      @ForAll("stepsToLess") List<StepDown> steps, @ForAll("stepsToLess") List<StepDown> more) {
    List<StepDown> all = new ArrayList<>(steps);
    more.stream().filter(each -> each.to() != Intensity.DOOR_OPEN).forEach(all::add);

    assertThat(abruptEnds(all)).isLessThanOrEqualTo(abruptEnds(steps));
  }

  private static int abruptEnds(List<StepDown> steps) {
    CaseFile file = stepping(steps.toArray(StepDown[]::new))
        .withIntensities(having(Intensity.LONG_TERM_INTENSIVE, "2026-03-02/.."))
        .withExitPlan(exitPlannedOn(OPENED))
        .withClosedOn(LEFT);
    return found(file, TODAY, WITHDRAWN_GRADUALLY);
  }

  @Provide
  Arbitrary<List<StepDown>> stepsToLess() {
    Arbitrary<Intensity> to = Arbitraries.of(Stream.of(Intensity.values())
        .filter(each -> each != Intensity.LONG_TERM_INTENSIVE)
        .toList());
    Arbitrary<LocalDate> on = Arbitraries.integers().between(0, 250).map(OPENED::plusDays);
    return Combinators.combine(to, on, Arbitraries.of(aStep(), aBareStep()))
        .as((less, day, step) -> step.withTo(less).withOn(day))
        .list()
        .ofMaxSize(4);
  }

  @Property(tries = 200)
  void telling_the_way_back_earlier_never_breaks(
      @ForAll @IntRange(max = 100) int told, @ForAll @IntRange(max = 100) int earlier) {
    LocalDate on = LEFT.plusDays(told);

    assertThat(found(doorOpen(on.minusDays(earlier)), TODAY, WAY_BACK_KNOWN))
        .isLessThanOrEqualTo(found(doorOpen(on), TODAY, WAY_BACK_KNOWN));
  }

  private static CaseFile doorOpen(LocalDate told) {
    return left().withOpenDoor(anOpenDoor().withWayBack(since(told)));
  }

  private static int found(CaseFile file, LocalDate asOf, Rule<?> rule) {
    return Held.against(file, asOf, rule).messages().size();
  }
}
