package org.keywork.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.assignment.ChangeRules.HANDOVER_OVERLAPS;
import static org.keywork.assignment.ChangeRules.OVERLAP_LENGTH;
import static org.keywork.eligibility.AgeLimits.SUPPORT_ENDS_AT_AGE;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.exitPlannedOn;
import static org.keywork.fixtures.Handovers.anEnding;
import static org.keywork.fixtures.Handovers.toGo;
import static org.keywork.fixtures.TransitionRuleExamples.bornOn;
import static org.keywork.fixtures.TransitionRuleExamples.moving;
import static org.keywork.fixtures.TransitionRuleExamples.toSchool;
import static org.keywork.transition.ExitRules.EXIT_PLANNED;
import static org.keywork.transition.ExitRules.EXIT_PLAN_LEAD_TIME;
import static org.keywork.transition.SuccessorRules.SUCCESSOR_FOUND;
import static org.keywork.transition.SuccessorRules.SUCCESSOR_LEAD_TIME;
import static org.keywork.transition.TransitionRules.CHANGE_KEPT_APART;
import static org.keywork.transition.TransitionRules.COINCIDENCE_WINDOW;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Held;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;

/** A stricter policy never removes a finding. */
class TransitionProperties {

  private static final LocalPolicy LOCAL = LocalPolicy.named("local").with(SUPPORT_ENDS_AT_AGE, 18);

  @Property(tries = 200)
  void a_longer_window_never_removes_a_warning(
      @ForAll @IntRange(max = 200) int begins,
      @ForAll @IntRange(max = 360) int window,
      @ForAll @IntRange(max = 360) int other) {
    CaseFile file = moving(
        toSchool(),
        keyWorker(KEY_WORKER, "2026-03-02/2026-12-18"),
        keyWorker(TEACHER, LocalDate.of(2026, 3, 3).plusDays(begins) + "/.."));

    assertThat(warnings(file, Math.max(window, other)))
        .isGreaterThanOrEqualTo(warnings(file, Math.min(window, other)));
  }

  private static int warnings(CaseFile file, int window) {
    LocalPolicy policy = LOCAL.with(COINCIDENCE_WINDOW, Period.ofDays(window));
    return Held.against(file, new Basis(TODAY, policy), CHANGE_KEPT_APART)
        .messages()
        .size();
  }

  @Property(tries = 200)
  void a_longer_lead_time_never_removes_a_finding(
      @ForAll @IntRange(max = 700) int age,
      @ForAll @IntRange(min = 1, max = 700) int lead,
      @ForAll @IntRange(min = 1, max = 700) int other) {
    CaseFile file = bornOn(TODAY.minusYears(17).minusDays(age)).withExitPlan(exitPlannedOn(TODAY));

    assertThat(lateExits(file, Math.max(lead, other)))
        .isGreaterThanOrEqualTo(lateExits(file, Math.min(lead, other)));
  }

  private static int lateExits(CaseFile file, int lead) {
    LocalPolicy policy = LOCAL.with(EXIT_PLAN_LEAD_TIME, Period.ofDays(lead));
    return Held.against(file, new Basis(TODAY, policy), EXIT_PLANNED).messages().size();
  }

  @Property(tries = 200)
  void to_find_a_successor_earlier_never_removes_a_finding(
      @ForAll @IntRange(max = 100) int found,
      @ForAll @IntRange(min = 1, max = 360) int lead,
      @ForAll @IntRange(min = 1, max = 360) int other) {
    CaseFile file = toGo(anEnding()
        .withSuccessor(TEACHER)
        .withSuccessorFoundOn(TODAY.minusDays(50).plusDays(found)));

    assertThat(lateSuccessors(file, Math.max(lead, other)))
        .isGreaterThanOrEqualTo(lateSuccessors(file, Math.min(lead, other)));
  }

  private static int lateSuccessors(CaseFile file, int lead) {
    LocalPolicy policy = LOCAL.with(SUCCESSOR_LEAD_TIME, Period.ofDays(lead));
    return Held.against(file, new Basis(TODAY, policy), SUCCESSOR_FOUND)
        .messages()
        .size();
  }

  @Property(tries = 200)
  void a_longer_overlap_never_removes_a_finding_and_never_softens_more(
      @ForAll @IntRange(max = 107) int begins,
      @ForAll @IntRange(min = 1, max = 200) int length,
      @ForAll @IntRange(min = 1, max = 200) int other) {
    CaseFile file = moving(
        toSchool(),
        keyWorker(KEY_WORKER, "2026-03-02/2026-12-18"),
        keyWorker(TEACHER, LocalDate.of(2026, 8, 5).plusDays(begins) + "/.."));
    Basis strict = overlapFor(Math.max(length, other));
    Basis lax = overlapFor(Math.min(length, other));

    assertThat(Held.against(file, strict, HANDOVER_OVERLAPS).messages())
        .hasSizeGreaterThanOrEqualTo(
            Held.against(file, lax, HANDOVER_OVERLAPS).messages().size());
    assertThat(file.coincidences(lax).stream().filter(Coincidence::isSoftened).count())
        .isGreaterThanOrEqualTo(
            file.coincidences(strict).stream().filter(Coincidence::isSoftened).count());
  }

  private static Basis overlapFor(int days) {
    return new Basis(TODAY, LOCAL.with(OVERLAP_LENGTH, Period.ofDays(days)));
  }
}
