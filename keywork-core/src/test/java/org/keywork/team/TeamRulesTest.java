package org.keywork.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.keywork.fixtures.Assignments.backUp;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.Assignments.theTherapist;
import static org.keywork.fixtures.Assignments.with;
import static org.keywork.fixtures.CaseFiles.CENTRE;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.SCHOOL;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.TRUST;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.aPractitioner;
import static org.keywork.fixtures.CaseFiles.aTeam;
import static org.keywork.fixtures.CaseFiles.aTeamMember;
import static org.keywork.fixtures.CaseFiles.anAssignment;
import static org.keywork.fixtures.Matters.aDispute;
import static org.keywork.fixtures.TeamRuleExamples.inDispute;
import static org.keywork.fixtures.TeamRuleExamples.lifeLimited;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;
import static org.keywork.team.TeamRules.ACCOUNTABILITY_TOLD;
import static org.keywork.team.TeamRules.BACK_UP_PERSON;
import static org.keywork.team.TeamRules.KEY_WORKER_JOINS;
import static org.keywork.team.TeamRules.SHARED_GOALS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.keywork.agency.Profession;
import org.keywork.casefile.CaseFile;
import org.keywork.family.ConditionOutlook;
import org.keywork.family.MemberId;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;
import org.keywork.time.DateSpan;

class TeamRulesTest {

  /** W13: a family with fourteen practitioners, of whom nobody asked whether they share the goals. */
  private static CaseFile aFamilyWithFourteenPractitioners() {
    List<PractitionerId> ids = IntStream.rangeClosed(1, 14)
        .mapToObj(n -> new PractitionerId("practitioner-" + n))
        .toList();
    List<Practitioner> practitioners = new ArrayList<>(aCaseFile().practitioners());
    ids.forEach(id -> practitioners.add(aPractitioner(id, TRUST, Profession.OTHER)));
    List<TeamMember> members = ids.stream()
        .map(id -> aTeamMember(id).withSharesGoals(Optional.empty()))
        .toList();
    return aCaseFile().withPractitioners(practitioners).withTeam(aTeam().withMembers(members));
  }

  private static FamilyAndTeam around(CaseFile file) {
    return file.familyAndTeam();
  }

  @Test
  void a_large_team_gives_one_question_with_a_count() {
    assertThat(Held.against(aFamilyWithFourteenPractitioners(), SHARED_GOALS).questions())
        .containsExactly("/team/members: whether the goals for the child are shared by 14 of the 14"
            + " in the team");
  }

  @Test
  void every_member_who_does_not_share_the_goals_is_found_beside_what_is_open() {
    CaseFile file = aCaseFile()
        .withTeam(aTeam()
            .withMembers(
                aTeamMember(KEY_WORKER).withSharesGoals(Optional.empty()),
                aTeamMember(TEACHER).withSharesGoals(false),
                aTeamMember(THERAPIST).withSharesGoals(false)));

    Held found = Held.against(file, SHARED_GOALS);

    assertThat(found.missedAt())
        .containsExactly("/team/members/1/sharesGoals", "/team/members/2/sharesGoals");
    assertThat(found.messages())
        .contains("The team member teacher does not share the goals for the child.");
    assertThat(found.questions())
        .containsExactly(
            "/team/members: whether the goals for the child are shared by 1 of the 3 in the team");
  }

  @Test
  void who_has_left_the_team_need_not_share_the_goals_or_know_who_answers() {
    TeamMember leaving = aTeamMember(TEACHER)
        .withDuring(DateSpan.of(OPENED, TODAY))
        .withSharesGoals(false)
        .withAccountabilityToldOn(TODAY.plusDays(1));
    CaseFile file = aCaseFile().withTeam(aTeam().withMembers(aTeamMember(KEY_WORKER), leaving));

    assertThat(Held.against(file, TODAY, SHARED_GOALS).verdict()).isEqualTo(NOT_MET);
    assertThat(Held.against(file, TODAY.plusDays(1), SHARED_GOALS).verdict()).isEqualTo(MET);
    assertThat(Held.against(file, TODAY, ACCOUNTABILITY_TOLD).missedAt())
        .containsExactly("/team/members/1/accountabilityToldOn");
    assertThat(Held.against(file, TODAY, ACCOUNTABILITY_TOLD).messages())
        .containsExactly("The team member teacher is to be told who answers to whom on 2026-11-23,"
            + " and leaves the team before.");
    assertThat(Held.against(file, TODAY.plusDays(1), ACCOUNTABILITY_TOLD).verdict())
        .isEqualTo(MET);
  }

  @Test
  void who_is_told_on_the_last_day_in_the_team_is_told_in_time() {
    CaseFile file = aCaseFile()
        .withTeam(aTeam()
            .withMembers(aTeamMember(TEACHER)
                .withDuring(DateSpan.of(OPENED, TODAY))
                .withAccountabilityToldOn(TODAY)));

    assertThat(Held.against(file, TODAY.minusDays(1), ACCOUNTABILITY_TOLD).verdict())
        .isEqualTo(CANNOT_TELL);
    assertThat(Held.against(file, TODAY, ACCOUNTABILITY_TOLD).verdict()).isEqualTo(MET);
  }

