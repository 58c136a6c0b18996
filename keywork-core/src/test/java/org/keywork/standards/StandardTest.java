package org.keywork.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.standards.StandardsReading.MATRIX;
import static org.keywork.standards.StandardsReading.TEXT;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.RuleBooks;
import org.keywork.fixtures.Resources;
import org.keywork.function.StandardRoleElement;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleBook;
import org.keywork.rule.RuleId;
import org.keywork.source.Citation;
import org.keywork.source.Statement;
import org.keywork.source.StatementLedger;

class StandardTest {

  private static final StatementLedger LEDGER = Resources.statements();
  private static final RuleBook BOOK = RuleBooks.latest();

  private static List<String> ids(Standard standard, StandardsReading reading) {
    return standard.rules(BOOK, reading).stream().map(each -> each.id().value()).toList();
  }

  @Test
  void there_are_thirteen_for_the_organisation_and_23_for_practice() {
    assertThat(Standard.values()).hasSize(36);
    assertThat(codesIn(StandardGroup.ORGANISATION)).isEqualTo(numbered("O", 1, 13));
    assertThat(codesIn(StandardGroup.ROLE)).isEqualTo(numbered("P", 1, 4));
    assertThat(codesIn(StandardGroup.PRACTICE)).isEqualTo(numbered("P", 5, 23));
  }

  private static List<String> codesIn(StandardGroup group) {
    return Arrays.stream(Standard.values())
        .filter(each -> each.group() == group)
        .map(Standard::code)
        .toList();
  }

  private static List<String> numbered(String letter, int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(each -> letter + each).toList();
  }

  @ParameterizedTest
  @EnumSource
  void each_is_the_statement_of_the_ledger_that_cites_it_alone(Standard standard) {
    Statement statement = LEDGER.statement(standard.statement()).orElseThrow();

    assertThat(statement.citations()).containsExactly(standard.citation());
    assertThat(statement.sentence()).startsWith(standard.code() + ": ");
  }

  @ParameterizedTest
  @EnumSource
  void whatever_cites_it_bears_on_it(Standard standard) {
    assertThat(LEDGER.statements())
        .filteredOn(each -> !List.of(104, 105, 402).contains(each.number()))
        .filteredOn(each -> each.citations().stream().anyMatch(at -> isAt(at, standard)))
        .extracting(Statement::number)
        .isNotEmpty()
        .allMatch(standard.bearing().statements()::contains);
  }

  private static boolean isAt(Citation citation, Standard standard) {
    return citation.publication().equals(standard.citation().publication())
        && List.of(citation.place().split(", ")).contains(standard.code());
  }

  @ParameterizedTest
  @EnumSource
  void single_rules_that_bear_on_it_are_in_the_book(Standard standard) {
    assertThat(standard.bearing().single())
        .allMatch(each -> BOOK.rule(each).isPresent())
        .containsAll(standard.inTextOnly().single());
  }

  @ParameterizedTest
  @EnumSource
  void what_bears_on_the_matrix_bears_on_the_text(Standard standard) {
    assertThat(ids(standard, TEXT)).containsAll(ids(standard, MATRIX)).doesNotHaveDuplicates();
  }

  @Test
  void the_matrix_says_less_of_these() {
    assertThat(Standard.values())
        .filteredOn(Standard::isShorterInMatrix)
        .extracting(Standard::code)
        .containsExactly(
            "O2", "O6", "O9", "P7", "P8", "P11", "P12", "P13", "P15", "P16", "P19", "P21");
  }

  @ParameterizedTest
  @EnumSource
  void each_is_told_in_a_sentence(Standard standard) {
    assertThat(standard.says(TEXT)).matches("[A-Z].*\\.");
    assertThat(standard.says(MATRIX))
        .matches("[A-Z].*\\.")
        .hasSizeLessThanOrEqualTo(standard.says(TEXT).length());
  }

