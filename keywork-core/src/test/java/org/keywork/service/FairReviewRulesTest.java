package org.keywork.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Services.aService;
import static org.keywork.service.FairReviewRules.AFTER_SETTLING;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.assignment.Tenure;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Assignments;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Finding;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Report;
import org.keywork.rule.RuleBook;
import org.keywork.time.DateSpan;

class FairReviewRulesTest {

  private static final LocalDate REVIEW = LocalDate.of(2026, 10, 1);
  private static final Basis ONE_MONTH = basis(TODAY);

  private static Basis basis(LocalDate asOf) {
    return new Basis(
        asOf, LocalPolicy.named("ours").with(Tenure.SETTLING_PERIOD, Period.ofMonths(1)));
  }

  private static CaseFile family(KeyWorkerAssignment... assignments) {
    return Assignments.with(assignments);
  }

  private static CaseFile since(String firstDay) {
    return family(Assignments.keyWorker(KEY_WORKER, firstDay + "/.."));
  }

  private static Report report(Basis basis, List<LocalDate> reviews, CaseFile... families) {
    ServiceAtWork atWork = aService()
        .withReviewedOn(reviews)
        .workingWith(Arrays.stream(families).map(CaseFile::allocated).toList());
    return RuleBook.edition("2026-11", List.of(AFTER_SETTLING))
        .checkInFull(atWork, basis, List.of());
  }

  private static List<String> messages(Basis basis, CaseFile... families) {
    return report(basis, List.of(REVIEW), families).findings().stream()
        .map(Finding::message)
        .toList();
  }

  @Test
  void families_that_are_still_settling_are_counted_among_all() {
    assertThat(messages(ONE_MONTH, since("2026-09-02"), since("2026-09-01"), since("2026-10-02")))
        .containsExactly("On 2026-10-01, when the service is reviewed, 1 of the 2 families with a"
            + " key worker are still getting used to theirs.");
  }

  @Test
  void a_family_that_has_settled_with_one_of_two_key_workers_has_settled() {
    CaseFile both = family(
        Assignments.keyWorker(KEY_WORKER, "2026-03-02/.."),
        Assignments.keyWorker(TEACHER, "2026-09-20/.."));
    CaseFile changed = family(
        Assignments.keyWorker(KEY_WORKER, "2026-03-02/2026-09-30"),
        Assignments.keyWorker(TEACHER, "2026-09-20/.."));

    assertThat(messages(ONE_MONTH, both)).isEmpty();
    assertThat(messages(ONE_MONTH, changed)).hasSize(1);
  }

  @Test
  void a_family_off_the_list_does_not_count() {
    assertThat(messages(ONE_MONTH, since("2026-09-20").withClosedOn(REVIEW))).isEmpty();
  }

  @Test
  void only_recent_reviews_and_those_to_come_are_looked_at() {
    CaseFile settling = since("2026-09-20");

    assertThat(messages(basis(REVIEW.plusYears(1)), settling)).hasSize(1);
    assertThat(messages(basis(REVIEW.plusYears(1).plusDays(1)), settling)).isEmpty();
    assertThat(messages(basis(REVIEW.minusDays(1)), settling)).hasSize(1);
  }

  @Test
  void each_review_is_looked_at_in_its_place() {
    List<LocalDate> reviews = List.of(LocalDate.of(2026, 8, 1), REVIEW);

    assertThat(report(ONE_MONTH, reviews, since("2026-09-20")).findings())
        .extracting(finding -> finding.at().pointer())
        .containsExactly("/reviewedOn/1");
  }

  @Test
  void without_a_length_the_question_is_asked_once_for_a_review() {
    Basis unset = new Basis(TODAY, LocalPolicy.named("guidance"));

    assertThat(report(unset, List.of(REVIEW), since("2026-09-20"), since("2026-03-02"))
            .openQuestions())
        .extracting(question -> question.at().pointer())
        .containsExactly("/reviewedOn/0");
  }

  @Test
  void settling_ends_with_the_last_day_of_its_length() {
    Tenure tenure = new Tenure(KEY_WORKER, DateSpan.parse("2026-01-31/2026-06-30"));

    assertThat(tenure.isSettlingOn(LocalDate.of(2026, 1, 30), ONE_MONTH)).isEqualTo(Answer.NO);
    assertThat(tenure.isSettlingOn(LocalDate.of(2026, 1, 31), ONE_MONTH)).isEqualTo(Answer.YES);
    assertThat(tenure.isSettlingOn(LocalDate.of(2026, 2, 27), ONE_MONTH)).isEqualTo(Answer.YES);
    assertThat(tenure.isSettlingOn(LocalDate.of(2026, 2, 28), ONE_MONTH)).isEqualTo(Answer.NO);
    assertThat(tenure.isSettlingOn(LocalDate.of(2026, 7, 1), ONE_MONTH)).isEqualTo(Answer.NO);
  }

  @Test
  void without_a_length_only_the_first_day_is_certain() {
    Basis unset = new Basis(TODAY, LocalPolicy.named("guidance"));
    Tenure tenure = new Tenure(KEY_WORKER, DateSpan.parse("2026-01-31/2026-06-30"));

    assertThat(tenure.isSettlingOn(LocalDate.of(2026, 1, 31), unset)).isEqualTo(Answer.YES);
    assertThat(tenure.isSettlingOn(LocalDate.of(2026, 2, 1), unset)).isEqualTo(Answer.CANNOT_TELL);
    assertThat(tenure.isSettlingOn(LocalDate.of(2026, 7, 1), unset)).isEqualTo(Answer.NO);
  }
}
