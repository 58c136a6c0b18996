package org.keywork.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.keywork.assignment.MatchCriterion.CONFLICT_OF_INTEREST;
import static org.keywork.assignment.MatchCriterion.FAMILYS_CHOICE;
import static org.keywork.assignment.MatchCriterion.PRIOR_RELATIONSHIP;
import static org.keywork.assignment.MatchCriterion.ROOM;
import static org.keywork.assignment.MatchCriterion.SUB_TEAM;
import static org.keywork.fixtures.Assignments.theTherapist;
import static org.keywork.fixtures.Candidates.ANN;
import static org.keywork.fixtures.Candidates.BEN;
import static org.keywork.fixtures.Candidates.CAT;
import static org.keywork.fixtures.Candidates.aDesignatedOne;
import static org.keywork.fixtures.Candidates.aFamilyWithout;
import static org.keywork.fixtures.Candidates.aTeacher;
import static org.keywork.fixtures.Candidates.match;
import static org.keywork.fixtures.Candidates.where;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.aTeam;
import static org.keywork.fixtures.CaseFiles.aTeamMember;
import static org.keywork.fixtures.Choices.notInTheLead;
import static org.keywork.fixtures.Choices.only;
import static org.keywork.fixtures.Choices.wants;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keywork.assignment.Intensity;
import org.keywork.assignment.MatchCriterion;
import org.keywork.assignment.WhoChooses;
import org.keywork.casefile.CaseFile;
import org.keywork.caseload.MatchComparison.Outcome;
import org.keywork.family.Child;
import org.keywork.family.ConditionOutlook;
import org.keywork.family.FamilyId;
import org.keywork.family.LanguageAndCulture;
import org.keywork.fixtures.Assignments;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.fixtures.Loads;
import org.keywork.fixtures.Matters;
import org.keywork.fixtures.Services;
import org.keywork.practitioner.Absence;
import org.keywork.practitioner.AbsenceKind;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.PractitionerId;
import org.keywork.practitioner.RatedSkill;
import org.keywork.practitioner.Selection;
import org.keywork.practitioner.SkillRating;
import org.keywork.practitioner.SubTeam;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Weight;
import org.keywork.time.DateSpan;

class MatchTest {

  private static final Basis AT_MOST_ONE =
      new Basis(TODAY, LocalPolicy.named("ours").with(CaseloadLimit.MOST_FOR_DESIGNATED, 1));

  private static List<PractitionerId> ids(List<Candidate> candidates) {
    return candidates.stream().map(Candidate::keyWorker).toList();
  }

  private static List<List<PractitionerId>> groups(Match match) {
    return match.groups().stream().map(MatchTest::ids).toList();
  }

  /** Another family that somebody carries. */
  private static AllocatedFamily carriedBy(PractitionerId who, String id) {
    return new AllocatedFamily(
        new FamilyId(id),
        aCaseFile()
            .assignmentHistory()
            .withAssignments(Assignments.keyWorker(who, "2026-03-02/..")),
        List.of(),
        List.of(),
        List.of());
  }

  private static CaseFile knowing(PractitionerId who) {
    CaseFile file = aFamilyWithout(who);
    return file.withTeam(aTeam().withMembers(aTeamMember(who)));
  }

  @Test
  void nobody_stands_before_another_where_nothing_tells_them_apart() {
    Match match = match(aFamilyWithout(), aDesignatedOne(BEN), aDesignatedOne(ANN));

    assertThat(groups(match)).containsExactly(List.of(ANN, BEN));
    assertThat(match.steps()).containsExactly(new MatchComparison(ANN, BEN, Outcome.TIE, Set.of()));
    assertThat(match.excluded()).isEmpty();
    assertThat(match.family()).isEqualTo(Families.aFamily().id());
    assertThat(match.asOf()).isEqualTo(TODAY);
    assertThat(match.whoChooses()).isEqualTo(WhoChooses.FAMILY_HAS_A_SAY);
  }

