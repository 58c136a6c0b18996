package org.keywork.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.SCHOOL;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.Keywork;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.ChangeReason;
import org.keywork.assignment.ChangeRules;
import org.keywork.assignment.Intensity;
import org.keywork.assignment.Permanence;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Answer;
import org.keywork.rule.Finding;
import org.keywork.rule.InvalidRecordException;
import org.keywork.time.DateSpan;
import org.keywork.transition.ExitPlan;
import org.keywork.transition.StepDown;

class ProposalTest {

  private static final LocalDate BEGINS = LocalDate.of(2026, 12, 1);
  private static final LocalDate LEADS = LocalDate.of(2026, 12, 7);
  private static final LocalDate ENDS = LocalDate.of(2026, 12, 18);

  private static ProposedHandover aHandover() {
    return ProposedHandover.builder()
        .outgoing(KEY_WORKER)
        .incoming(TEACHER)
        .incomingBeginsOn(BEGINS)
        .incomingLeadsOn(LEADS)
        .outgoingEndsOn(ENDS)
        .reason(ChangeReason.SHIFT_IN_FOCUS)
        .permanence(Permanence.PERMANENT)
        .build();
  }

  private static void refuses(Proposal proposal, String at) {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> proposal.madeIn(aCaseFile()))
        .satisfies(refused -> assertThat(refused.at().pointer()).isEqualTo(at));
  }

  @Test
  void both_are_there_for_the_overlap_and_one_leads_on_each_day() {
    AssignmentHistory history = aHandover().madeIn(aCaseFile()).assignmentHistory();

    assertThat(history.contactsOn(LEADS.minusDays(1))).containsExactly(KEY_WORKER);
    assertThat(history.contactsOn(LEADS)).containsExactly(TEACHER);
    assertThat(history.overlaps())
        .singleElement()
        .satisfies(both -> assertThat(both.days()).isEqualTo(DateSpan.of(BEGINS, ENDS)));
    assertThat(history.daysWithoutContact()).isEmpty();
    assertThat(history.daysWithSeveralContacts()).isEmpty();
  }

  @Test
  void nothing_else_changes_in_the_file() {
    CaseFile file = aCaseFile();

    assertThat(aHandover().madeIn(file).withAssignments(file.assignments())).isEqualTo(file);
  }

  @Test
  void checking_it_is_checking_the_file_in_which_it_is_made() {
    Keywork keywork = Keywork.guidance();

    assertThat(keywork.checkProposed(aCaseFile(), aHandover(), aHandover().settledOn()))
        .isEqualTo(keywork.check(aHandover().madeIn(aCaseFile()), ENDS.plusDays(1)));
  }

  @Test
  void a_handover_without_a_shared_day_brings_a_finding() {
    ProposedHandover apart =
        aHandover().withIncomingLeadsOn(ENDS.plusDays(1)).withIncomingBeginsOn(ENDS.plusDays(1));

    assertThat(Keywork.guidance()
            .consequences(aCaseFile(), apart, apart.settledOn())
            .newFindings())
        .extracting(Finding::rule)
        .contains(ChangeRules.HANDOVER_OVERLAPS.id());
  }

  @Test
  void the_family_is_asked_before_its_information_goes_to_another_agency() {
    List<ToTellOrAsk> told =
        Keywork.guidance().consequences(aCaseFile(), aHandover(), TODAY).toTellOrAsk();

    assertThat(told)
        .contains(ToTellOrAsk.somebody(
            TellOrAsk.ASK_CONSENT_FOR_HANDOVER, SCHOOL, BEGINS.minusDays(1), Answer.NO));
    assertThat(told).allSatisfy(each -> assertThat(each.citation()).isNotNull());
  }

  @Test
  void nonsense_is_refused_where_it_stands() {
    refuses(aHandover().withOutgoing(new PractitionerId("therapist")), "/outgoing");
    refuses(aHandover().withIncoming(new PractitionerId("nobody")), "/incoming");
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> aHandover().withIncoming(KEY_WORKER));
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> aHandover().withIncomingLeadsOn(BEGINS.minusDays(1)));
    assertThat(aHandover().withIncomingLeadsOn(ENDS.plusDays(1)).settledOn())
        .isEqualTo(ENDS.plusDays(1));
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> aHandover().withIncomingLeadsOn(ENDS.plusDays(2)));
  }

  @Test
  void a_step_down_ends_what_was_before_it() {
    ProposedStepDown step = ProposedStepDown.builder()
        .step(StepDown.builder().to(Intensity.TALK_AND_LISTEN).on(BEGINS).build())
        .build();

    CaseFile made = step.madeIn(aCaseFile());

    assertThat(made.stepDowns()).hasSize(1);
    assertThat(made.intensities())
        .singleElement()
        .satisfies(each -> assertThat(each.during()).isEqualTo(DateSpan.startingOn(BEGINS)));
    assertThat(step.settledOn()).isEqualTo(BEGINS);
    refuses(step.withStep(step.step().withOn(OPENED.minusDays(1))), "/step/on");
  }

  @Test
  void an_exit_ends_all_assignments_on_its_last_day() {
    ProposedExit exit = ProposedExit.builder()
        .plan(ExitPlan.builder().plannedOn(TODAY).endsOn(ENDS).build())
        .build();

    CaseFile made = exit.madeIn(aCaseFile());

    assertThat(made.isActiveOn(ENDS)).isTrue();
    assertThat(made.isActiveOn(ENDS.plusDays(1))).isFalse();
    assertThat(made.assignments())
        .allSatisfy(
            each -> assertThat(each.during().endsBefore(ENDS.plusDays(1))).isTrue());
    assertThat(exit.settledOn()).isEqualTo(ENDS.plusDays(1));
  }
}
