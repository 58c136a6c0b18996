package org.keywork.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.keywork.eligibility.AgeLimits.OLDEST_AT_REFERRAL;
import static org.keywork.eligibility.AgeLimits.OLDEST_IS_INCLUSIVE;
import static org.keywork.eligibility.AgeLimits.YOUNGEST_AT_REFERRAL;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.Keywork;
import org.keywork.Policies;
import org.keywork.RuleBooks;
import org.keywork.fixtures.Resources;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Parameter;
import org.keywork.source.Statement;

class EligibilityPolicyTest {

  private static LocalPolicy ages(int youngest, int oldest) {
    return Policies.guidance()
        .with(YOUNGEST_AT_REFERRAL, youngest)
        .with(OLDEST_AT_REFERRAL, oldest);
  }

  @Test
  void limits_of_age_that_are_turned_round_are_refused_at_the_front_door() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Keywork.under(ages(17, 16)))
        .withMessage("No child can be referred from the age of 17 to the age of 16; set"
            + " eligibility.youngest-age-at-referral below eligibility.oldest-age-at-referral.");
    assertThatIllegalArgumentException().isThrownBy(() -> new EligibilityPolicy(ages(17, 16)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Keywork.under(ages(16, 16).with(OLDEST_IS_INCLUSIVE, false)))
        .withMessageContaining("to the age of 16, that year excluded;");
  }

  @Test
  void one_single_age_is_enough_unless_it_is_excluded() {
    assertThatCode(() -> Keywork.under(ages(16, 16))).doesNotThrowAnyException();
    assertThatCode(() -> Keywork.under(ages(16, 16).with(OLDEST_IS_INCLUSIVE, true)))
        .doesNotThrowAnyException();
    assertThatCode(() -> Keywork.under(ages(15, 16).with(OLDEST_IS_INCLUSIVE, false)))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource
  void every_criterion_says_what_it_asks_where_it_is_written_and_what_can_be_set(
      Criterion criterion) {
    assertThat(criterion.asks()).endsWith(".");
    assertThat(criterion.citations()).isNotEmpty();
    assertThat(Resources.statements().statements().stream()
            .map(Statement::citations)
            .flatMap(citations -> citations.stream()))
        .containsAll(criterion.citations());
    assertThat(criterion.parameters()).isNotEmpty();
    assertThat(EligibilityPolicy.parameters()).containsAll(criterion.parameters());
  }

  @ParameterizedTest
  @EnumSource
  void every_precondition_says_what_it_asks_and_where_it_is_written(Precondition precondition) {
    assertThat(precondition.asks()).endsWith(".");
    assertThat(Resources.statements().statements())
        .anyMatch(statement -> statement.citations().contains(precondition.citation()));
  }

  @Test
  void what_decisions_read_can_be_set_as_what_rules_read() {
    Set<String> ids = new HashSet<>();

    assertThat(RuleBooks.latest().parameters()).containsAll(EligibilityPolicy.parameters());
    assertThat(RuleBooks.latest().parameters())
        .extracting(Parameter::id)
        .allMatch(ids::add)
        .isSorted();
    assertThat(Policies.named("embedded")).contains(Policies.embedded());
    assertThat(Policies.named("early-years")).contains(Policies.earlyYears());
  }

  @Test
  void nothing_is_asked_of_families_where_nobody_is_screened() {
    EligibilityPolicy embedded = new EligibilityPolicy(Policies.embedded());

    assertThat(embedded.criteriaAtReferral()).isEmpty();
    assertThat(embedded.criteriaInSupport()).isEmpty();
    assertThat(new EligibilityPolicy(Policies.guidance()).criteriaAtReferral())
        .containsExactly(Criterion.AGE_AT_REFERRAL);
  }
}
