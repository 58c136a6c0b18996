package org.keywork.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.SCHOOL;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.TRUST;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.Proposals.BEGINS;
import static org.keywork.fixtures.Proposals.ENDS;
import static org.keywork.fixtures.Proposals.LEADS;
import static org.keywork.fixtures.Proposals.aHandover;
import static org.keywork.fixtures.Proposals.aStepDown;
import static org.keywork.fixtures.Proposals.anExit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.Keywork;
import org.keywork.agency.AgencyId;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.ChangeReason;
import org.keywork.assignment.ChangeRules;
import org.keywork.assignment.EndOfAssignment;
import org.keywork.assignment.HandoverRules;
import org.keywork.assignment.Permanence;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Proposals;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Answer;
import org.keywork.rule.Finding;
import org.keywork.rule.InvalidRecordException;
import org.keywork.time.DateSpan;

class ProposalTest {

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
    ProposedStepDown step = aStepDown();

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
    ProposedExit exit = anExit();

    CaseFile made = exit.madeIn(aCaseFile());

    assertThat(made.isActiveOn(ENDS)).isTrue();
    assertThat(made.isActiveOn(ENDS.plusDays(1))).isFalse();
    assertThat(made.assignments())
        .allSatisfy(
            each -> assertThat(each.during().endsBefore(ENDS.plusDays(1))).isTrue());
    assertThat(exit.settledOn()).isEqualTo(ENDS.plusDays(1));
  }

  /** GUIDE 5c: whoever follows in a long absence is key worker until the other comes back. */
  @Test
  void a_temporary_handover_leaves_the_way_back_to_another() {
    ProposedHandover until =
        aHandover().withReason(ChangeReason.ABSENCE).withPermanence(Permanence.TEMPORARY);
    CaseFile away = until.madeIn(aCaseFile());
    ProposedHandover back = ProposedHandover.builder()
        .outgoing(TEACHER)
        .incoming(KEY_WORKER)
        .incomingBeginsOn(ENDS.plusMonths(6))
        .incomingLeadsOn(ENDS.plusMonths(6))
        .outgoingEndsOn(ENDS.plusMonths(6))
        .build();

    assertThat(away.assignments().get(0).ending().flatMap(EndOfAssignment::permanence))
        .contains(Permanence.TEMPORARY);
    assertThat(away.assignmentHistory().keyWorkersOn(ENDS.plusYears(1))).containsExactly(TEACHER);
    assertThat(back.madeIn(away).assignmentHistory().keyWorkersOn(ENDS.plusYears(1)))
        .containsExactly(KEY_WORKER);
  }

  @Test
  void a_temporary_handover_after_the_end_of_a_tie_contradicts_itself() {
    ProposedHandover wrong =
        aHandover().withReason(ChangeReason.THERAPY_ENDS).withPermanence(Permanence.TEMPORARY);

    assertThat(Keywork.guidance()
            .consequences(aCaseFile(), wrong, wrong.settledOn())
            .newFindings())
        .extracting(Finding::rule)
        .contains(HandoverRules.REASON_RECORDED.id());
  }

  @Test
  void whoever_is_new_is_added_with_an_agency_that_is_known() {
    assertThat(Proposals.toANewcomer().madeIn(aCaseFile()).practitioners()).hasSize(4);
    refuses(
        Proposals.toANewcomer().withNewPractitioner(CaseFiles.aKeyWorker()), "/newPractitioner/id");
    refuses(aHandover().withNewPractitioner(newcomer(TEACHER, TRUST)), "/newPractitioner");
    refuses(
        Proposals.toANewcomer()
            .withNewPractitioner(newcomer(new PractitionerId("newcomer"), new AgencyId("none"))),
        "/newPractitioner/agency");
  }

  private static Practitioner newcomer(PractitionerId id, AgencyId agency) {
    return Practitioner.builder().id(id).agency(agency).build();
  }

  @Test
  void a_proposal_is_for_one_case_file_and_tells_places_from_itself() {
    ProposedChange change = Proposals.forTheFamily(aHandover().withOutgoing(CaseFiles.THERAPIST));

    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> change.madeIn(aCaseFile()))
        .satisfies(refused -> assertThat(refused.at()).hasToString("/proposal/outgoing"));
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> change.madeIn(aCaseFile().withId(new CaseFileId("F-2"))))
        .satisfies(refused -> assertThat(refused.at()).hasToString("/caseFile"));
  }
}
