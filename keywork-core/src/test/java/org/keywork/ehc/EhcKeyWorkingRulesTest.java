package org.keywork.ehc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.ehc.EhcKeyWorkingRules.NEVER_WITHOUT;
import static org.keywork.ehc.EhcKeyWorkingRules.SAME_KEY_WORKER;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.EhcRuleExamples.cameBack;
import static org.keywork.fixtures.EhcRuleExamples.inForce;
import static org.keywork.fixtures.EhcRuleExamples.onTheWay;
import static org.keywork.fixtures.EhcRuleExamples.with;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.assignment.AssignmentKind;
import org.keywork.assignment.ContactPersonRules;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.EhcProcesses;
import org.keywork.fixtures.Held;
import org.keywork.time.DateSpan;

class EhcKeyWorkingRulesTest {

  @Test
  void w25_a_change_two_months_into_the_twenty_weeks_is_found() {
    CaseFile file = with(EhcProcesses.aRequest())
        .withOpenedOn(LocalDate.of(2014, 3, 3))
        .withAssignments(
            keyWorker(KEY_WORKER, "2014-03-03/2014-10-31"), keyWorker(THERAPIST, "2014-11-01/.."));

    Held held = Held.against(file, LocalDate.of(2015, 1, 19), SAME_KEY_WORKER);
    assertThat(held.messages())
        .containsExactly(
            "While a plan is made, from 2014-09-01 on, therapist followed as key worker"
                + " on 2014-11-01.");
    assertThat(Held.against(file, LocalDate.of(2015, 1, 19), NEVER_WITHOUT).verdict())
        .isEqualTo(MET);
  }

  @Test
  void whoever_comes_back_after_a_break_follows_nobody_but_there_was_a_break() {
    CaseFile file = cameBack(with(onTheWay()), "2026-10-02", "2026-11-02");
    Held held = Held.against(file, NEVER_WITHOUT);

    assertThat(held.messages())
        .containsExactly("While a plan is made, from 2026-09-07 on, nobody was key worker from"
            + " 2026-10-03 to 2026-11-01.");
    assertThat(held.missedAt()).containsExactly("/assignments/1");
    assertThat(Held.against(file, SAME_KEY_WORKER).verdict()).isEqualTo(MET);
  }

  @Test
  void only_the_days_while_a_plan_is_made_count() {
    assertThat(Held.against(cameBack(with(onTheWay()), "2026-08-20", "2026-09-08"), NEVER_WITHOUT)
            .messages())
        .containsExactly("While a plan is made, from 2026-09-07 on, nobody was key worker from"
            + " 2026-09-07 to 2026-09-07.");
    assertThat(Held.against(cameBack(with(onTheWay()), "2026-08-20", "2026-09-07"), NEVER_WITHOUT)
            .verdict())
        .isEqualTo(MET);
  }

  @Test
  void a_break_that_another_ends_while_the_plan_is_made_is_one_change_and_not_two_findings() {
    CaseFile file = with(onTheWay())
        .withAssignments(
            keyWorker(KEY_WORKER, OPENED + "/2026-10-02"), keyWorker(THERAPIST, "2026-11-02/.."));

    assertThat(Held.against(file, SAME_KEY_WORKER, NEVER_WITHOUT).missedAt())
        .containsExactly("/assignments/1");
  }

  @Test
  void a_change_before_the_break_does_not_hide_it() {
    CaseFile file = with(onTheWay())
        .withAssignments(
            keyWorker(THERAPIST, OPENED + "/2026-05-31"),
            keyWorker(KEY_WORKER, "2026-06-01/2026-10-02"),
            keyWorker(KEY_WORKER, "2026-11-02/.."));

    assertThat(Held.against(file, NEVER_WITHOUT).missedAt()).containsExactly("/assignments/2");
  }

