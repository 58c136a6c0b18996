package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.MOTHER;
import static org.keywork.fixtures.DealingsWithServicesRuleExamples.onOwnMoney;
import static org.keywork.plan.OwnMoneyRules.HELPED_TO_USE_IT;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.fixtures.Held;
import org.keywork.rule.Verdict;

class OwnMoneyRulesTest {

  private static Verdict.Kind helped(UnaryOperator<PlanAction> change) {
    return Held.against(onOwnMoney(change), HELPED_TO_USE_IT).verdict();
  }

  @ParameterizedTest
  @EnumSource(ActionFunding.class)
  void a_grant_is_not_the_familys_to_direct(ActionFunding funding) {
    assertThat(helped(action -> action.withFunding(funding).withHelpedWithFunding(false)))
        .isEqualTo(funding == ActionFunding.GRANT ? NOT_APPLICABLE : NOT_MET);
  }

  @Test
  void what_is_done_for_or_with_the_family_is_help_itself() {
    UnaryOperator<PlanAction> byTheMother =
        action -> action.withOwner(Optional.empty()).withFamilyOwner(MOTHER);

    assertThat(helped(byTheMother)).isEqualTo(CANNOT_TELL);
    assertThat(helped(a -> byTheMother.apply(a).withMode(ActionMode.WITH_THE_FAMILY)))
        .isEqualTo(MET);
    assertThat(helped(a -> byTheMother.apply(a).withMode(ActionMode.FOR_THE_FAMILY)))
        .isEqualTo(MET);
    assertThat(helped(a -> a.withMode(ActionMode.BY_THE_FAMILY))).isEqualTo(CANNOT_TELL);
    assertThat(helped(a -> byTheMother.apply(a).withHelpedWithFunding(true))).isEqualTo(MET);
  }

  @Test
  void the_miss_names_action_and_money() {
    Held held =
        Held.against(onOwnMoney(action -> action.withHelpedWithFunding(false)), HELPED_TO_USE_IT);

    assertThat(held.missedAt()).containsExactly("/plans/0/actions/0/helpedWithFunding");
    assertThat(held.messages())
        .containsExactly(
            "The action action-1 is funded by direct payment, and nobody helped the family"
                + " to put that money to the best use.");
  }
}
