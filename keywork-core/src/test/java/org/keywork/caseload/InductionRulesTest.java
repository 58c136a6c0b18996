package org.keywork.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.anAssignment;
import static org.keywork.fixtures.KeyWorkers.aDesignatedOne;
import static org.keywork.fixtures.KeyWorkers.aNonDesignatedOne;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keywork.assignment.AssignmentKind;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.fixtures.CaseFiles;
import org.keywork.practitioner.KeyWorker;
import org.keywork.rule.Miss;
import org.keywork.rule.Verdict;
import org.keywork.time.DateSpan;

/** The induction comes first, the family after it. */
class InductionRulesTest {

  private static final LocalDate YEAR_AGO = TODAY.minusMonths(12);

  private static AllocatedFamily taken(LocalDate day) {
    return with(anAssignment().withDuring(DateSpan.startingOn(day)));
  }

  private static AllocatedFamily with(KeyWorkerAssignment... assignments) {
    return aCaseFile().withAssignments(assignments).allocated();
  }

  private static Verdict verdict(LocalDate inducted, AllocatedFamily... families) {
    return verdict(aDesignatedOne().withInductionOn(inducted), families);
  }

  private static Verdict verdict(KeyWorker keyWorker, AllocatedFamily... families) {
    return InductionRules.INDUCTED_FIRST.verdictOn(
        new Caseload(keyWorker, List.of(families)), CaseFiles.BASIS);
  }

  @Test
  void the_day_of_the_first_family_is_in_time_and_the_next_is_late() {
    assertThat(verdict(OPENED.minusDays(1), taken(OPENED)).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(verdict(OPENED, taken(OPENED)).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(verdict(OPENED.plusDays(1), taken(OPENED)).kind()).isEqualTo(Verdict.Kind.NOT_MET);
  }

  @Test
  void the_first_of_several_families_counts_in_whatever_order() {
    AllocatedFamily first = taken(OPENED);
    AllocatedFamily second = taken(OPENED.plusMonths(2));

    assertThat(Stream.of(
            verdict(OPENED.plusDays(3), first, second), verdict(OPENED.plusDays(3), second, first)))
        .allSatisfy(verdict -> {
          Miss miss = verdict.misses().get(0);
          assertThat(miss.at().pointer()).isEqualTo("/inductionOn");
          assertThat(miss.facts().value("taken")).isEqualTo(OPENED);
          assertThat(miss.facts().value("inducted")).isEqualTo(OPENED.plusDays(3));
          assertThat(miss.facts().value("keyWorker")).isEqualTo("kw-1");
        });
  }

  @Test
  void a_family_taken_today_counts_and_one_to_be_taken_tomorrow_does_not() {
    LocalDate later = TODAY.plusWeeks(1);
    assertThat(verdict(later, taken(TODAY)).kind()).isEqualTo(Verdict.Kind.NOT_MET);
    assertThat(verdict(later, taken(TODAY.plusDays(1))).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  void an_induction_that_came_too_late_is_over_a_year_after_the_first_family() {
    assertThat(verdict(TODAY, taken(YEAR_AGO)).kind()).isEqualTo(Verdict.Kind.NOT_MET);
    assertThat(verdict(TODAY, taken(YEAR_AGO.minusDays(1))).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  void an_induction_that_is_still_to_come_is_never_over() {
    assertThat(verdict(TODAY.plusDays(1), taken(YEAR_AGO.minusYears(1))).kind())
        .isEqualTo(Verdict.Kind.NOT_MET);
  }

  @Test
  void cover_and_back_up_take_no_family() {
    assertThat(verdict(
                TODAY,
                with(anAssignment().withKind(AssignmentKind.COVER)),
                with(anAssignment().withKind(AssignmentKind.BACK_UP)))
            .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  void the_family_of_somebody_else_does_not_count() {
    assertThat(
            verdict(aNonDesignatedOne().withInductionOn(TODAY), taken(OPENED)).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}