  /** W07, Site A: families had a major say. */
  @Test
  void whom_the_family_wants_comes_first() {
    CaseFile file = aFamilyWithout(BEN).withChoicesOfKeyWorker(wants(BEN));
    Match match = match(file, aDesignatedOne(ANN), aDesignatedOne(BEN));

    assertThat(groups(match)).containsExactly(List.of(BEN), List.of(ANN));
    assertThat(match.steps())
        .containsExactly(new MatchComparison(BEN, ANN, Outcome.BEFORE, Set.of(FAMILYS_CHOICE)));
    assertThat(match.candidate(BEN).in(FAMILYS_CHOICE))
        .map(Ground::reason)
        .hasValue(MatchReason.WANTED);
    assertThat(match.candidate(ANN).in(FAMILYS_CHOICE))
        .map(Ground::reason)
        .hasValue(MatchReason.ANOTHER_IS_WANTED);
  }

  @Test
  void where_the_family_accepts_one_person_only_the_others_stand_among_the_excluded() {
    CaseFile file = aFamilyWithout(BEN).withChoicesOfKeyWorker(only(BEN));
    Match match = match(file, aDesignatedOne(CAT), aDesignatedOne(ANN), aDesignatedOne(BEN));

    assertThat(ids(match.ranked())).containsExactly(BEN);
    assertThat(match.ranked().get(0).in(FAMILYS_CHOICE))
        .map(Ground::reason)
        .hasValue(MatchReason.THE_ONLY_ONE_ACCEPTED);
    assertThat(ids(match.excluded())).containsExactly(ANN, CAT);
    assertThat(match.candidate(ANN).exclusions())
        .extracting(Ground::reason)
        .containsExactly(MatchReason.ANOTHER_IS_THE_ONLY_ONE);
    assertThat(ids(match.possibleBackUps(BEN))).containsExactly(ANN, CAT);
  }

  /** W15: the family takes an unknown key worker into its team, and not in the lead. */
  @Test
  void whom_the_family_does_not_want_in_the_lead_may_still_back_up() {
    CaseFile file = aFamilyWithout(ANN, BEN).withChoicesOfKeyWorker(notInTheLead(ANN));
    Match match = match(file, aDesignatedOne(ANN), aDesignatedOne(BEN));

    assertThat(ids(match.ranked())).containsExactly(BEN);
    assertThat(match.candidate(ANN).exclusions())
        .extracting(Ground::reason)
        .containsExactly(MatchReason.NOT_WANTED_IN_THE_LEAD);
    assertThat(ids(match.possibleBackUps(BEN))).containsExactly(ANN);
  }

  /** W15: the professional on whom the family relies comes before an unknown key worker. */
  @Test
  void an_unknown_key_worker_does_not_come_before_whom_the_family_relies_upon() {
    CaseFile file = aFamilyWithout().withFamilysOwnKeyWorker(theTherapist());
    for (WhoChooses who : WhoChooses.values()) {
      Match match =
          match(file, where(who), List.of(), aDesignatedOne(ANN), aDesignatedOne(THERAPIST));

      assertThat(ids(match.ranked())).containsExactly(THERAPIST, ANN);
      assertThat(match.candidate(ANN).in(PRIOR_RELATIONSHIP))
          .map(Ground::reason)
          .hasValue(MatchReason.ANOTHER_IS_RELIED_UPON);
    }
  }

  @Test
  void whom_the_family_wants_or_relies_upon_is_told_even_if_no_key_worker_of_the_service() {
    CaseFile file = aFamilyWithout()
        .withFamilysOwnKeyWorker(theTherapist())
        .withChoicesOfKeyWorker(wants(TEACHER, KEY_WORKER));

    assertThat(match(file, aDesignatedOne(KEY_WORKER)).wantedFromElsewhere())
        .containsExactly(TEACHER, THERAPIST);
  }

  @Test
  void who_knows_the_family_comes_before_who_does_not() {
    Match match = match(knowing(BEN), aDesignatedOne(ANN), aDesignatedOne(BEN));

    assertThat(groups(match)).containsExactly(List.of(BEN), List.of(ANN));
    assertThat(match.steps().get(0).by()).containsExactly(PRIOR_RELATIONSHIP);
  }

