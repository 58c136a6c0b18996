package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Conversations.THEN;
import static org.keywork.fixtures.DealingsWithServicesRuleExamples.lackingMoney;
import static org.keywork.fixtures.DealingsWithServicesRuleExamples.onAGrant;
import static org.keywork.fixtures.PlanningCases.anUnmetNeed;
import static org.keywork.plan.OutsideMoneyRules.CASE_PUT_IN_WRITING;
import static org.keywork.plan.OutsideMoneyRules.OUTSIDE_MONEY_SOUGHT;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.family.Need;
import org.keywork.family.NeedDomain;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.rule.Verdict;

class OutsideMoneyRulesTest {

  private static final CaseFile NOBODY_LOOKED =
      lackingMoney(unmet -> unmet.withOutsideMoneySought(false));

  private static Verdict.Kind sought(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, OUTSIDE_MONEY_SOUGHT).verdict();
  }

  @Test
  void a_need_is_unmet_from_the_day_it_was_recorded_until_the_day_before_it_is_met() {
    CaseFile file = lackingMoney(unmet -> unmet.withOutsideMoneySought(false).withMetOn(TODAY));
    assertThat(sought(file, THEN.minusDays(1))).isEqualTo(NOT_APPLICABLE);
    assertThat(sought(file, THEN)).isEqualTo(NOT_MET);
    assertThat(sought(file, TODAY.minusDays(1))).isEqualTo(NOT_MET);
    assertThat(sought(file, TODAY)).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void only_needs_of_money_or_equipment_that_are_still_felt_are_asked_about() {
    Need need = NOBODY_LOOKED.family().needs().get(0);
    Need brothers = NOBODY_LOOKED.family().needs().get(1);
    CaseFile ended = NOBODY_LOOKED.withFamily(
        NOBODY_LOOKED.family().withNeeds(brothers, need.withEndedOn(TODAY)));
    CaseFile other = NOBODY_LOOKED.withFamily(
        NOBODY_LOOKED.family().withNeeds(need.withDomain(NeedDomain.SHORT_BREAKS), brothers));
    assertThat(sought(ended, TODAY.minusDays(1))).isEqualTo(NOT_MET);
    assertThat(sought(ended, TODAY)).isEqualTo(NOT_APPLICABLE);
    assertThat(sought(other, TODAY)).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void an_action_that_rests_on_a_grant_shows_that_somebody_looked() {
    assertThat(sought(onAGrant(NOBODY_LOOKED), TODAY)).isEqualTo(MET);
    SupportPlan plan = onAGrant(NOBODY_LOOKED).plans().get(0);
    PlanAction action = plan.actions().get(0);
    assertThat(with(plan.withActions(action.withMeets(Families.NEED_OF_THE_BROTHER))))
        .isEqualTo(NOT_MET);
    assertThat(with(plan.withActions(action.withFunding(ActionFunding.DIRECT_PAYMENT))))
        .isEqualTo(NOT_MET);
    assertThat(with(plan.withEndedOn(TODAY))).isEqualTo(NOT_MET);
  }

  private static Verdict.Kind with(SupportPlan plan) {
    return sought(NOBODY_LOOKED.withPlans(plan), TODAY);
  }

  @Test
  void each_unmet_need_is_told_at_its_place() {
    CaseFile file = NOBODY_LOOKED.withUnmetNeeds(
        anUnmetNeed(THEN).withOutsideMoneySought(true),
        anUnmetNeed(THEN),
        anUnmetNeed(THEN).withOutsideMoneySought(false));
    Held held = Held.against(file, OUTSIDE_MONEY_SOUGHT);
    assertThat(held.missedAt()).containsExactly("/unmetNeeds/2/outsideMoneySought");
    assertThat(held.askedAt()).containsExactly("/unmetNeeds/1/outsideMoneySought");
    assertThat(held.messages())
        .containsExactly("The need " + Families.NEED_OF_THE_CHILD
            + " is unmet, and nobody looked for grants or charities.");
  }

  @Test
  void the_family_is_helped_to_write_where_money_is_looked_for() {
    CaseFile file = NOBODY_LOOKED.withUnmetNeeds(
        anUnmetNeed(THEN).withHelpedWithWriting(false),
        anUnmetNeed(THEN).withOutsideMoneySought(false).withHelpedWithWriting(false),
        anUnmetNeed(THEN).withOutsideMoneySought(true).withHelpedWithWriting(false),
        anUnmetNeed(THEN).withOutsideMoneySought(true));
    Held held = Held.against(file, CASE_PUT_IN_WRITING);
    assertThat(held.missedAt()).containsExactly("/unmetNeeds/2/helpedWithWriting");
    assertThat(held.askedAt()).containsExactly("/unmetNeeds/3/helpedWithWriting");
    assertThat(held.messages())
        .containsExactly("For the need " + Families.NEED_OF_THE_CHILD
            + " money was looked for, and nobody helped the family to put its case in writing.");
  }

  @Test
  void nobody_is_asked_once_the_family_has_left() {
    CaseFile file = NOBODY_LOOKED.withClosedOn(TODAY);
    assertThat(sought(file, TODAY.minusDays(1))).isEqualTo(NOT_MET);
    assertThat(sought(file, TODAY)).isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(
                lackingMoney(unmet -> unmet.withOutsideMoneySought(true)), CASE_PUT_IN_WRITING)
            .verdict())
        .isEqualTo(CANNOT_TELL);
  }
}
