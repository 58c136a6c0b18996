package org.keywork.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.CHILD;
import static org.keywork.fixtures.CaseFiles.FATHER;
import static org.keywork.fixtures.CaseFiles.MOTHER;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.OwnKeyWorkingRuleExamples.aStep;
import static org.keywork.fixtures.Signs.aimingAtIt;
import static org.keywork.fixtures.Signs.everything;
import static org.keywork.fixtures.Signs.lifeLimited;
import static org.keywork.fixtures.Signs.readiness;
import static org.keywork.fixtures.Signs.seen;
import static org.keywork.fixtures.Signs.wanting;
import static org.keywork.transition.PartStanding.NOT_KNOWN;
import static org.keywork.transition.PartStanding.NOT_YET;
import static org.keywork.transition.PartStanding.YES;
import static org.keywork.transition.ReadinessPart.CONTRIBUTION_TO_MEETINGS;
import static org.keywork.transition.ReadinessPart.KNOWLEDGE_OF_RIGHTS;
import static org.keywork.transition.ReadinessPart.NEGOTIATING;
import static org.keywork.transition.SeenHow.ALONE;
import static org.keywork.transition.SeenHow.WITH_HELP;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.family.HelpWanted;
import org.keywork.fixtures.Assignments;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Matters;
import org.keywork.fixtures.PlanningCases;
import org.keywork.rule.Basis;
import org.keywork.time.DateSpan;

class ReadinessTest {

  private static Readiness ofMother(CaseFile file, Basis basis) {
    return readiness(file, MOTHER, basis).orElseThrow();
  }

  private static OwnStep step(CaseFile file) {
    return ofMother(file, BASIS).step();
  }

  @Test
  void four_of_the_six_parts_are_skills_of_independence() {
    assertThat(Arrays.stream(ReadinessPart.values()).filter(ReadinessPart::isIndependenceSkill))
        .hasSize(4)
        .allMatch(part -> part.citation().toString().startsWith("GUIDE 3"));
    assertThat(KNOWLEDGE_OF_RIGHTS.citation()).hasToString("EVALUATION Empowering parents");
  }

  @Test
  void children_and_parents_are_asked_about_and_nobody_else() {
    assertThat(aCaseFile().readinessForOwnKeyWorking(BASIS))
        .extracting(Readiness::member)
        .containsExactly(CHILD, MOTHER, FATHER);
    assertThat(aCaseFile().withClosedOn(TODAY).readinessForOwnKeyWorking(BASIS)).isEmpty();
  }

  @Test
  void where_a_child_has_died_nobody_is_asked_about() {
    CaseFile file = PlanningCases.withFamily(
        family -> family.withChildren(family.children().get(0).withDiedOn(TODAY)));

    assertThat(file.readinessForOwnKeyWorking(BASIS)).isEmpty();
  }

  @Test
  void a_part_is_yes_not_yet_or_not_known() {
    CaseFile file = aCaseFile()
        .withReadiness(
            seen(NEGOTIATING, ALONE, TODAY), seen(CONTRIBUTION_TO_MEETINGS, WITH_HELP, TODAY));

    Readiness today = ofMother(file, BASIS);

    assertThat(today.standing(NEGOTIATING)).isEqualTo(YES);
    assertThat(today.standing(CONTRIBUTION_TO_MEETINGS)).isEqualTo(NOT_YET);
    assertThat(today.standing(KNOWLEDGE_OF_RIGHTS)).isEqualTo(NOT_KNOWN);
    assertThat(readiness(file, FATHER, BASIS).orElseThrow().standing(NEGOTIATING))
        .isEqualTo(NOT_KNOWN);
  }

  @Test
  void what_is_seen_tomorrow_is_not_known_today() {
    CaseFile file = aCaseFile().withReadiness(seen(NEGOTIATING, ALONE, TODAY));
    Basis yesterday = new Basis(TODAY.minusDays(1), BASIS.policy());

    assertThat(ofMother(file, yesterday).standing(NEGOTIATING)).isEqualTo(NOT_KNOWN);
    assertThat(ofMother(file, BASIS).standing(NEGOTIATING)).isEqualTo(YES);
  }

  @Test
  void the_evidence_is_told_by_day() {
    ReadinessSeen first = seen(NEGOTIATING, WITH_HELP, TODAY.minusDays(30));
    ReadinessSeen then = seen(NEGOTIATING, ALONE, TODAY);

    PartOfReadiness part =
        ofMother(aCaseFile().withReadiness(then, first, then), BASIS).parts().get(3);

    assertThat(part.seen()).containsExactly(first, then);
    assertThat(part.citation()).isEqualTo(NEGOTIATING.citation());
  }