  @Test
  void only_the_text_asks_how_protected_time_is_arranged() {
    assertThat(ids(Standard.P12, MATRIX)).containsExactly("practitioner.protected-time");
    assertThat(ids(Standard.P12, TEXT))
        .containsExactly(
            "practitioner.protected-time",
            "practitioner.protected-time-formally-arranged",
            "practitioner.protected-time-authorised",
            "practitioner.protected-time-monitored");
  }

  @Test
  void assessing_together_shows_no_protocol_by_itself() {
    assertThat(ids(Standard.O5, MATRIX))
        .containsExactly("assessment.made-jointly", "service.planning-protocol-agreed");
  }

  @Test
  void a_resource_that_nobody_is_guided_through_gives_no_information() {
    assertThat(ids(Standard.P1, TEXT))
        .containsExactly(
            "family.information-needs-covered",
            "family.question-followed-up",
            "service.information-guided");
  }

  @Test
  void needs_that_are_found_are_seen_to_as_well() {
    assertThat(ids(Standard.P2, TEXT))
        .containsExactly(
            "family.every-member-counts",
            "plan.siblings-considered",
            "need.reaches-plan-or-unmet-list");
  }

  @Test
  void only_the_text_asks_what_key_workers_know_of_agencies_and_whether_young_people_have_a_part() {
    assertThat(ids(Standard.P8, MATRIX)).containsExactly("agency-links.formal");
    assertThat(ids(Standard.P8, TEXT))
        .contains("service.local-services-pack", "service.agencies-name-contacts");
    assertThat(ids(Standard.O6, TEXT)).contains("service.young-people-consulted");
    assertThat(ids(Standard.O6, MATRIX))
        .containsExactly("communication.strategy-settled", "communication.reaches-everybody");
  }

  @Test
  void only_the_text_asks_for_job_descriptions_to_be_amended() {
    assertThat(ids(Standard.O9, TEXT)).contains("job-description.amended");
    assertThat(ids(Standard.O9, MATRIX))
        .contains("job-description.written")
        .doesNotContain("job-description.amended");
  }

  @Test
  void only_protected_time_concerns_none_but_services_with_non_designated_key_workers() {
    assertThat(Standard.values())
        .filteredOn(each -> each.scope() == StandardScope.NON_DESIGNATED)
        .containsExactly(Standard.P12);
    assertThat(Standard.O9.scope()).isEqualTo(StandardScope.IN_PART_NON_DESIGNATED);
    assertThat(Standard.O10.scope()).isEqualTo(StandardScope.EVERY_SERVICE);
  }

  @Test
  void the_parts_of_the_role_are_the_standards_that_they_say_they_are() {
    assertThat(StandardRoleElement.values())
        .extracting(
            each -> Standard.byCode(each.practiceStandard()).orElseThrow().group())
        .containsOnly(StandardGroup.ROLE);
    assertThat(Standard.byCode("P24")).isEmpty();
    assertThat(Standard.byCode("O2")).contains(Standard.O2);
  }

  @Test
  void a_bearing_holds_rules_by_statement_or_by_id() {
    Rule<?> one = BOOK.rule(new RuleId("service.record-keeping-agreed")).orElseThrow();

    assertThat(Bearing.of(356).holds(one)).isTrue();
    assertThat(Bearing.of(357).holds(one)).isFalse();
    assertThat(Bearing.ofRules("service.record-keeping-agreed").rules(BOOK)).containsExactly(one);
    assertThat(Bearing.of(356).and(Bearing.ofRules("plan.is-written")).rules(BOOK))
        .extracting(each -> each.id().value())
        .containsExactly("plan.is-written", "service.record-keeping-agreed");
    assertThat(Bearing.none().rules(BOOK)).isEmpty();
  }

  @Test
  void the_order_of_statements_makes_no_difference() {
    assertThat(Bearing.of(3, 1, 2)).isEqualTo(Bearing.of(1, 2, 3));
    assertThat(Bearing.of(3, 1, 2).statements()).containsExactly(1, 2, 3);
  }
}
