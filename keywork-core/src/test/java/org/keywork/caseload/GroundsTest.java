package org.keywork.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.keywork.caseload.MatchReason.ANOTHER_IS_RELIED_UPON;
import static org.keywork.caseload.MatchReason.BOUND_TO_THE_WORKPLACE;
import static org.keywork.caseload.MatchReason.CHOICE_NOT_RECORDED;
import static org.keywork.caseload.MatchReason.CULTURE_TO_BE_WEIGHED;
import static org.keywork.caseload.MatchReason.DEFINED_BY_THE_FAMILY;
import static org.keywork.caseload.MatchReason.DUTIES_COME_FIRST;
import static org.keywork.caseload.MatchReason.DUTIES_NOT_RECORDED;
import static org.keywork.caseload.MatchReason.FREE_OF_DUTIES;
import static org.keywork.caseload.MatchReason.FREE_TO_VISIT;
import static org.keywork.caseload.MatchReason.INDEPENDENT;
import static org.keywork.caseload.MatchReason.INSIDE_STATUTORY_SERVICES;
import static org.keywork.caseload.MatchReason.KNOWN;
import static org.keywork.caseload.MatchReason.LANGUAGES_NOT_RECORDED;
import static org.keywork.caseload.MatchReason.NEEDS_AN_INTERPRETER;
import static org.keywork.caseload.MatchReason.NOT_KNOWN;
import static org.keywork.caseload.MatchReason.OF_THE_PREFERRED_SECTOR;
import static org.keywork.caseload.MatchReason.OF_THE_SUB_TEAM;
import static org.keywork.caseload.MatchReason.OUTSIDE_STATUTORY_SERVICES;
import static org.keywork.caseload.MatchReason.OWN_AGENCY_CONCERNED;
import static org.keywork.caseload.MatchReason.OWN_AGENCY_NOT_CONCERNED;
import static org.keywork.caseload.MatchReason.RELIED_UPON;
import static org.keywork.caseload.MatchReason.SPEAKS_ANOTHER_LANGUAGE_OF_THE_FAMILY;
import static org.keywork.caseload.MatchReason.SPEAKS_THE_LANGUAGE_LIKED_BEST;
import static org.keywork.caseload.MatchReason.TIED;
import static org.keywork.caseload.MatchReason.TIES_NOT_RECORDED;
import static org.keywork.caseload.MatchReason.VISITS_NOT_RECORDED;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.Assignments.theTherapist;
import static org.keywork.fixtures.Candidates.ANN;
import static org.keywork.fixtures.Candidates.aDesignatedOne;
import static org.keywork.fixtures.Candidates.aFamilyWithout;
import static org.keywork.fixtures.Candidates.aTeacher;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.CENTRE;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.SCHOOL;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.TRUST;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.aTeam;
import static org.keywork.fixtures.CaseFiles.aTeamMember;
import static org.keywork.fixtures.CaseFiles.anAgency;
import static org.keywork.fixtures.CaseFiles.anAssignment;
import static org.keywork.fixtures.Choices.STATED;
import static org.keywork.fixtures.Choices.notInTheLead;
import static org.keywork.fixtures.Choices.wants;
import static org.keywork.rule.Facts.fact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.agency.AgencyKind;
import org.keywork.agency.Profession;
import org.keywork.agency.Sector;
import org.keywork.casefile.CaseFile;
import org.keywork.caseload.MatchReason.Direction;
import org.keywork.family.Child;
import org.keywork.family.ConditionOutlook;
import org.keywork.family.LanguageAndCulture;
import org.keywork.family.LifePhase;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Matters;
import org.keywork.fixtures.Resources;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.KeyWorkingRole;
import org.keywork.practitioner.MainJob;
import org.keywork.practitioner.PractitionerId;
import org.keywork.practitioner.SubTeam;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.source.Statement;
import org.keywork.team.Matter;
import org.keywork.team.MatterId;

class GroundsTest {

  private static final Matter DISPUTE = Matters.aDispute();

  private static TrustGrounds trust(CaseFile file, LocalDate asOf) {
    return new TrustGrounds(file.familyAndTeam(), asOf);
  }

  private static Ground choice(CaseFile file, PractitionerId who, LocalDate asOf) {
    return trust(file, asOf).choice(who);
  }

  private static Ground relationship(CaseFile file, PractitionerId who, LocalDate asOf) {
    return trust(file, asOf).relationship(who);
  }