  @Test
  void whom_the_family_wants_comes_before_whom_it_knows_unless_the_service_chooses() {
    CaseFile file = knowing(ANN)
        .withPractitioners(aFamilyWithout(ANN, BEN).practitioners())
        .withChoicesOfKeyWorker(wants(BEN));

    for (WhoChooses who : List.of(WhoChooses.FAMILY_HAS_A_SAY, WhoChooses.FAMILY)) {
      assertThat(ids(match(file, where(who), List.of(), aDesignatedOne(ANN), aDesignatedOne(BEN))
              .ranked()))
          .containsExactly(BEN, ANN);
    }
    assertThat(ids(match(
                file,
                where(WhoChooses.SERVICE),
                List.of(),
                aDesignatedOne(BEN),
                aDesignatedOne(ANN))
            .ranked()))
        .containsExactly(ANN, BEN);
  }

  @Test
  void who_has_the_maximum_comes_last_though_wanted_and_is_not_excluded() {
    CaseFile file = aFamilyWithout(ANN).withChoicesOfKeyWorker(wants(ANN));
    Match match = match(
        file, AT_MOST_ONE, List.of(carriedBy(ANN, "a")), aDesignatedOne(ANN), aDesignatedOne(BEN));

    assertThat(groups(match)).containsExactly(List.of(BEN), List.of(ANN));
    assertThat(match.steps().get(0).by()).containsExactly(ROOM);
    assertThat(match.candidate(ANN).against())
        .extracting(Ground::reason)
        .containsExactly(MatchReason.AT_THE_MAXIMUM);
    assertThat(match.candidate(ANN).in(ROOM))
        .map(ground -> ground.facts().toString())
        .hasValue("{families=1, maximum=1}");
  }

  @Test
  void where_the_family_chooses_whom_it_wants_comes_first_even_with_the_maximum() {
    CaseFile file = aFamilyWithout(ANN).withChoicesOfKeyWorker(wants(ANN));
    Basis basis =
        new Basis(TODAY, AT_MOST_ONE.policy().with(WhoChooses.WHO_CHOOSES, WhoChooses.FAMILY));

    assertThat(ids(match(
                file, basis, List.of(carriedBy(ANN, "a")), aDesignatedOne(ANN), aDesignatedOne(BEN))
            .ranked()))
        .containsExactly(ANN, BEN);
  }

  @Test
  void the_family_itself_does_not_take_up_room() {
    CaseFile file = aCaseFile();
    Match match = match(file, AT_MOST_ONE, List.of(file.allocated()), aDesignatedOne(KEY_WORKER));

    assertThat(match.candidate(KEY_WORKER).in(ROOM))
        .map(Ground::reason)
        .hasValue(MatchReason.WITHIN_THE_MAXIMUM);
  }

  @Test
  void without_a_maximum_whether_there_is_room_stays_open() {
    Match match = match(aFamilyWithout(), BASIS, List.of(carriedBy(ANN, "a")), aDesignatedOne(ANN));

    assertThat(match.candidate(ANN).in(ROOM)).map(Ground::reason).hasValue(MatchReason.NO_MAXIMUM);
  }

  private static Ground roomOf(Basis basis, KeyWorker who, AllocatedFamily... families) {
    return match(aFamilyWithout(), basis, List.of(families), who)
        .candidate(who.id())
        .in(ROOM)
        .orElseThrow();
  }

  @Test
  void room_that_is_kept_for_urgent_needs_is_told_and_counts_neither_way() {
    Basis oneOfTwoKept = new Basis(
        TODAY,
        LocalPolicy.named("ours")
            .with(CaseloadLimit.MOST_FOR_DESIGNATED, 2)
            .with(CaseloadLimit.RESERVE_OF_DESIGNATED, Weight.ONE));

    assertThat(roomOf(oneOfTwoKept, aDesignatedOne(ANN)).reason())
        .isEqualTo(MatchReason.WITHIN_THE_MAXIMUM);
    assertThat(roomOf(oneOfTwoKept, aDesignatedOne(ANN), carriedBy(ANN, "a")).reason())
        .isEqualTo(MatchReason.ROOM_FOR_URGENT_NEEDS_ONLY);
    assertThat(MatchReason.ROOM_FOR_URGENT_NEEDS_ONLY.level())
        .isEqualTo(MatchReason.WITHIN_THE_MAXIMUM.level());
  }

