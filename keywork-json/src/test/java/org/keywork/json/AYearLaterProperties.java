package org.keywork.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.keywork.Keywork;
import org.keywork.agenda.Agenda;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.AllRuleExamples;
import org.keywork.fixtures.RuleExample;
import org.keywork.rule.Basis;
import org.keywork.time.DateSpan;
import org.keywork.transition.ForeseenChange;
import org.keywork.transition.Foresight;
import org.keywork.transition.Preparation;

/**
 * To move every day by a year moves every answer by a year, and changes nothing else: leap days apart,
 * which {@link AYearLater} keeps out.
 */
class AYearLaterProperties {

  private static final int TRIES = 12;
  private static final int DAYS_ASKED_ABOUT = 6;
  private static final List<CaseFile> FILES = AYearLater.caseFiles();
  private static final List<RuleExample> EXAMPLES = AllRuleExamples.all().stream()
      .flatMap(rule -> rule.examples().stream())
      .filter(example -> example.record() instanceof CaseFile)
      .toList();

  @Provide
  Arbitrary<CaseFile> caseFiles() {
    return Arbitraries.of(FILES);
  }

  @Provide
  Arbitrary<Keywork> services() {
    return Arbitraries.of(LivelyServices.all());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void what_is_found_and_what_is_asked(
      @ForAll("caseFiles") CaseFile file,
      @ForAll("services") Keywork service,
      @ForAll Random random) {
    CaseFile later = AYearLater.of(file);
    someDays(random)
        .forEach(day -> assertThat(report(later, service, day.plusYears(1)))
            .isEqualTo(AYearLater.of(report(file, service, day))));
  }

  private static String report(CaseFile file, Keywork service, LocalDate asOf) {
    return DocumentWriter.pretty().write(service.checkInFull(file, asOf, List.of()));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void who_was_there_and_when_nobody_was(@ForAll("caseFiles") CaseFile file) {
    assertThat(told(AYearLater.of(file).assignmentHistory()))
        .isEqualTo(AYearLater.of(told(file.assignmentHistory())));
  }

  private static String told(AssignmentHistory history) {
    return lines(Stream.of(
        history.spells(),
        history.gaps(),
        history.overlaps(),
        history.contacts(),
        history.uncoveredDays(),
        history.covers(),
        history.tenures(),
        history.changes()));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void what_is_to_come(
      @ForAll("caseFiles") CaseFile file,
      @ForAll("services") Keywork service,
      @ForAll Random random) {
    CaseFile later = AYearLater.of(file);
    someDays(random)
        .forEach(day -> assertThat(ahead(later, new Basis(day.plusYears(1), service.policy())))
            .isEqualTo(AYearLater.of(ahead(file, new Basis(day, service.policy())))));
  }

  private static String ahead(CaseFile file, Basis basis) {
    Foresight foresight = file.foresight(basis);
    return lines(Stream.of(
        file.foreseenEnds(basis.asOf()),
        file.coincidences(basis),
        foresight.changes(),
        foresight.changes().stream().map(ForeseenChange::on).toList(),
        foresight.changes().stream()
            .flatMap(each -> each.preparations().stream())
            .map(Preparation::by)
            .toList(),
        foresight.undated(),
        foresight.coincidences()));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void what_is_due(
      @ForAll("caseFiles") CaseFile file,
      @ForAll("services") Keywork service,
      @ForAll Random random) {
    CaseFile later = AYearLater.of(file);
    someDays(random)
        .forEach(day -> assertThat(due(later, new Basis(day.plusYears(1), service.policy())))
            .isEqualTo(AYearLater.of(due(file, new Basis(day, service.policy())))));
  }

  private static String due(CaseFile file, Basis basis) {
    Agenda agenda = file.agenda(DateSpan.startingOn(LocalDate.EPOCH), basis);
    return lines(Stream.of(agenda.items(), agenda.undated()));
  }

  /**
   * Each on the day for which it was made. Statutory weeks of an old request may span a 29 February, so what
   * is due is left aside where the example is one of a rule on plans for education, health and care.
   */
  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void what_the_examples_of_the_rules_show(@ForAll("examples") RuleExample example) {
    CaseFile file = (CaseFile) example.record();
    CaseFile later = AYearLater.of(file);
    Basis basis = example.basis();
    Basis laterBasis = new Basis(basis.asOf().plusYears(1), basis.policy());
    RuleExample laterExample =
        new RuleExample(example.rule(), example.expected(), example.situation(), later, laterBasis);

    assertThat(DocumentWriter.pretty().write(laterExample.report()))
        .isEqualTo(AYearLater.of(DocumentWriter.pretty().write(example.report())));
    assertThat(told(later.assignmentHistory()))
        .isEqualTo(AYearLater.of(told(file.assignmentHistory())));
    assertThat(ahead(later, laterBasis)).isEqualTo(AYearLater.of(ahead(file, basis)));
    if (!example.rule().id().value().startsWith("ehc.")) {
      assertThat(due(later, laterBasis)).isEqualTo(AYearLater.of(due(file, basis)));
    }
  }

  @Provide
  Arbitrary<RuleExample> examples() {
    return Arbitraries.of(EXAMPLES);
  }

  private static String lines(Stream<List<?>> answers) {
    return answers.flatMap(List::stream).map(Object::toString).reduce("", (a, b) -> a + b + "\n");
  }

  private static Stream<LocalDate> someDays(Random random) {
    int days = (int) (AYearLater.LAST.toEpochDay() - AYearLater.FIRST.toEpochDay()) + 1;
    return random.ints(DAYS_ASKED_ABOUT, 0, days).mapToObj(AYearLater.FIRST::plusDays);
  }
}