  private static PositionGrounds position(KeyWorker who) {
    boolean ofTheSchool = who.practitioner().agency().equals(SCHOOL);
    return new PositionGrounds(
        who.practitioner(),
        ofTheSchool
            ? anAgency(SCHOOL, AgencyKind.EDUCATION, Sector.STATUTORY)
            : anAgency(CENTRE, AgencyKind.VOLUNTARY, Sector.PVI));
  }

  @ParameterizedTest
  @EnumSource
  void every_reason_cites_a_place_of_its_statement(MatchReason reason) {
    Statement statement = Resources.statements().statement(reason.statement()).orElseThrow();

    assertThat(statement.citations()).contains(reason.citation());
    assertThat(Ground.of(reason).citation()).isEqualTo(reason.citation());
  }

  @ParameterizedTest
  @EnumSource
  void what_is_open_or_excludes_counts_neither_way(MatchReason reason) {
    switch (reason.direction()) {
      case FOR -> assertThat(reason.level()).isNotNegative();
      case AGAINST -> assertThat(reason.level()).isNotPositive();
      default -> assertThat(reason.level()).isZero();
    }
  }

  @Test
  void a_candidate_is_considered_once_in_each_respect() {
    List<Ground> twice = List.of(Ground.of(KNOWN), Ground.of(NOT_KNOWN));

    assertThatIllegalArgumentException().isThrownBy(() -> new Candidate(ANN, twice));
  }

  @Test
  void reasons_are_told_apart_by_their_direction() {
    Candidate candidate = new Candidate(
        ANN,
        Arrays.stream(MatchReason.values())
            .filter(each -> List.of(KNOWN, TIED, NOT_KNOWN, VISITS_NOT_RECORDED).contains(each))
            .filter(each -> each != NOT_KNOWN)
            .map(Ground::of)
            .toList());

    assertThat(candidate.inFavour()).extracting(Ground::reason).containsExactly(KNOWN);
    assertThat(candidate.against()).extracting(Ground::reason).containsExactly(TIED);
    assertThat(candidate.open()).extracting(Ground::reason).containsExactly(VISITS_NOT_RECORDED);
    assertThat(candidate.isExcluded()).isFalse();
    assertThat(KNOWN.direction()).isEqualTo(Direction.FOR);
  }

  @Test
  void what_the_family_said_counts_from_the_day_on_which_it_said_so() {
    CaseFile file = aCaseFile().withChoicesOfKeyWorker(wants(TEACHER));

    assertThat(choice(file, TEACHER, STATED.minusDays(1)).reason()).isEqualTo(CHOICE_NOT_RECORDED);
    assertThat(choice(file, TEACHER, STATED))
        .isEqualTo(Ground.of(MatchReason.WANTED, fact("statedOn", STATED)));
  }

  @Test
  void where_nothing_is_said_whom_the_family_relies_upon_is_its_choice() {
    CaseFile file = aCaseFile().withFamilysOwnKeyWorker(theTherapist());
    LocalDate named = theTherapist().namedOn();

    assertThat(choice(file, THERAPIST, named).reason()).isEqualTo(DEFINED_BY_THE_FAMILY);
    assertThat(choice(file, THERAPIST, named.minusDays(1)).reason()).isEqualTo(CHOICE_NOT_RECORDED);
    assertThat(choice(file, TEACHER, named).reason()).isEqualTo(CHOICE_NOT_RECORDED);
  }

  @Test
  void saying_whom_it_does_not_want_leaves_open_whom_it_wants() {
    CaseFile file = aCaseFile()
        .withFamilysOwnKeyWorker(theTherapist())
        .withChoicesOfKeyWorker(notInTheLead(TEACHER));

    assertThat(choice(file, THERAPIST, TODAY).reason()).isEqualTo(DEFINED_BY_THE_FAMILY);
    assertThat(choice(file, KEY_WORKER, TODAY).reason()).isEqualTo(CHOICE_NOT_RECORDED);
  }

  @Test
  void the_matters_in_conflict_are_told_by_id() {
    List<Matter> matters = List.of(DISPUTE.withId(new MatterId("matter-2")), DISPUTE);

    assertThat(position(aTeacher(ANN)).conflict(matters, TODAY))
        .map(ground -> ground.facts().toString())
        .hasValue("{matters=[matter-1, matter-2]}");
  }

