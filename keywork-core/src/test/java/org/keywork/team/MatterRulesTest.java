package org.keywork.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.MatterRuleExamples.MANAGER_STEPS_IN;
import static org.keywork.fixtures.MatterRuleExamples.aDispute;
import static org.keywork.fixtures.MatterRuleExamples.anEntitlement;
import static org.keywork.fixtures.MatterRuleExamples.with;
import static org.keywork.fixtures.TeamRuleExamples.withTheTeacherAsKeyWorker;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Held;

class MatterRulesTest {

  private static final CaseFile TEACHERS = withTheTeacherAsKeyWorker();

  @Test
  void each_matter_in_which_the_key_worker_stands_by_the_agency_is_found() {
    Matter dispute = aDispute().withKeyWorkersStance(Stance.FOR_THE_AGENCY);
    CaseFile file = with(
        TEACHERS,
        dispute,
        dispute.withId(new MatterId("closed")).withClosedOn(TODAY),
        dispute.withId(new MatterId("matter-2")));

    Held found = Held.against(file, MatterRules.IMPARTIAL);

    assertThat(found.missedAt())
        .containsExactly("/team/matters/0/keyWorkersStance", "/team/matters/2/keyWorkersStance");
    assertThat(found.messages())
        .containsExactly(
            "In the dispute matter-1 the key worker teacher stands by the agency school.",
            "In the dispute matter-2 the key worker teacher stands by the agency school.");
  }

  @Test
  void a_question_names_the_stance_that_is_missing() {
    assertThat(Held.against(with(TEACHERS, aDispute()), MatterRules.IMPARTIAL).questions())
        .containsExactly("/team/matters/0/keyWorkersStance: whether the key worker can be impartial"
            + " in this");
    assertThat(Held.against(with(TEACHERS, anEntitlement()), MatterRules.FOR_THE_FAMILY)
            .questions())
        .containsExactly("/team/matters/0/keyWorkersStance: whether the key worker acts for the"
            + " family first");
  }

  @Test
  void a_dispute_and_an_entitlement_are_asked_by_one_rule_each() {
    CaseFile file = with(
        TEACHERS,
        aDispute().withKeyWorkersStance(Stance.FOR_THE_AGENCY),
        anEntitlement()
            .withId(new MatterId("matter-2"))
            .withKeyWorkersStance(Stance.FOR_THE_AGENCY));

    assertThat(Held.against(file, MatterRules.IMPARTIAL).missedAt())
        .containsExactly("/team/matters/0/keyWorkersStance");
    assertThat(Held.against(file, MatterRules.FOR_THE_FAMILY).missedAt())
        .containsExactly("/team/matters/1/keyWorkersStance");
  }

  @Test
  void where_somebody_else_speaks_nobody_asks_where_the_key_worker_stands() {
    Matter matter = aDispute().withSpokenForBy(AdvocacyRoute.TEAM_MEMBER);

    assertThat(Held.against(with(TEACHERS, matter), MatterRules.IMPARTIAL).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(
                with(TEACHERS, matter.withSpokenForBy(Optional.empty())), MatterRules.IMPARTIAL)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void off_the_active_list_nothing_is_asked() {
    CaseFile closed =
        with(TEACHERS, anEntitlement().withFamilyUnsureOfRights(true)).withClosedOn(TODAY);

    assertThat(Held.against(closed, MatterRules.FOR_THE_FAMILY).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(closed, MatterRules.RIGHTS_EXPLAINED).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void the_service_manager_has_to_step_in_towards_the_key_workers_own_agency_alone() {
    Held found = Held.against(
        with(TEACHERS, aDispute().withTakenUpByServiceManager(false)),
        MANAGER_STEPS_IN,
        MatterRules.MANAGER_STEPS_IN);

    assertThat(found.missedAt()).containsExactly("/team/matters/0/takenUpByServiceManager");
    assertThat(found.messages())
        .containsExactly("The key worker teacher speaks for the family towards their own agency,"
            + " school, in the matter matter-1, and the service manager has not stepped in.");
  }

  @Test
  void rights_explained_today_are_explained() {
    Matter unsure = anEntitlement().withFamilyUnsureOfRights(true).withRightsExplainedOn(TODAY);
    CaseFile file = with(aCaseFile(), unsure);

    assertThat(Held.against(file, TODAY, MatterRules.RIGHTS_EXPLAINED).verdict())
        .isEqualTo(MET);
    assertThat(
            Held.against(file, TODAY.minusDays(1), MatterRules.RIGHTS_EXPLAINED).messages())
        .containsExactly("The family is unsure of its rights in the matter matter-1, open since "
            + unsure.raisedOn() + ", and they have not been explained to it.");
  }
}
