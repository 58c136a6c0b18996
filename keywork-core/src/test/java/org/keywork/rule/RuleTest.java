package org.keywork.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTest {

  private final Parameter<Period> longest = Parameter.period("test.longest", "the longest time")
      .presetOfOurs(Period.ofMonths(2), "no source")
      .strictestWhenSmall();
  private final Parameter<Period> open = Parameter.period("test.open", "the time that nobody set")
      .open("no source")
      .asChoice();
  private final Basis basis = new Basis(LocalDate.of(2026, 11, 22), LocalPolicy.named("test"));

  private Rule<Integer> even(String message, String remedy) {
    return rule("number.even")
        .from(GUIDE.at("1"), restating(7, 8, 9))
        .says(SHOULD, "A number is even within {test.longest}, or within {test.open}.")
        .reading(longest, open)
        .appliesTo(Integer.class, "numbers")
        .isMetWhen(
            (number, on) -> number % 2 == 0 ? Verdict.met() : Verdict.notMet(Location.here()))
        .otherwise(message)
        .remedy(remedy);
  }

  private final Rule<Integer> rule = even("It is odd within {test.longest}.", "Add one.");

  @Test
  void a_rule_tells_all_about_itself() {
    assertThat(rule.id()).isEqualTo(new RuleId("number.even"));
    assertThat(rule.citation()).isEqualTo(GUIDE.at("1"));
    assertThat(rule.statements()).containsExactly(7, 8, 9);
    assertThat(rule.type()).isEqualTo(Integer.class);
    assertThat(rule.scope()).isEqualTo("numbers");
    assertThat(rule.message()).isEqualTo("It is odd within {test.longest}.");
    assertThat(rule.remedy()).isEqualTo("Add one.");
    assertThat(rule.parameters()).isEqualTo(List.of(longest, open));
    assertThat(rule.isLocal()).isFalse();
    assertThat(rule).hasToString("number.even");
  }

  @Test
  void a_rule_without_a_predicate_concerns_every_subject() {
    assertThat(rule.verdictOn(2, basis)).isEqualTo(Verdict.met());
    assertThat(rule.verdictOn(3, basis).kind()).isEqualTo(Verdict.Kind.NOT_MET);
  }

  @Test
  void a_rule_can_be_issued_with_another_force_and_keeps_the_one_it_states() {
    Rule<Integer> advice = rule.issuedWith(MAY);

    assertThat(advice.force()).isEqualTo(MAY);
    assertThat(advice.statedForce()).isEqualTo(SHOULD);
    assertThat(rule.issuedWith(SHOULD)).isSameAs(rule);
    assertThat(rule.issuedWith(MUST).force()).isEqualTo(MUST);
  }

  @Test
  void a_parameter_that_nobody_set_is_left_to_the_service() {
    assertThat(rule.sentence())
        .isEqualTo("A number is even within 2 months, or within the time that nobody set.");
    assertThat(rule.sentence(basis.policy().with(open, Period.ofDays(3))))
        .isEqualTo("A number is even within 2 months, or within 3 days.");
  }

  @Test
  void message_and_remedy_speak_only_of_parameters_that_are_read() {
    assertThatThrownBy(() -> even("It is {test.other}.", "Add one."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The rule number.even speaks of test.other but does not read it.");
    assertThatThrownBy(() -> even("It is odd.", "Add {test.other}."))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothing_is_said_in_a_blank() {
    assertThatThrownBy(
            () -> rule("number.blank").from(GUIDE.at("1"), restating(1)).says(MUST, " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A rule's sentence must not be blank.");
  }

  @Test
  void the_basis_asks_the_policy() {
    assertThat(basis.value(longest)).contains(Period.ofMonths(2));
    assertThat(basis.value(open)).isEmpty();
  }

  @Test
  void ids_stand_in_alphabetical_order() {
    assertThat(List.of(new RuleId("a.b"), new RuleId("a.c"), new RuleId("b.a"))).isSorted();
  }
}