  @Test
  void a_relationship_is_told_since_when() {
    CaseFile file = aFamilyWithout()
        .withFamilysOwnKeyWorker(theTherapist())
        .withTeam(aTeam()
            .withMembers(
                aTeamMember(THERAPIST).withMetFamilyOn(LocalDate.of(2026, 5, 4)),
                aTeamMember(TEACHER).withMetFamilyOn(LocalDate.of(2025, 1, 7))));

    assertThat(relationship(file, THERAPIST, TODAY))
        .isEqualTo(Ground.of(RELIED_UPON, fact("since", theTherapist().namedOn())));
    assertThat(relationship(file, TEACHER, TODAY))
        .isEqualTo(Ground.of(KNOWN, fact("since", LocalDate.of(2025, 1, 7))));
    assertThat(relationship(file, KEY_WORKER, TODAY).reason()).isEqualTo(ANOTHER_IS_RELIED_UPON);
    assertThat(relationship(aFamilyWithout(), ANN, TODAY).reason()).isEqualTo(NOT_KNOWN);
  }

  @Test
  void whom_the_family_relied_upon_before_it_said_so_is_known_since_the_earlier_day() {
    CaseFile file = aFamilyWithout()
        .withFamilysOwnKeyWorker(theTherapist())
        .withTeam(
            aTeam().withMembers(aTeamMember(THERAPIST).withMetFamilyOn(LocalDate.of(2025, 1, 7))));

    assertThat(relationship(file, THERAPIST, TODAY).facts())
        .isEqualTo(fact("since", LocalDate.of(2025, 1, 7)));
  }

  @Test
  void who_begins_on_the_day_is_known_only_if_they_knew_the_family_before() {
    LocalDate firstDay = LocalDate.of(2026, 3, 2);
    CaseFile unknown = aFamilyWithout()
        .withTeam(Optional.empty())
        .withAssignments(keyWorker(KEY_WORKER, "2026-03-02/.."));
    CaseFile known = unknown.withAssignments(anAssignment());

    assertThat(relationship(unknown, KEY_WORKER, firstDay).reason()).isEqualTo(NOT_KNOWN);
    assertThat(relationship(unknown, KEY_WORKER, firstDay.plusDays(1)).reason()).isEqualTo(KNOWN);
    assertThat(relationship(known, KEY_WORKER, firstDay).reason()).isEqualTo(KNOWN);
    assertThat(relationship(known, KEY_WORKER, firstDay.minusDays(1)).reason())
        .isEqualTo(NOT_KNOWN);
    assertThat(relationship(known, TEACHER, firstDay).reason()).isEqualTo(NOT_KNOWN);
  }

  @Test
  void who_meets_the_family_on_the_day_is_not_known_before() {
    CaseFile file =
        aFamilyWithout().withTeam(aTeam().withMembers(aTeamMember(TEACHER).withMetFamilyOn(TODAY)));

    assertThat(relationship(file, TEACHER, TODAY).reason()).isEqualTo(NOT_KNOWN);
    assertThat(relationship(file, TEACHER, TODAY.plusDays(1)).reason()).isEqualTo(KNOWN);
  }

  @Test
  void a_conflict_is_asked_about_only_while_something_is_open() {
    PositionGrounds teacher = position(aTeacher(ANN));
    LocalDate raised = DISPUTE.raisedOn();

    assertThat(teacher.conflict(List.of(DISPUTE), raised.minusDays(1))).isEmpty();
    assertThat(teacher.independence(List.of(DISPUTE), raised.minusDays(1))).isEmpty();
    assertThat(teacher.conflict(List.of(DISPUTE), raised))
        .map(Ground::reason)
        .hasValue(OWN_AGENCY_CONCERNED);
    assertThat(teacher.conflict(List.of(DISPUTE.withAgency(TRUST)), raised))
        .map(Ground::reason)
        .hasValue(OWN_AGENCY_NOT_CONCERNED);
  }

  @Test
  void ties_are_another_role_or_a_statutory_employer() {
    KeyWorker none = aDesignatedOne(ANN);
    KeyWorker teacherElsewhere = none.withPractitioner(
        none.practitioner().withRole(KeyWorkingRole.beside(Profession.TEACHER)));
    KeyWorker unknown = none.withPractitioner(none.practitioner().withRole(Optional.empty()));
    KeyWorker council = none.withPractitioner(none.practitioner().withAgency(SCHOOL));

    assertThat(ties(none)).isEqualTo(INDEPENDENT);
    assertThat(ties(teacherElsewhere)).isEqualTo(TIED);
    assertThat(ties(council)).isEqualTo(TIED);
    assertThat(ties(unknown)).isEqualTo(TIES_NOT_RECORDED);
  }