  @Test
  void nothing_is_found_in_a_team_once_the_family_is_off_the_list() {
    CaseFile closed = inDispute(aCaseFile())
        .withTeam(aTeam()
            .withMatters(aDispute())
            .withMembers(
                aTeamMember(TEACHER)
                    .withDuring(DateSpan.of(OPENED, TODAY))
                    .withSharesGoals(false)
                    .withAccountabilityToldOn(TODAY.plusDays(9)),
                aTeamMember(THERAPIST).withSharesGoals(Optional.empty())))
        .withClosedOn(TODAY);

    assertThat(TeamRules.all())
        .allSatisfy(
            rule -> assertThat(Held.against(closed, rule).verdict()).isEqualTo(NOT_APPLICABLE));
    assertThat(Held.against(closed, TODAY.minusDays(1), SHARED_GOALS).verdict()).isEqualTo(NOT_MET);
    assertThat(Held.against(closed, TODAY.minusDays(1), ACCOUNTABILITY_TOLD).verdict())
        .isEqualTo(NOT_MET);
  }

  @Test
  void a_family_without_a_team_is_not_asked_about_one() {
    CaseFile file = aCaseFile().withTeam(Optional.empty());

    assertThat(Held.against(file, SHARED_GOALS).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, ACCOUNTABILITY_TOLD).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_matter_is_not_closed_before_it_is_raised() {
    Matter matter = aDispute();

    assertThat(matter.withClosedOn(matter.raisedOn()).isOpenOn(matter.raisedOn()))
        .isFalse();
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> matter.withClosedOn(matter.raisedOn().minusDays(1)))
        .satisfies(refused -> assertThat(refused.at()).isEqualTo(Location.at("closedOn")));
  }

  @Test
  void the_professional_on_whom_the_family_relies_is_the_second_person() {
    CaseFile file = inDispute(aCaseFile());
    CaseFile own = file.withFamilysOwnKeyWorker(theTherapist().withNamedOn(TODAY));
    CaseFile theSame = file.withFamilysOwnKeyWorker(theTherapist().withPractitioner(KEY_WORKER));

    assertThat(Held.against(own, TODAY.minusDays(1), BACK_UP_PERSON).verdict()).isEqualTo(NOT_MET);
    assertThat(Held.against(own, TODAY, BACK_UP_PERSON).verdict()).isEqualTo(MET);
    assertThat(Held.against(theSame, BACK_UP_PERSON).verdict()).isEqualTo(NOT_MET);
  }

  @Test
  void accountability_counts_from_the_day_it_was_told() {
    CaseFile file = aCaseFile()
        .withTeam(aTeam().withMembers(aTeamMember(TEACHER).withAccountabilityToldOn(TODAY)));

    assertThat(Held.against(file, TODAY, ACCOUNTABILITY_TOLD).verdict()).isEqualTo(MET);
    assertThat(Held.against(file, TODAY.minusDays(1), ACCOUNTABILITY_TOLD).questions())
        .containsExactly(
            "/team/members: whether word of who answers to whom has reached 1 of the 1 in the team");
  }

  @Test
  void accountability_that_is_not_recorded_is_one_question() {
    CaseFile file = aCaseFile()
        .withTeam(aTeam()
            .withMembers(
                aTeamMember(KEY_WORKER),
                aTeamMember(TEACHER).withAccountabilityToldOn(Optional.empty())));

    assertThat(Held.against(file, ACCOUNTABILITY_TOLD).questions())
        .containsExactly(
            "/team/members: whether word of who answers to whom has reached 1 of the 2 in the team");
  }

  @Test
  void the_back_up_is_somebody_else_than_who_leads_and_is_there_today() {
    CaseFile file = inDispute(aCaseFile());

    assertThat(Held.against(
                file.withAssignments(anAssignment(), backUp(KEY_WORKER, "2026-03-02/..")),
                BACK_UP_PERSON)
            .verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(
                file.withAssignments(anAssignment(), backUp(TEACHER, "2026-03-02/2026-11-21")),
                BACK_UP_PERSON)
            .verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(
                file.withAssignments(anAssignment(), backUp(TEACHER, "2026-03-02/2026-11-22")),
                BACK_UP_PERSON)
            .verdict())
        .isEqualTo(MET);
  }

