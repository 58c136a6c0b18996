package org.keywork.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.source.Citation;
import org.keywork.source.Force;

/** A service does not go by a rule, and says why. */
class SwitchingOffTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalPolicy POLICY = LocalPolicy.named("north");
  private static final String WHY = "A larger service does it for us.";

  private static final Parameter<Integer> MOST =
      Parameter.count("number.most", "the most").presetOfOurs(10, "for tests").strictestWhenSmall();

  private static final Rule<Integer> KEPT = small("number.kept", Force.MUST, GUIDE.at("1"));
  private static final Rule<Integer> LOW = small("number.low", Force.SHOULD, GUIDE.at("1"));
  private static final Rule<Integer> HERE = small("number.here", Force.MUST, PEMBROKESHIRE.at("1"));
  private static final RuleBook BOOK = RuleBook.edition(
          "2026-11", List.of(KEPT, LOW, HERE, small("number.gone", Force.MAY, GUIDE.at("1"))))
      .retiring(new RuleId("number.gone"), LOW.id());

  private static Rule<Integer> small(String id, Force force, Citation citation) {
    return rule(id)
        .from(citation, restating(1))
        .says(force, "A number is at most {number.most}.")
        .reading(MOST)
        .appliesTo(Integer.class, "numbers")
        .isMetWhen((number, basis) -> number > basis.value(MOST).orElseThrow()
            ? Verdict.notMet(Location.at("value"), Facts.fact("number", number))
            : Verdict.met())
        .otherwise("{number} is too much.")
        .remedy("Take another.");
  }

  private static Report checked(LocalPolicy policy) {
    return BOOK.under(policy)
        .check(Checkable.of("number-1", Integer.class, 11), new Basis(TODAY, policy));
  }

  private static void refused(RuleId rule, String sentence) {
    assertThatThrownBy(() -> BOOK.under(POLICY.withoutRule(rule, WHY)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(sentence);
  }

  @Test
  void nothing_in_a_report_is_about_the_rule_but_its_name_and_the_reason() {
    LocalPolicy policy = POLICY.withoutRule(LOW.id(), WHY).withoutRule(HERE.id(), "Not ours.");

    assertThat(checked(policy).findings()).extracting(Finding::rule).containsExactly(KEPT.id());
    assertThat(checked(policy).counts()).isEqualTo(new VerdictCounts(0, 1, 0, 0, 0));
    assertThat(List.copyOf(checked(policy).switchedOff().entrySet()))
        .hasToString("[number.here=Not ours., number.low=" + WHY + "]");
    assertThat(checked(POLICY).findings()).hasSize(3);
    assertThat(checked(POLICY).switchedOff()).isEmpty();
  }

  @Test
  void a_book_under_a_policy_knows_what_is_switched_off() {
    RuleBook book = BOOK.under(POLICY.withoutRule(HERE.id(), WHY));

    assertThat(book.rules()).extracting(Rule::id).containsExactly(KEPT.id(), LOW.id());
    assertThat(book.rule(HERE.id())).isEmpty();
    assertThat(book.rulesSwitchedOff()).extracting(Rule::id).containsExactly(HERE.id());
    assertThat(book.rulesSwitchedOff().get(0).force()).isEqualTo(Force.MAY);
    assertThat(book).hasToString("Rule book 2026-11, 2 rules");
  }

  @Test
  void a_parameter_belongs_to_its_rule_all_the_same() {
    RuleBook book = RuleBook.edition("2026-11", List.of(LOW));

    assertThat(book.under(POLICY.withoutRule(LOW.id(), WHY)).parameters()).isEqualTo(List.of(MOST));
  }

  @Test
  void a_book_can_be_issued_again() {
    RuleBook once = BOOK.under(POLICY.withoutRule(LOW.id(), WHY));

    assertThat(once.under(POLICY).rules()).hasSize(3);
    assertThat(once.under(POLICY).switchedOff()).isEmpty();
    assertThat(once.next("2027-03").rules()).hasSize(2);
    assertThat(once.retiring(LOW.id()).rules()).hasSize(2);
    assertThatThrownBy(() -> once.adding(LOW)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_must_cannot_be_switched_off() {
    refused(
        KEPT.id(),
        "The rule number.kept is a must and cannot be switched off; where it cannot be met for a"
            + " time, grant a waiver, which says who accepts that and until when.");
  }

  @Test
  void the_practice_of_another_service_is_a_must_only_where_it_is_adopted() {
    LocalPolicy policy = POLICY.withoutRule(HERE.id(), WHY);

    assertThat(BOOK.under(policy).rule(HERE.id())).isEmpty();
    assertThatThrownBy(() -> BOOK.under(policy.adopting(PEMBROKESHIRE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The rule number.here is a must and cannot be switched off;");
  }

  @Test
  void what_there_is_not_cannot_be_switched_off() {
    refused(
        new RuleId("number.lwo"),
        "There is no rule number.lwo to be switched off; did you mean number.low?");
    refused(
        new RuleId("plan.renewed-in-time"),
        "There is no rule plan.renewed-in-time to be switched off.");
    refused(
        new RuleId("number.gone"),
        "The rule number.gone is no longer in use, so that nobody has to switch it off; number.low"
            + " stands in its place.");
  }

  @Test
  void a_reason_is_needed() {
    assertThatThrownBy(() -> POLICY.withoutRule(LOW.id(), " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A rule is switched off for a reason; give it.");
  }

  @Test
  void a_policy_differs_by_what_it_switches_off_and_why() {
    LocalPolicy policy = POLICY.withoutRule(LOW.id(), WHY);

    assertThat(policy).isNotEqualTo(POLICY).isNotEqualTo(POLICY.withoutRule(LOW.id(), "Because."));
    assertThat(policy)
        .isEqualTo(POLICY.withoutRule(LOW.id(), "Because.").withoutRule(LOW.id(), WHY));
    assertThat(policy).hasSameHashCodeAs(POLICY.withoutRule(LOW.id(), WHY)).hasToString("north");
    assertThat(policy.renamed("south").adopting(PEMBROKESHIRE).with(MOST, 3).switchedOff())
        .isEqualTo(policy.switchedOff());
    assertThat(POLICY.switchedOff()).isEmpty();
  }
}