  @Test
  void a_volunteer_behind_whom_the_school_stands_is_tied_and_in_no_conflict() {
    KeyWorker volunteer = aTeacher(ANN)
        .withPractitioner(aTeacher(ANN)
            .practitioner()
            .withProfession(Profession.VOLUNTEER)
            .withRole(Optional.empty()));
    Matter elsewhere = DISPUTE.withId(new MatterId("matter-0")).withAgency(TRUST);

    assertThat(position(volunteer).conflict(List.of(DISPUTE), TODAY))
        .map(Ground::reason)
        .hasValue(OWN_AGENCY_NOT_CONCERNED);
    assertThat(position(volunteer).independence(List.of(elsewhere, DISPUTE), TODAY))
        .map(Ground::reason)
        .hasValue(TIED);
    assertThat(ties(volunteer)).isEqualTo(TIES_NOT_RECORDED);
  }

  @Test
  void that_the_own_employer_is_concerned_is_told_once() {
    assertThat(
            position(aDesignatedOne(ANN)).independence(List.of(DISPUTE.withAgency(CENTRE)), TODAY))
        .map(Ground::reason)
        .hasValue(INDEPENDENT);
  }

  private static MatchReason ties(KeyWorker who) {
    return position(who)
        .independence(List.of(DISPUTE.withAgency(TRUST)), TODAY)
        .orElseThrow()
        .reason();
  }

  private static KeyWorker withMainJob(Optional<Boolean> visits, Optional<Boolean> duties) {
    KeyWorker teacher = aTeacher(ANN);
    return teacher.withPractitioner(teacher
        .practitioner()
        .withRole(KeyWorkingRole.beside(Profession.TEACHER)
            .withMainJob(MainJob.builder()
                .leavesForHomeVisits(visits)
                .statutoryDutiesFirst(duties)
                .build())));
  }

  @Test
  void the_main_job_may_stand_in_the_way() {
    PositionGrounds bound = position(withMainJob(Optional.of(false), Optional.of(true)));
    PositionGrounds free = position(withMainJob(Optional.of(true), Optional.of(false)));

    assertThat(bound.homeVisits().reason()).isEqualTo(BOUND_TO_THE_WORKPLACE);
    assertThat(bound.statutoryDuties().reason()).isEqualTo(DUTIES_COME_FIRST);
    assertThat(free.homeVisits().reason()).isEqualTo(FREE_TO_VISIT);
    assertThat(free.statutoryDuties().reason()).isEqualTo(FREE_OF_DUTIES);
  }

  @Test
  void who_has_no_main_job_is_free_and_of_others_the_record_has_to_tell() {
    for (KeyWorker silent :
        List.of(aTeacher(ANN), withMainJob(Optional.empty(), Optional.empty()))) {
      assertThat(position(silent).homeVisits().reason()).isEqualTo(VISITS_NOT_RECORDED);
      assertThat(position(silent).statutoryDuties().reason()).isEqualTo(DUTIES_NOT_RECORDED);
    }
    for (KeyWorker free : List.of(aDesignatedOne(ANN), aParent())) {
      assertThat(position(free).homeVisits().reason()).isEqualTo(FREE_TO_VISIT);
      assertThat(position(free).statutoryDuties().reason()).isEqualTo(FREE_OF_DUTIES);
    }
  }

  private static KeyWorker aParent() {
    KeyWorker teacher = aTeacher(ANN);
    return teacher.withPractitioner(
        teacher.practitioner().withRole(KeyWorkingRole.beside(Profession.PARENT)));
  }

  /** D11: the sources contradict each other, and a service may make up its mind. */
  @Test
  void either_sector_has_something_for_it_and_neither_counts_unless_the_service_says() {
    Basis independent = new Basis(
        TODAY, LocalPolicy.named("ours").with(PositionGrounds.PREFERRED_SECTOR, Sector.PVI));

    assertThat(position(aTeacher(ANN)).sector(BASIS).reason()).isEqualTo(INSIDE_STATUTORY_SERVICES);
    assertThat(position(aDesignatedOne(ANN)).sector(BASIS).reason())
        .isEqualTo(OUTSIDE_STATUTORY_SERVICES);
    assertThat(INSIDE_STATUTORY_SERVICES.level()).isEqualTo(OUTSIDE_STATUTORY_SERVICES.level());
    assertThat(position(aDesignatedOne(ANN)).sector(independent).reason())
        .isEqualTo(OF_THE_PREFERRED_SECTOR);
    assertThat(position(aTeacher(ANN)).sector(independent).reason())
        .isEqualTo(INSIDE_STATUTORY_SERVICES);
  }

  private static Optional<MatchReason> language(boolean interpreter, String... spoken) {
    LanguageAndCulture asked = LanguageAndCulture.builder()
        .askedOn(TODAY)
        .addLanguages("Polish", "English")
        .needsInterpreter(interpreter)
        .build();
    return language(asked, spoken);
  }

