package org.keywork.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.CHILD;
import static org.keywork.fixtures.CaseFiles.FATHER;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.MOTHER;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.TRUST;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.aTeam;
import static org.keywork.fixtures.CaseFiles.anOffer;
import static org.keywork.fixtures.Families.aChild;
import static org.keywork.fixtures.Matters.aDispute;
import static org.keywork.fixtures.TeamRuleExamples.inDispute;
import static org.keywork.fixtures.TeamRuleExamples.withTheTeacherAsKeyWorker;
import static org.keywork.fixtures.TeamRuleExamples.withTheTeacherSince;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;
import static org.keywork.team.AdvocacyRules.CHANGE_CHECKED;
import static org.keywork.team.AdvocacyRules.CHILDREN_SPOKEN_FOR;
import static org.keywork.team.AdvocacyRules.ROUTE_KNOWN;
import static org.keywork.team.AdvocacyRules.SOMEBODY_ELSE_SPEAKS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.casefile.CaseFile;
import org.keywork.family.Child;
import org.keywork.family.MemberId;
import org.keywork.fixtures.Held;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleBook;
import org.keywork.time.DateSpan;

class AdvocacyRulesTest {

  private static final MemberId SISTER = new MemberId("sister");

  private static CaseFile offering(AdvocacyOffer... offers) {
    return aCaseFile().withTeam(aTeam().withAdvocacy(offers));
  }

  /** The same with a second disabled child beside the first. */
  private static CaseFile offeringInAFamilyWithTwoChildren(AdvocacyOffer... offers) {
    CaseFile file = aCaseFile();
    return file.withFamily(file.family().withChildren(aChild(), aChild().withId(SISTER)))
        .withTeam(aTeam().withAdvocacy(offers));
  }

  @Test
  void nothing_is_found_where_nothing_is_wrong() {
    List<Rule<?>> rules = new ArrayList<>(AdvocacyRules.all());
    rules.addAll(TeamRules.all());

    assertThat(rules).hasSize(9);
    assertThat(RuleBook.edition("2026-11", rules).check(aCaseFile(), BASIS).findings())
        .isEmpty();
  }

  @Test
  void a_route_counts_from_the_day_the_family_was_told() {
    CaseFile file = offering(anOffer(MOTHER).withToldOn(TODAY));

    assertThat(Held.against(file, TODAY, ROUTE_KNOWN).verdict()).isEqualTo(MET);
    assertThat(Held.against(file, TODAY.minusDays(1), ROUTE_KNOWN).verdict())
        .isEqualTo(CANNOT_TELL);
  }

  @Test
  void of_separated_parents_one_who_knows_a_route_is_enough() {
    CaseFile file =
        offering(anOffer(MOTHER).withToldOn(Optional.empty()), anOffer(FATHER).withToldOn(TODAY));

    assertThat(Held.against(file, ROUTE_KNOWN).verdict()).isEqualTo(MET);
  }

  @Test
  void being_told_only_later_is_found_with_every_open_matter_that_is_not_settled() {
    TeamAroundTheChild team = aTeam()
        .withAdvocacy(
            anOffer(MOTHER).withToldOn(TODAY.plusDays(9)),
            anOffer(FATHER).withToldOn(TODAY.plusDays(2)))
        .withMatters(
            aDispute(),
            aDispute().withId(new MatterId("closed")).withClosedOn(TODAY),
            aDispute().withId(new MatterId("settled")).withSpokenForBy(AdvocacyRoute.TEAM_MEMBER),
            aDispute().withId(new MatterId("matter-2")));

    Held found = Held.against(aCaseFile().withTeam(team), ROUTE_KNOWN);

    assertThat(found.missedAt()).containsExactly("/team/advocacy");
    assertThat(found.messages())
        .containsExactly("It is not settled who speaks for the family in matter-1 and matter-2, and"
            + " it is to be told of a way of being spoken for only on 2026-11-24.");
    assertThat(Held.against(aCaseFile().withTeam(team), TODAY.plusDays(2), ROUTE_KNOWN)
            .verdict())
        .isEqualTo(MET);
  }

