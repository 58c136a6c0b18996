package org.keywork.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.assignment.ChangeRules.HANDOVER_OVERLAPS;
import static org.keywork.assignment.ChangeRules.OVERLAP_LENGTH;
import static org.keywork.assignment.ContactPersonRules.ONE_CONTACT_AT_A_TIME;
import static org.keywork.ehc.EhcKeyWorkingRules.SAME_KEY_WORKER;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.CaseFiles.CHILD;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.aTeam;
import static org.keywork.fixtures.Handovers.toTheSetting;
import static org.keywork.fixtures.Handovers.toTheTherapy;
import static org.keywork.fixtures.TeamRuleExamples.inDispute;
import static org.keywork.fixtures.TeamRuleExamples.withTheTeacherSince;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;
import static org.keywork.team.AdvocacyRules.CHANGE_CHECKED;
import static org.keywork.team.AdvocacyRules.ROUTE_KNOWN;
import static org.keywork.transition.SuccessorRules.SUCCESSOR_FOUND;
import static org.keywork.transition.SuccessorRules.SUCCESSOR_LEAD_TIME;
import static org.keywork.transition.TransitionKind.EARLY_YEARS_TO_SCHOOL;
import static org.keywork.transition.TransitionRules.CHANGE_KEPT_APART;
import static org.keywork.transition.TransitionRules.FIRST_TERM_SHARED;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.assignment.Spell;
import org.keywork.assignment.TieToChild;
import org.keywork.casefile.CaseFile;
import org.keywork.caseload.Caseload;
import org.keywork.fixtures.EhcProcesses;
import org.keywork.fixtures.Held;
import org.keywork.fixtures.Loads;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.team.AdvocacyRoute;
import org.keywork.time.DateSpan;

/** The worked cases about changes of key worker, each with the answer that the sources give. */
class DocumentedChangesTest {

  private static final LocalDate SCHOOL_START = LocalDate.of(2014, 9, 3);
  private static final LocalDate TERM_END = LocalDate.of(2014, 12, 19);
  private static final LocalDate IN_BETWEEN = LocalDate.of(2014, 10, 1);