  @Test
  void an_unrecorded_role_is_not_told_as_a_missing_maximum() {
    KeyWorker ann = aDesignatedOne(ANN);
    KeyWorker unknown = ann.withPractitioner(ann.practitioner().withRole(Optional.empty()));

    assertThat(roomOf(AT_MOST_ONE, unknown).reason()).isEqualTo(MatchReason.MAXIMUM_NOT_KNOWN);
  }

  @Test
  void what_the_families_weigh_is_told_where_it_is_not_their_number() {
    Basis heavy = new Basis(
        TODAY,
        LocalPolicy.named("ours")
            .with(CaseloadLimit.MOST_FOR_DESIGNATED, 3)
            .with(FamilyWeights.weightOf(Intensity.SHORT_TERM), Weight.parse("2.5")));

    Ground room =
        roomOf(heavy, aDesignatedOne(ANN), Loads.with(Intensity.SHORT_TERM, carriedBy(ANN, "a")));
    assertThat(room.reason()).isEqualTo(MatchReason.AT_THE_MAXIMUM);
    assertThat(room.facts()).hasToString("{families=1, weight=2.5, maximum=3}");
  }

  @Test
  void who_has_left_or_is_away_is_told_so_once_and_not_by_the_room() {
    KeyWorker gone = aDesignatedOne(ANN)
        .withAbsences(Absence.builder()
            .kind(AbsenceKind.LEAVING_THE_ROLE)
            .during(DateSpan.startingOn(TODAY))
            .build());

    assertThat(roomOf(AT_MOST_ONE, gone).reason()).isEqualTo(MatchReason.WITHIN_THE_MAXIMUM);
    assertThat(roomOf(BASIS, gone).reason()).isEqualTo(MatchReason.NO_MAXIMUM);
  }

  @Test
  void who_would_have_to_stand_up_to_the_own_employer_comes_after_who_would_not() {
    CaseFile file = aFamilyWithout().withTeam(aTeam().withMatters(Matters.aDispute()));
    Match match = match(file, aTeacher(ANN), aDesignatedOne(BEN));

    assertThat(groups(match)).containsExactly(List.of(BEN), List.of(ANN));
    assertThat(match.steps().get(0).by()).containsExactly(CONFLICT_OF_INTEREST);
    assertThat(match.candidate(ANN).in(CONFLICT_OF_INTEREST))
        .map(ground -> ground.facts().toString())
        .hasValue("{matters=[matter-1]}");
  }

  @Test
  void the_sub_team_is_told_and_decides_where_nothing_else_does() {
    Child child = Families.aChild().withOutlooks(Families.outlook(ConditionOutlook.LIFE_LIMITING));
    CaseFile file = aFamilyWithout().withFamily(Families.aFamily().withChildren(child));
    Match match =
        match(file, aDesignatedOne(ANN), aDesignatedOne(BEN).withSubTeams(SubTeam.PALLIATIVE_CARE));

    assertThat(groups(match)).containsExactly(List.of(BEN), List.of(ANN));
    assertThat(match.steps().get(0).by()).containsExactly(SUB_TEAM);
  }

  @Test
  void each_the_better_in_something_stands_beside_the_other() {
    Child child = Families.aChild().withOutlooks(Families.outlook(ConditionOutlook.LIFE_LIMITING));
    CaseFile file = aFamilyWithout()
        .withFamily(Families.aFamily().withChildren(child))
        .withTeam(aTeam().withMatters(Matters.aDispute().withAgency(Services.TRUST)));
    Match match = match(
        file,
        aDesignatedOne(ANN),
        aTeacher(BEN).withSubTeams(SubTeam.PALLIATIVE_CARE),
        aTeacher(CAT));

    assertThat(groups(match)).containsExactly(List.of(ANN, BEN), List.of(CAT));
    assertThat(match.compare(ANN, BEN).outcome()).isEqualTo(Outcome.UNDECIDED);
    assertThat(match.compare(ANN, BEN).by()).contains(SUB_TEAM);
    assertThat(match.compare(BEN, CAT).outcome()).isEqualTo(Outcome.BEFORE);
    assertThat(match.compare(CAT, ANN).outcome()).isEqualTo(Outcome.AFTER);
  }