  @Test
  void who_may_have_been_told_unrecorded_is_a_question_and_no_finding() {
    CaseFile file = inDispute(offering(
        anOffer(MOTHER).withToldOn(Optional.empty()),
        anOffer(FATHER).withToldOn(TODAY.plusDays(2))));

    assertThat(Held.against(file, ROUTE_KNOWN).verdict()).isEqualTo(CANNOT_TELL);
    assertThat(Held.against(inDispute(offering()), ROUTE_KNOWN).verdict()).isEqualTo(CANNOT_TELL);
    assertThat(Held.against(
                inDispute(
                    offering(anOffer(FATHER).withToldOn(TODAY.plusDays(2))),
                    AdvocacyRoute.TEAM_MEMBER),
                ROUTE_KNOWN)
            .verdict())
        .isEqualTo(CANNOT_TELL);
  }

  @Test
  void without_a_team_it_is_open_how_the_family_can_be_spoken_for() {
    CaseFile file = aCaseFile().withTeam(Optional.empty());

    assertThat(Held.against(file, ROUTE_KNOWN).questions())
        .containsExactly("/team: a way of being spoken for of which the family was told");
    assertThat(Held.against(file, CHILDREN_SPOKEN_FOR).questions())
        .containsExactly("/team: by which ways the children can be spoken for");
  }

  @Test
  void each_of_two_children_has_to_have_a_way_of_being_spoken_for() {
    CaseFile one = offeringInAFamilyWithTwoChildren(anOffer(MOTHER), anOffer(CHILD));
    CaseFile none = offeringInAFamilyWithTwoChildren(anOffer(MOTHER), anOffer(FATHER));
    CaseFile both = offeringInAFamilyWithTwoChildren(anOffer(SISTER), anOffer(CHILD));

    assertThat(Held.against(withMatters(one, aDispute()), CHILDREN_SPOKEN_FOR).messages())
        .containsExactly(
            "A matter is open in which nobody speaks for the family, and advocacy is on"
                + " record for others, but not for sister.");
    assertThat(Held.against(withMatters(one, aDispute()), CHILDREN_SPOKEN_FOR).missedAt())
        .containsExactly("/team/advocacy");
    assertThat(Held.against(withMatters(none, aDispute()), CHILDREN_SPOKEN_FOR).messages())
        .hasSize(2);
    assertThat(Held.against(both, CHILDREN_SPOKEN_FOR).verdict()).isEqualTo(MET);
  }