  @Test
  void a_back_up_is_asked_for_only_while_there_is_trouble_and_somebody_to_back() {
    CaseFile file = inDispute(aCaseFile());

    assertThat(Held.against(file, BACK_UP_PERSON).messages())
        .containsExactly(
            "While something is open in which the family has to be spoken for, nobody is"
                + " named besides kw-1 to whom it can turn.");
    assertThat(Held.against(file, BACK_UP_PERSON).missedAt()).containsExactly("/assignments");
    CaseFile settled = aCaseFile().withTeam(aTeam().withMatters(aDispute().withClosedOn(TODAY)));
    assertThat(Held.against(settled, TODAY.minusDays(1), BACK_UP_PERSON).verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(settled, TODAY, BACK_UP_PERSON).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file.withClosedOn(TODAY), BACK_UP_PERSON).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file.withAssignments(), BACK_UP_PERSON).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_key_worker_outside_the_team_of_a_life_limited_child_is_found() {
    CaseFile file = lifeLimited(
        aCaseFile().withTeam(aTeam().withMembers(aTeamMember(THERAPIST), aTeamMember(TEACHER))));

    Held found = Held.against(file, KEY_WORKER_JOINS);

    assertThat(found.missedAt()).containsExactly("/team/members");
    assertThat(found.messages())
        .containsExactly(
            "The key worker kw-1 has not yet joined the team that is around the family.");
    assertThat(Held.against(file.withClosedOn(TODAY), KEY_WORKER_JOINS).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void the_team_takes_the_key_worker_in_from_the_day_it_said_so() {
    CaseFile file = lifeLimited(aCaseFile()
        .withTeam(aTeam().withMembers(aTeamMember(THERAPIST)).withAcceptsKeyWorkerSince(TODAY)));

    assertThat(Held.against(file, TODAY, KEY_WORKER_JOINS).verdict()).isEqualTo(MET);
    assertThat(Held.against(file, TODAY.minusDays(1), KEY_WORKER_JOINS).verdict())
        .isEqualTo(NOT_MET);
  }

  @Test
  void a_key_worker_who_is_in_the_team_has_joined_it() {
    assertThat(Held.against(lifeLimited(aCaseFile()), KEY_WORKER_JOINS).verdict())
        .isEqualTo(MET);
    assertThat(Held.against(lifeLimited(aCaseFile().withTeam(Optional.empty())), KEY_WORKER_JOINS)
            .verdict())
        .isEqualTo(CANNOT_TELL);
  }

  @Test
  void one_life_limited_child_of_two_is_enough_and_a_threatening_condition_is_another_matter() {
    CaseFile file = aCaseFile().withTeam(aTeam().withMembers(aTeamMember(THERAPIST)));
    CaseFile two = file.withFamily(file.family()
        .withChildren(
            Families.aChild().withOutlooks(Families.outlook(ConditionOutlook.NOT_LIFE_LIMITING)),
            Families.aChild()
                .withId(new MemberId("sister"))
                .withOutlooks(Families.outlook(ConditionOutlook.LIFE_LIMITING))));
    CaseFile threatened = file.withFamily(file.family()
        .withChildren(
            Families.aChild().withOutlooks(Families.outlook(ConditionOutlook.LIFE_THREATENING))));

    assertThat(Held.against(two, KEY_WORKER_JOINS).verdict()).isEqualTo(NOT_MET);
    assertThat(Held.against(threatened, KEY_WORKER_JOINS).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void after_the_death_of_the_child_nobody_is_asked_to_join_the_team() {
    CaseFile file = lifeLimited(aCaseFile().withTeam(aTeam().withMembers(aTeamMember(THERAPIST))));
    CaseFile bereaved = file.withFamily(
        file.family().withChildren(file.family().children().get(0).withDiedOn(TODAY)));

    assertThat(Held.against(bereaved, KEY_WORKER_JOINS).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void of_two_key_workers_each_has_to_join() {
    CaseFile file = lifeLimited(
        with(keyWorker(KEY_WORKER, "2026-03-02/.."), keyWorker(TEACHER, "2026-03-02/.."))
            .withTeam(aTeam().withMembers(aTeamMember(THERAPIST))));

    assertThat(Held.against(file, KEY_WORKER_JOINS).messages()).hasSize(2);
  }

  @Test
  void a_team_is_of_different_services_when_its_members_come_from_two() {
    FamilyAndTeam three = around(aCaseFile());
    FamilyAndTeam one = around(aCaseFile().withTeam(aTeam().withMembers(aTeamMember(TEACHER))));

    assertThat(three.servicesOn(TODAY)).containsExactlyInAnyOrder(CENTRE, SCHOOL, TRUST);
    assertThat(three.isOfDifferentServicesOn(TODAY)).isTrue();
    assertThat(three.isOfDifferentServicesOn(OPENED.minusDays(1))).isFalse();
    assertThat(one.servicesOn(TODAY)).containsExactly(SCHOOL);
    assertThat(one.isOfDifferentServicesOn(TODAY)).isFalse();
    assertThat(around(aCaseFile().withTeam(Optional.empty())).servicesOn(TODAY)).isEmpty();
  }

  @Test
  void whoever_takes_part_has_to_be_listed() {
    FamilyAndTeam nobody = new FamilyAndTeam(
        around(aCaseFile()).allocation(), Optional.of(aTeam()), List.of(), List.of());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> nobody.servicesOn(TODAY))
        .withMessage("Whoever takes part is listed, but kw-1 is not.");
  }
}
