package org.keywork;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywork.fixtures.AllRuleExamples;
import org.keywork.fixtures.Resources;
import org.keywork.fixtures.RuleExamples;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.source.CarriedBy;
import org.keywork.source.Carrier;
import org.keywork.source.Carriers;
import org.keywork.source.Modality;
import org.keywork.source.Statement;
import org.keywork.source.StatementLedger;

/** The rule book answers to the ledger: every statement is accounted for, and no rule says more. */
class LedgerTest {

  private static final StatementLedger LEDGER = Resources.statements();
  private static final Carriers CARRIERS = Carriers.parse(Resources.text(Carriers.RESOURCE));
  private static final JavaClasses CORE = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("org.keywork");

  static Stream<Rule<?>> rules() {
    return RuleBooks.latest().rules().stream().map(rule -> rule);
  }

  static Stream<Carrier> carriers() {
    return CARRIERS.all().stream();
  }

  static Stream<Carrier> namedCarriers() {
    return carriers().filter(carrier -> !carrier.names().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_has_the_force_of_the_statements_it_restates(Rule<?> rule) {
    assertThat(statementsOf(rule))
        .isNotEmpty()
        .extracting(statement -> statement.modality().force())
        .containsOnly(rule.statedForce());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_is_local_exactly_where_its_statements_are(Rule<?> rule) {
    assertThat(statementsOf(rule)).extracting(Statement::local).containsOnly(rule.isLocal());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_cites_a_place_that_its_first_statement_cites(Rule<?> rule) {
    assertThat(statementsOf(rule).get(0).citations()).contains(rule.citation());
  }

  @Test
  void every_statement_is_restated_by_a_rule_or_has_a_carrier() {
    Set<Integer> restated = restated();
    List<Integer> unaccounted = LEDGER.statements().stream()
        .map(Statement::number)
        .filter(number -> !restated.contains(number) && CARRIERS.of(number).isEmpty())
        .toList();

    assertThat(unaccounted).isEmpty();
  }

  @Test
  void a_statement_that_a_rule_restates_has_no_other_carrier() {
    assertThat(carriers().map(Carrier::statement)).doesNotContainAnyElementsOf(restated());
  }

  @ParameterizedTest
  @MethodSource("namedCarriers")
  void what_is_said_to_carry_a_statement_exists(Carrier carrier) {
    assertThat(carrier.names())
        .allMatch(
            carrier.carriedBy() == CarriedBy.PARAMETER
                ? LedgerTest::isParameter
                : LedgerTest::isTypeOrMember);
  }

  @Test
  void no_must_is_left_out() {
    assertThat(carriers())
        .filteredOn(carrier -> carrier.carriedBy() == CarriedBy.LEFT_OUT)
        .extracting(
            carrier -> LEDGER.statement(carrier.statement()).orElseThrow().modality())
        .doesNotContain(Modality.MUST);
  }

  @Test
  void nothing_is_left_for_later() {
    assertThat(carriers().filter(carrier -> carrier.carriedBy() == CarriedBy.NOT_YET))
        .isEmpty();
  }

  @Test
  void every_rule_of_the_book_has_examples_and_no_other_rule_has() {
    assertThat(AllRuleExamples.all())
        .extracting(RuleExamples::rule)
        .containsExactlyInAnyOrderElementsOf(RuleBooks.latest().rules());
  }

  private static List<Statement> statementsOf(Rule<?> rule) {
    return rule.statements().stream()
        .map(number -> LEDGER.statement(number).orElseThrow())
        .toList();
  }

  private static Set<Integer> restated() {
    return rules()
        .flatMap(rule -> rule.statements().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isParameter(String name) {
    return RuleBooks.latest().parameters().stream().map(Parameter::id).anyMatch(name::equals);
  }

  /** A class by its simple name, or one of its methods after a dot. */
  private static boolean isTypeOrMember(String name) {
    String[] parts = name.split("\\.", 2);
    return CORE.stream()
        .filter(each -> each.getSimpleName().equals(parts[0]))
        .anyMatch(each -> parts.length == 1 || hasMethod(each, parts[1]));
  }

  private static boolean hasMethod(JavaClass type, String method) {
    return type.getMethods().stream().anyMatch(each -> each.getName().equals(method));
  }
}