  @Test
  void nobody_needs_to_speak_for_a_child_who_has_died() {
    CaseFile two = offeringInAFamilyWithTwoChildren(anOffer(MOTHER), anOffer(CHILD));
    Child sister = two.family().child(SISTER).orElseThrow();
    CaseFile one = two.withFamily(two.family()
        .withChildren(two.family().child(CHILD).orElseThrow(), sister.withDiedOn(TODAY)));
    CaseFile none = aCaseFile()
        .withFamily(
            two.family().withChildren(two.family().child(CHILD).orElseThrow().withDiedOn(TODAY)))
        .withTeam(Optional.empty());

    assertThat(Held.against(one, CHILDREN_SPOKEN_FOR).verdict()).isEqualTo(MET);
    assertThat(Held.against(one, TODAY.minusDays(1), CHILDREN_SPOKEN_FOR).verdict())
        .isEqualTo(CANNOT_TELL);
    assertThat(Held.against(none, CHILDREN_SPOKEN_FOR).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void ways_recorded_for_others_say_nothing_about_a_child_as_long_as_nothing_is_open() {
    CaseFile one = offeringInAFamilyWithTwoChildren(anOffer(MOTHER), anOffer(CHILD));
    LocalDate raised = aDispute().raisedOn();

    assertThat(Held.against(one, CHILDREN_SPOKEN_FOR).questions())
        .containsExactly("/team/advocacy: by which ways each child can be spoken for");
    assertThat(Held.against(
                withMatters(one, aDispute().withSpokenForBy(AdvocacyRoute.TEAM_MEMBER)),
                CHILDREN_SPOKEN_FOR)
            .verdict())
        .isEqualTo(CANNOT_TELL);
    assertThat(Held.against(withMatters(one, aDispute()), raised.minusDays(1), CHILDREN_SPOKEN_FOR)
            .verdict())
        .isEqualTo(CANNOT_TELL);
    assertThat(Held.against(withMatters(one, aDispute()), raised, CHILDREN_SPOKEN_FOR)
            .verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(
                withMatters(one, aDispute().withClosedOn(TODAY)), TODAY, CHILDREN_SPOKEN_FOR)
            .verdict())
        .isEqualTo(CANNOT_TELL);
  }

  private static CaseFile withMatters(CaseFile file, Matter... matters) {
    return file.withTeam(file.team().orElseThrow().withMatters(matters));
  }

  @Test
  void a_teacher_as_key_worker_speaks_against_the_school_only_while_that_is_open() {
    CaseFile file = inDispute(withTheTeacherAsKeyWorker(), AdvocacyRoute.KEY_WORKER);
    LocalDate raised = aDispute().raisedOn();

    assertThat(Held.against(file, raised.minusDays(1), SOMEBODY_ELSE_SPEAKS).verdict())
        .isEqualTo(NOT_APPLICABLE);
    Held found = Held.against(file, raised, SOMEBODY_ELSE_SPEAKS);
    assertThat(found.missedAt()).containsExactly("/team/matters/0/spokenForBy");
    assertThat(found.messages())
        .containsExactly("In the matter matter-1 the key worker teacher speaks for the family"
            + " towards their own employer, school.");
  }

  @Test
  void a_matter_about_another_agency_is_not_the_teachers_conflict() {
    CaseFile file = withTheTeacherAsKeyWorker();
    Matter matter = aDispute().withSpokenForBy(AdvocacyRoute.KEY_WORKER);
    CaseFile both = file.withTeam(
        aTeam().withMatters(matter.withAgency(TRUST), matter.withId(new MatterId("matter-2"))));

    assertThat(Held.against(both, SOMEBODY_ELSE_SPEAKS).missedAt())
        .containsExactly("/team/matters/1/spokenForBy");
  }

  @Test
  void it_is_asked_who_speaks_in_place_of_the_key_worker() {
    assertThat(Held.against(inDispute(withTheTeacherAsKeyWorker()), SOMEBODY_ELSE_SPEAKS)
            .questions())
        .containsExactly("/team/matters/0/spokenForBy: who speaks for the family in place of the"
            + " key worker");
  }

  @Test
  void advocacy_is_left_alone_once_the_family_is_off_the_list() {
    CaseFile closed = inDispute(withTheTeacherSince("2026-11-02/.."), AdvocacyRoute.KEY_WORKER)
        .withClosedOn(TODAY);

    assertThat(AdvocacyRules.all())
        .allSatisfy(
            rule -> assertThat(Held.against(closed, rule).verdict()).isEqualTo(NOT_APPLICABLE));
  }

  @Test
  void a_new_key_worker_from_the_agency_concerned_is_found_at_their_assignment() {
    CaseFile file = inDispute(withTheTeacherSince("2026-11-02/.."), AdvocacyRoute.KEY_WORKER);

    Held found = Held.against(file, CHANGE_CHECKED);

    assertThat(found.missedAt()).containsExactly("/assignments/1");
    assertThat(found.messages())
        .containsExactly("Since 2026-11-02 the family has a key worker, teacher, who is employed by"
            + " school and speaks for it in the matter matter-1, which is about that agency.");
  }

  @Test
  void a_position_that_was_looked_at_counts_from_that_day() {
    CaseFile file = inDispute(withTheTeacherSince("2026-11-02/.."), AdvocacyRoute.KEY_WORKER);
    List<KeyWorkerAssignment> assignments = new ArrayList<>(file.assignments());
    assignments.set(1, assignments.get(1).withConflictCheckedOn(TODAY));
    CaseFile checked = file.withAssignments(assignments);

    assertThat(Held.against(checked, TODAY, CHANGE_CHECKED).verdict()).isEqualTo(MET);
    assertThat(Held.against(checked, TODAY.minusDays(1), CHANGE_CHECKED).verdict())
        .isEqualTo(NOT_MET);
  }

  @Test
  void an_unsettled_matter_asks_whether_the_position_was_looked_at() {
    assertThat(Held.against(inDispute(withTheTeacherSince("2026-11-02/..")), CHANGE_CHECKED)
            .questions())
        .containsExactly("/assignments/1/conflictCheckedOn: whether it was looked at what the new"
            + " key worker's position means for the family");
  }

  @Test
  void a_change_counts_from_the_first_day_of_the_new_key_worker() {
    CaseFile file = inDispute(withTheTeacherSince("2026-11-22/.."), AdvocacyRoute.KEY_WORKER);

    assertThat(Held.against(file, TODAY.minusDays(1), CHANGE_CHECKED).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, TODAY, CHANGE_CHECKED).verdict()).isEqualTo(NOT_MET);
  }

  @Test
  void a_matter_raised_after_the_change_or_closed_by_now_is_no_question_of_the_change() {
    CaseFile file = withTheTeacherSince("2026-11-02/..");
    Matter matter = aDispute().withSpokenForBy(AdvocacyRoute.KEY_WORKER);
    Matter later = matter.withRaisedOn(LocalDate.of(2026, 11, 3));
    Matter closed = matter.withClosedOn(TODAY);

    assertThat(Held.against(file.withTeam(aTeam().withMatters(later)), CHANGE_CHECKED)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file.withTeam(aTeam().withMatters(closed)), CHANGE_CHECKED)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_new_key_worker_who_has_gone_again_is_no_longer_asked_about() {
    CaseFile file =
        inDispute(withTheTeacherSince("2026-11-02/2026-11-21"), AdvocacyRoute.KEY_WORKER);

    assertThat(Held.against(file, TODAY.minusDays(1), CHANGE_CHECKED).verdict()).isEqualTo(NOT_MET);
    assertThat(Held.against(file, TODAY, CHANGE_CHECKED).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_change_between_two_of_the_same_agency_brings_nothing_new() {
    CaseFile file = inDispute(withTheTeacherAsKeyWorker(), AdvocacyRoute.KEY_WORKER);
    CaseFile colleagues = file.withPractitioners(file.practitioners().stream()
            .map(
                each -> each.id().equals(THERAPIST) ? each.withAgency(aDispute().agency()) : each)
            .toList())
        .withAssignments(
            keyWorker(THERAPIST, "2026-03-02/2026-11-06"), keyWorker(TEACHER, "2026-11-02/.."));

    assertThat(Held.against(colleagues, CHANGE_CHECKED).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void every_change_and_matter_is_looked_at() {
    CaseFile file = withTheTeacherSince("2026-11-02/..");
    Matter matter = aDispute().withSpokenForBy(AdvocacyRoute.KEY_WORKER);
    CaseFile two =
        file.withTeam(aTeam().withMatters(matter, matter.withId(new MatterId("matter-2"))));

    assertThat(Held.against(two, CHANGE_CHECKED).messages()).hasSize(2);
  }

  @Test
  void during_an_overlap_the_one_who_leads_is_asked_about() {
    CaseFile file = inDispute(withTheTeacherAsKeyWorker(), AdvocacyRoute.KEY_WORKER)
        .withAssignments(
            keyWorker(KEY_WORKER, "2026-03-02/..").withContact(DateSpan.parse("2026-03-02/..")),
            keyWorker(TEACHER, "2026-11-02/.."));

    assertThat(Held.against(file, SOMEBODY_ELSE_SPEAKS).verdict()).isEqualTo(NOT_APPLICABLE);
  }
}