  /** EVALUATION Empowering parents (Site A). */
  @Test
  void w18_a_change_that_closes_a_way_of_being_spoken_for_is_seen_on_its_first_day() {
    LocalDate begins = LocalDate.of(2026, 11, 7);
    CaseFile file =
        inDispute(withTheTeacherSince(begins + "/..").withTeam(aTeam()), AdvocacyRoute.KEY_WORKER);

    assertThat(Held.against(file, begins.minusDays(1), CHANGE_CHECKED).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, begins, CHANGE_CHECKED).missedAt())
        .containsExactly("/assignments/1");
    assertThat(Held.against(file, begins, ROUTE_KNOWN).verdict()).isEqualTo(MET);
    CaseFile closed = file.withTeam(file.team().orElseThrow().withAdvocacy());
    assertThat(Held.against(closed, begins, ROUTE_KNOWN).verdict()).isEqualTo(CANNOT_TELL);
  }

  /** GUIDE 5c / Changing key working practitioner. */
  @Test
  void w19_the_early_years_key_worker_stays_alongside_for_the_first_term() {
    CaseFile file = startingSchool();

    assertThat(file.assignmentHistory().spells())
        .contains(new Spell(
            DateSpan.of(SCHOOL_START, TERM_END), Spell.Kind.OVERLAP, List.of(KEY_WORKER, TEACHER)));
    assertThat(Held.against(file, IN_BETWEEN, FIRST_TERM_SHARED, ONE_CONTACT_AT_A_TIME)
            .count(MET))
        .isEqualTo(2);
    assertThat(Held.against(file, overlapFor(Period.ofMonths(3)), HANDOVER_OVERLAPS)
            .verdict())
        .isEqualTo(MET);
    assertThat(file.assignmentHistory().leadsOn(TERM_END)).containsExactly(KEY_WORKER);
    assertThat(file.assignmentHistory().leadsOn(TERM_END.plusDays(1))).containsExactly(TEACHER);
  }

  @Test
  void w19_meanwhile_the_family_is_on_both_caseloads() {
    CaseFile file = startingSchool();
    Caseload earlyYears =
        new Caseload(Loads.nonDesignated(KEY_WORKER.value()), List.of(file.allocated()));
    Caseload school = new Caseload(Loads.nonDesignated(TEACHER.value()), List.of(file.allocated()));

    assertThat(earlyYears.countOn(SCHOOL_START.minusDays(1))).isEqualTo(1);
    assertThat(school.countOn(SCHOOL_START.minusDays(1))).isZero();
    assertThat(earlyYears.countOn(TERM_END)).isEqualTo(1);
    assertThat(school.countOn(SCHOOL_START)).isEqualTo(1);
    assertThat(earlyYears.countOn(TERM_END.plusDays(1))).isZero();
  }

  @Test
  void w19_the_change_coincides_with_the_move_and_the_overlap_softens_it() {
    CaseFile file = startingSchool();

    assertThat(Held.against(file, IN_BETWEEN, CHANGE_KEPT_APART).messages())
        .containsExactly("The key worker changes on 2014-09-03, close to the move of 2014-09-03"
            + " (early years to school), with 108 days of overlap and both of them there on"
            + " the day of the move, and so is softened.");
    assertThat(file.coincidences(new Basis(IN_BETWEEN, LocalPolicy.named("guidance"))))
        .singleElement()
        .matches(Coincidence::isSoftened);
    assertThat(file.coincidences(overlapFor(Period.ofMonths(6))))
        .singleElement()
        .matches(each -> !each.isSoftened());
  }

  @Test
  void w19_until_the_overlap_is_settled_the_end_is_foreseen_from_the_start_of_school() {
    CaseFile file = from2013(keyWorker(KEY_WORKER, "2013-09-02/..").withTies(toTheSetting()))
        .withTransitions(toSchool());

    assertThat(file.foreseenEnds(LocalDate.of(2014, 7, 1)))
        .containsExactly(new ForeseenEnd(
            KEY_WORKER, 0, Optional.of(LocalDate.of(2014, 9, 2)), ForeseenBy.MOVE_OF_CHILD));
    assertThat(startingSchool().foreseenEnds(LocalDate.of(2014, 7, 1)))
        .containsExactly(
            new ForeseenEnd(KEY_WORKER, 0, Optional.of(TERM_END), ForeseenBy.LAST_DAY_SET));
  }

  /** GUIDE 5c / Changing key working practitioner. */
  @Test
  void w20_with_the_therapy_ends_the_time_of_the_physiotherapist_and_a_successor_is_needed() {
    LocalDate lastDay = LocalDate.of(2027, 2, 26);
    CaseFile file = aCaseFile().withAssignments(thePhysiotherapist(tie(lastDay)));

    assertThat(file.foreseenEnds(TODAY))
        .containsExactly(
            new ForeseenEnd(THERAPIST, 0, Optional.of(lastDay), ForeseenBy.TIE_TO_CHILD));
    assertThat(Held.against(file, SUCCESSOR_FOUND).questions())
        .containsExactly("/assignments/0/ending: who is to follow as key worker");
    Basis early = new Basis(
        LocalDate.of(2026, 11, 27),
        LocalPolicy.named("ours").with(SUCCESSOR_LEAD_TIME, Period.ofMonths(3)));
    assertThat(Held.against(file, early, SUCCESSOR_FOUND).messages())
        .containsExactly("The last day of the key worker therapist is 2027-02-26 (tie to child),"
            + " and by 2026-11-26 nobody was found to follow.");
  }

  /** PVI provision has no such boundary (R115). */
  @Test
  void w20_in_a_voluntary_service_there_need_not_be_a_tie_and_nothing_is_foreseen() {
    CaseFile file = aCaseFile().withAssignments(thePhysiotherapist());

    assertThat(file.foreseenEnds(TODAY)).isEmpty();
    assertThat(Held.against(file, SUCCESSOR_FOUND).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  /** GUIDE 2 / Planning and assessment. */
  @Test
  void w25_a_change_while_an_ehc_plan_is_made_is_found() {
    LocalDate changed = LocalDate.of(2014, 11, 1);
    CaseFile file = from2013(
            keyWorker(KEY_WORKER, "2013-09-02/2014-10-31"), keyWorker(TEACHER, changed + "/.."))
        .withEhc(EhcProcesses.aRequest());

    assertThat(Held.against(file, changed.minusDays(1), SAME_KEY_WORKER).verdict())
        .isEqualTo(MET);
    Held found = Held.against(file, changed, SAME_KEY_WORKER);
    assertThat(found.verdict()).isEqualTo(NOT_MET);
    assertThat(found.missedAt()).containsExactly("/assignments/1");
    assertThat(found.messages())
        .containsExactly("While a plan is made, from 2014-09-01 on, teacher followed as key worker"
            + " on 2014-11-01.");
  }

  private static CaseFile startingSchool() {
    return from2013(
            keyWorker(KEY_WORKER, "2013-09-02/2014-12-19")
                .withContact(DateSpan.parse("2013-09-02/2014-12-19"))
                .withTies(toTheSetting()),
            keyWorker(TEACHER, "2014-09-03/..").withContact(DateSpan.parse("2014-12-20/..")))
        .withTransitions(toSchool());
  }

  private static Transition toSchool() {
    return Transition.builder()
        .child(CHILD)
        .kind(EARLY_YEARS_TO_SCHOOL)
        .on(SCHOOL_START)
        .firstTermEndsOn(TERM_END)
        .build();
  }

  private static CaseFile from2013(KeyWorkerAssignment... assignments) {
    return aCaseFile().withOpenedOn(LocalDate.of(2013, 9, 2)).withAssignments(assignments);
  }

  private static Basis overlapFor(Period length) {
    return new Basis(IN_BETWEEN, LocalPolicy.named("ours").with(OVERLAP_LENGTH, length));
  }

  private static KeyWorkerAssignment thePhysiotherapist(TieToChild... ties) {
    return keyWorker(THERAPIST, "2026-03-02/..").withTies(ties);
  }

  private static TieToChild tie(LocalDate lastDay) {
    return toTheTherapy().withEndsOn(lastDay);
  }
}