  @Test
  void a_service_matches_over_the_families_it_works_with() {
    Match match =
        Services.aService().workingWith(List.of(aCaseFile().allocated())).match(aCaseFile(), BASIS);

    assertThat(ids(match.ranked()))
        .containsExactlyInAnyOrderElementsOf(
            Services.aService().keyWorkers().stream().map(each -> each.id()).toList());
  }

  @Test
  void every_respect_that_matters_for_the_family_is_looked_at() {
    CaseFile file = aFamilyWithout()
        .withFamily(Families.aFamily()
            .withLanguageAndCulture(LanguageAndCulture.builder()
                .askedOn(TODAY)
                .addLanguages("Polish")
                .addCulturalNeeds("Shoes stay at the door.")
                .build()))
        .withTeam(aTeam().withMatters(Matters.aDispute()));

    assertThat(match(file, aDesignatedOne(ANN).withLanguages("Polish"))
            .candidate(ANN)
            .grounds())
        .extracting(Ground::reason)
        .containsExactly(
            MatchReason.CHOICE_NOT_RECORDED,
            MatchReason.NOT_KNOWN,
            MatchReason.NO_MAXIMUM,
            MatchReason.OWN_AGENCY_NOT_CONCERNED,
            MatchReason.INDEPENDENT,
            MatchReason.FREE_TO_VISIT,
            MatchReason.FREE_OF_DUTIES,
            MatchReason.SPEAKS_THE_LANGUAGE_LIKED_BEST,
            MatchReason.CULTURE_TO_BE_WEIGHED,
            MatchReason.SKILLS_NOT_RECORDED,
            MatchReason.OUTSIDE_STATUTORY_SERVICES);
  }

  @Test
  void skills_are_those_that_a_selection_found() {
    KeyWorker ann = KeyWorkers.aDesignatedOne();
    Selection selection = ann.selection().orElseThrow();
    RatedSkill toTrain = selection.skills().get(0).withRating(SkillRating.NEEDS_TRAINING);
    KeyWorker learning = ann.withSelection(selection.withSkills(toTrain));

    assertThat(skillsOf(ann)).hasValue(MatchReason.HAS_ALL_SKILLS);
    assertThat(skillsOf(learning)).hasValue(MatchReason.NEEDS_TRAINING_IN_SKILLS);
    assertThat(skillsOf(ann.withSelection(selection.withSkills())))
        .hasValue(MatchReason.SKILLS_NOT_RECORDED);
    assertThat(skillsOf(ann.withSelection(Optional.empty())))
        .hasValue(MatchReason.SKILLS_NOT_RECORDED);
  }

  private static Optional<MatchReason> skillsOf(KeyWorker candidate) {
    return match(aFamilyWithout(), candidate)
        .candidate(candidate.id())
        .in(MatchCriterion.SKILLS)
        .map(Ground::reason);
  }

  @Test
  void nobody_is_a_candidate_twice_and_nobody_else_is_one() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> match(aFamilyWithout(), aDesignatedOne(ANN), aDesignatedOne(ANN)))
        .withMessage("Nobody is a candidate twice, but ann is.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> match(aFamilyWithout()).candidate(ANN))
        .withMessage("Nobody with the id ann is among the candidates.");
  }

  @Test
  void an_employer_that_is_not_listed_is_refused() {
    Caseloads caseloads = new Caseloads(List.of(aDesignatedOne(ANN)), List.of());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> caseloads.match(aCaseFile().familyAndTeam(), List.of(), BASIS))
        .withMessageContaining("the agency centre is not");
  }

  @Test
  void what_a_candidate_is_told_of_a_family_stays_out_of_print() {
    CaseFile file = aFamilyWithout(BEN).withChoicesOfKeyWorker(only(BEN));

    assertThat(match(file, aDesignatedOne(ANN)).excluded().toString())
        .contains("Ground[criterion=FAMILYS_CHOICE]")
        .doesNotContain("ANOTHER_IS_THE_ONLY_ONE");
  }
}