  @Test
  void a_break_that_another_ends_after_the_plan_is_found_as_a_break() {
    LocalDate made = OPENED.plusWeeks(18);
    CaseFile file = with(inForce())
        .withAssignments(
            keyWorker(KEY_WORKER, OPENED + "/" + made.minusDays(3)),
            keyWorker(THERAPIST, made.plusDays(1) + "/.."));

    assertThat(Held.against(file, SAME_KEY_WORKER).verdict()).isEqualTo(MET);
    assertThat(Held.against(file, NEVER_WITHOUT).messages())
        .containsExactly("While a plan is made, from 2026-03-02 on, nobody was key worker from"
            + " 2026-07-04 to 2026-07-06.");
  }

  @Test
  void a_break_that_goes_on_is_for_the_rules_about_the_contact_person() {
    CaseFile file =
        with(onTheWay()).withAssignments(keyWorker(KEY_WORKER, OPENED + "/" + TODAY.minusDays(9)));
    CaseFile back = cameBack(with(onTheWay()), TODAY.minusDays(9).toString(), TODAY.toString());

    assertThat(Held.against(file, NEVER_WITHOUT).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, ContactPersonRules.ALWAYS_A_CONTACT).verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(back, TODAY, NEVER_WITHOUT).verdict()).isEqualTo(NOT_MET);
    assertThat(Held.against(back, TODAY.minusDays(1), NEVER_WITHOUT).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void where_somebody_covers_every_day_there_is_no_break() {
    CaseFile file = cameBack(with(onTheWay()), "2026-10-02", "2026-11-02");
    CaseFile covered = file.withAssignments(
        file.assignments().get(0),
        file.assignments().get(1),
        keyWorker(THERAPIST, "2026-10-03/2026-11-01").withKind(AssignmentKind.COVER));
    CaseFile inPart = covered.withAssignments(
        file.assignments().get(0),
        file.assignments().get(1),
        covered.assignments().get(2).withDuring(DateSpan.parse("2026-10-03/2026-10-31")));

    assertThat(Held.against(covered, NEVER_WITHOUT).verdict()).isEqualTo(MET);
    assertThat(Held.against(inPart, NEVER_WITHOUT).messages())
        .containsExactly("While a plan is made, from 2026-09-07 on, nobody was key worker from"
            + " 2026-11-01 to 2026-11-01.");
  }

  @Test
  void without_the_day_of_the_request_the_first_step_after_it_tells_that_a_plan_is_made() {
    EhcProcess undated = onTheWay()
        .withRequestReceivedOn(Optional.empty())
        .withDraftServedOn(LocalDate.of(2026, 11, 2));

    assertThat(undated.madeSince()).contains(LocalDate.of(2026, 11, 2));
    assertThat(undated
            .withAssessmentDecision(EhcProcesses.willAssess(LocalDate.of(2026, 10, 5)))
            .madeSince())
        .contains(LocalDate.of(2026, 10, 5));
    assertThat(Held.against(handedOver(undated, "2026-11-02"), SAME_KEY_WORKER).verdict())
        .isEqualTo(NOT_MET);
    Held before = Held.against(handedOver(undated, "2026-11-01"), SAME_KEY_WORKER);
    assertThat(before.verdict()).isEqualTo(CANNOT_TELL);
    assertThat(before.questions())
        .containsExactly("/ehc/0/requestReceivedOn: whether the request came before the change of"
            + " key worker");
    assertThat(Held.against(with(undated), SAME_KEY_WORKER).verdict()).isEqualTo(MET);
    assertThat(Held.against(
                handedOver(undated.withDraftServedOn(Optional.empty()), "2026-11-01"),
                SAME_KEY_WORKER)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  private static CaseFile handedOver(EhcProcess process, String day) {
    return with(process)
        .withAssignments(
            keyWorker(KEY_WORKER, OPENED + "/" + LocalDate.parse(day).minusDays(1)),
            keyWorker(THERAPIST, day + "/.."));
  }
}
