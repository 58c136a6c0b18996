package org.keywork.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;

import java.time.Period;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.keywork.fixtures.Foundations;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Verdict;

/** What holds of any money and of any length for which it has to be there. */
class FundingProperties {

  private static FundingLine daysLeft(int days) {
    return Foundations.runningCosts().withOngoing(false).withUntil(TODAY.plusDays(days));
  }

  private static Verdict.Kind lasts(int days, int months) {
    LocalPolicy policy =
        LocalPolicy.named("ours").with(LastingFundingRules.ASSURED_FOR, Period.ofMonths(months));
    Funding funding = Funding.builder().addLines(daysLeft(days)).build();
    return LastingFundingRules.LASTS
        .verdictOn(
            new GovernedService(List.of(), Governance.builder().funding(funding).build()),
            new Basis(TODAY, policy))
        .kind();
  }

  @Property
  void a_longer_time_never_removes_a_risk(
      @ForAll @IntRange(min = 0, max = 900) int days,
      @ForAll @IntRange(min = 1, max = 30) int months) {
    if (lasts(days, months) == Verdict.Kind.NOT_MET) {
      assertThat(lasts(days, months + 1)).isEqualTo(Verdict.Kind.NOT_MET);
    }
  }

  @Property
  void money_that_lasts_is_enough_and_money_that_does_not_is_a_risk(
      @ForAll @IntRange(min = 0, max = 900) int days,
      @ForAll @IntRange(min = 1, max = 30) int months) {
    boolean enough = !TODAY.plusDays(days).isBefore(TODAY.plusMonths(months));
    assertThat(lasts(days, months)).isEqualTo(enough ? Verdict.Kind.MET : Verdict.Kind.NOT_MET);
  }
}