  private static Optional<MatchReason> language(LanguageAndCulture asked, String... spoken) {
    return new FitGrounds(Families.aFamily().withLanguageAndCulture(asked), TODAY)
        .language(aDesignatedOne(ANN).withLanguages(spoken))
        .map(Ground::reason);
  }

  @Test
  void the_language_that_the_family_likes_best_counts_for_more_than_another() {
    assertThat(language(false, "English", " polish ")).hasValue(SPEAKS_THE_LANGUAGE_LIKED_BEST);
    assertThat(language(true, "ENGLISH")).hasValue(SPEAKS_ANOTHER_LANGUAGE_OF_THE_FAMILY);
    assertThat(language(true, "Welsh")).hasValue(NEEDS_AN_INTERPRETER);
    assertThat(language(false, "Welsh")).isEmpty();
    assertThat(language(false)).hasValue(LANGUAGES_NOT_RECORDED);
    assertThat(SPEAKS_THE_LANGUAGE_LIKED_BEST.level())
        .isGreaterThan(SPEAKS_ANOTHER_LANGUAGE_OF_THE_FAMILY.level());
  }

  @Test
  void languages_matter_once_the_family_was_asked() {
    LanguageAndCulture asked = LanguageAndCulture.builder().askedOn(TODAY).build();

    assertThat(language(asked, "Welsh")).isEmpty();
    assertThat(language(asked.withNeedsInterpreter(true), "Welsh"))
        .hasValue(LANGUAGES_NOT_RECORDED);
    assertThat(language(asked.withLanguages("Welsh"), "Welsh"))
        .hasValue(SPEAKS_THE_LANGUAGE_LIKED_BEST);
    assertThat(language(asked.withLanguages("Welsh").withAskedOn(TODAY.plusDays(1)), "Welsh"))
        .isEmpty();
  }

  @Test
  void culture_is_for_people_to_weigh() {
    LanguageAndCulture asked = LanguageAndCulture.builder().askedOn(TODAY).build();

    assertThat(culture(asked)).isEmpty();
    assertThat(culture(asked.withCulturalNeeds("Shoes stay at the door.")))
        .hasValue(CULTURE_TO_BE_WEIGHED);
  }

  private static Optional<MatchReason> culture(LanguageAndCulture asked) {
    return new FitGrounds(Families.aFamily().withLanguageAndCulture(asked), TODAY)
        .culture()
        .map(Ground::reason);
  }

  private static Optional<MatchReason> subTeam(Child child, SubTeam team) {
    return new FitGrounds(Families.aFamily().withChildren(child), TODAY)
        .subTeam(aDesignatedOne(ANN).withSubTeams(team))
        .map(Ground::reason);
  }

  @Test
  void a_sub_team_counts_where_a_child_calls_for_it() {
    Child child = Families.aChild();

    assertThat(subTeam(child, SubTeam.PALLIATIVE_CARE)).isEmpty();
    assertThat(subTeam(
            child.withOutlooks(Families.outlook(ConditionOutlook.LIFE_LIMITING)),
            SubTeam.PALLIATIVE_CARE))
        .hasValue(OF_THE_SUB_TEAM);
    assertThat(subTeam(
            child.withOutlooks(Families.outlook(ConditionOutlook.LIFE_LIMITING)),
            SubTeam.SENSORY_IMPAIRMENT))
        .isEmpty();
    assertThat(subTeam(
            child.withOutlooks(Families.outlook(ConditionOutlook.LIFE_LIMITING)).withDiedOn(TODAY),
            SubTeam.PALLIATIVE_CARE))
        .isEmpty();
    assertThat(subTeam(
            child.withLifePhase(LifePhase.PREPARATION_FOR_ADULTHOOD),
            SubTeam.TRANSITION_TO_ADULTHOOD))
        .hasValue(OF_THE_SUB_TEAM);
    assertThat(subTeam(
            child.withLifePhase(LifePhase.STATUTORY_SCHOOLING), SubTeam.TRANSITION_TO_ADULTHOOD))
        .isEmpty();
  }

  @Test
  void a_baby_is_one_until_the_first_birthday() {
    Child child = Families.aChild();

    assertThat(subTeam(
            child.withDateOfBirth(TODAY.minusYears(1).plusDays(1)), SubTeam.SPECIAL_NEEDS_BABIES))
        .hasValue(OF_THE_SUB_TEAM);
    assertThat(subTeam(child.withDateOfBirth(TODAY.minusYears(1)), SubTeam.SPECIAL_NEEDS_BABIES))
        .isEmpty();
  }
}