  @Test
  void who_came_need_not_have_spoken_and_who_was_told_need_not_know() {
    LocalDate told = TODAY.minusDays(3);
    CaseFile file = PlanningCases.withMeeting(meeting -> meeting.withFamilyAttended(MOTHER));
    LocalDate held = file.meetings().get(0).heldOn();
    CaseFile both = file.withTeam(CaseFiles.aTeam()
        .withMatters(Matters.aDispute().withRaisedOn(told).withRightsExplainedOn(told)));

    List<PartOfReadiness> parts = ofMother(both, BASIS).parts();

    assertThat(parts).extracting(PartOfReadiness::standing).containsOnly(NOT_KNOWN);
    assertThat(parts)
        .extracting(PartOfReadiness::occasions)
        .containsExactly(List.of(), List.of(), List.of(), List.of(), List.of(told), List.of(held));
    assertThat(
            ofMother(both, new Basis(told.minusDays(1), BASIS.policy())).parts().get(4))
        .extracting(PartOfReadiness::occasions)
        .isEqualTo(List.of());
    assertThat(readiness(both, FATHER, BASIS).orElseThrow().parts().get(5).occasions())
        .isEmpty();
  }

  @Test
  void without_the_familys_word_nothing_is_suggested() {
    assertThat(step(aCaseFile().withReadiness(everything()))).isEqualTo(OwnStep.WISH_NOT_KNOWN);
    assertThat(step(wanting(HelpWanted.KEY_WORKER).withReadiness(everything())))
        .isEqualTo(OwnStep.NOT_WISHED_FOR);
    assertThat(step(wanting(HelpWanted.FACILITATOR_ONLY).withReadiness(everything())))
        .isEqualTo(OwnStep.NOT_WISHED_FOR);
    assertThat(step(Assignments.decided(
            aCaseFile().withReadiness(everything()), Assignments.decision(TODAY, false))))
        .isEqualTo(OwnStep.NOT_WISHED_FOR);
  }

  @Test
  void the_step_is_open_where_the_family_wants_it_and_all_was_seen() {
    CaseFile file = wanting(HelpWanted.OWN_KEY_WORKER);

    assertThat(step(file.withReadiness(everything()))).isEqualTo(OwnStep.OPEN);
    assertThat(step(file.withReadiness(everything().subList(1, 6))))
        .isEqualTo(OwnStep.SUPPORT_FIRST);
    assertThat(readiness(file.withReadiness(everything()), CHILD, BASIS)
            .orElseThrow()
            .step())
        .isEqualTo(OwnStep.SUPPORT_FIRST);
  }

  @Test
  void a_planned_step_tells_what_the_family_wants_and_what_can_be_done() {
    OwnKeyWorking planned = aStep().withDuring(DateSpan.startingOn(TODAY.plusDays(1)));
    CaseFile file = aCaseFile().withReadiness(everything());

    assertThat(step(file.withOwnKeyWorking(planned))).isEqualTo(OwnStep.OPEN);
    assertThat(step(file.withOwnKeyWorking(planned.withFamilysChoice(false))))
        .isEqualTo(OwnStep.NOT_WISHED_FOR);
    assertThat(step(file.withOwnKeyWorking(planned.withFeasible(false))))
        .isEqualTo(OwnStep.NOT_FEASIBLE);
    assertThat(step(file.withOwnKeyWorking(planned.withWho(FATHER))))
        .isEqualTo(OwnStep.WISH_NOT_KNOWN);
  }

  @Test
  void a_step_that_is_over_tells_nothing_of_today() {
    OwnKeyWorking over = aStep().withDuring(DateSpan.of(TODAY.minusDays(9), TODAY.minusDays(1)));

    assertThat(step(aCaseFile().withOwnKeyWorking(over))).isEqualTo(OwnStep.WISH_NOT_KNOWN);
    assertThat(step(
            aCaseFile().withOwnKeyWorking(over.withDuring(DateSpan.of(TODAY.minusDays(9), TODAY)))))
        .isEqualTo(OwnStep.TAKEN);
  }

  @Test
  void for_a_life_limited_child_it_is_not_aimed_at_unless_the_service_does() {
    CaseFile file = lifeLimited(wanting(HelpWanted.OWN_KEY_WORKER)).withReadiness(everything());

    assertThat(step(file)).isEqualTo(OwnStep.NOT_AIMED_AT);
    assertThat(ofMother(file, aimingAtIt()).step()).isEqualTo(OwnStep.OPEN);
    assertThat(step(file.withOwnKeyWorking(aStep()))).isEqualTo(OwnStep.TAKEN);
  }

  @Test
  void only_an_open_step_is_suggested_and_each_says_where_it_is_written() {
    assertThat(Arrays.stream(OwnStep.values()).filter(OwnStep::isSuggested))
        .containsExactly(OwnStep.OPEN);
    assertThat(OwnStep.NOT_AIMED_AT.citation()).hasToString("PALLIATIVE Conclusion");
    assertThat(OwnStep.WISH_NOT_KNOWN.citation()).hasToString("GUIDE 2 / Planning and assessment");
    assertThat(OwnStep.OPEN.citation()).hasToString("GUIDE 5c / Reducing support");
    assertThat(ObservedOwnKeyWorkers.PARENTS_AT_SITE_A.figure()).isEqualTo(2);
  }
}
