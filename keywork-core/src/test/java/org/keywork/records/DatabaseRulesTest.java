package org.keywork.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.Records.aReview;
import static org.keywork.fixtures.Records.keeping;
import static org.keywork.fixtures.Records.nothingKept;
import static org.keywork.fixtures.Records.reviewedEvery;
import static org.keywork.records.DatabaseRules.FILE_REVIEWED;
import static org.keywork.records.DatabaseRules.FILE_REVIEW_DATES;
import static org.keywork.records.DatabaseRules.OTHER_REVIEWS;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Held;
import org.keywork.fixtures.PlanningCases;
import org.keywork.plan.MeetingKind;
import org.keywork.rule.Verdict.Kind;

class DatabaseRulesTest {

  private static CaseFile reviewedOn(LocalDate... days) {
    return keeping(records -> records.withReviewedOn(days)).withOpenedOn(LocalDate.of(2024, 1, 1));
  }

  private static Kind reviewed(CaseFile file, Period every, LocalDate asOf) {
    return Held.against(file, reviewedEvery(every, asOf), FILE_REVIEWED).verdict();
  }

  @ParameterizedTest
  @CsvSource({"2024-08-31, 2025-02-28", "2023-08-31, 2024-02-29", "2024-02-29, 2024-08-29"})
  void the_last_day_is_in_time_and_the_next_is_late(LocalDate last, LocalDate due) {
    CaseFile file = reviewedOn(last).withOpenedOn(LocalDate.of(2023, 1, 1));

    assertThat(reviewed(file, Period.ofMonths(6), due)).isEqualTo(Kind.MET);
    assertThat(reviewed(file, Period.ofMonths(6), due.plusDays(1))).isEqualTo(Kind.NOT_MET);
  }

  @Test
  void the_latest_day_counts_wherever_it_stands_and_no_day_to_come() {
    LocalDate march = LocalDate.of(2026, 3, 1);
    CaseFile file = reviewedOn(march, march.minusMonths(6), march.plusMonths(7));

    assertThat(reviewed(file, Period.ofMonths(6), march.plusMonths(6))).isEqualTo(Kind.MET);
    assertThat(Held.against(
                file,
                reviewedEvery(Period.ofMonths(6), march.plusMonths(6).plusDays(1)),
                FILE_REVIEWED)
            .messages())
        .containsExactly("Counted from 2026-03-01, the file was to be reviewed by 2026-09-01.");
    assertThat(reviewed(file, Period.ofMonths(6), march.plusMonths(7))).isEqualTo(Kind.MET);
  }

  @Test
  void before_the_first_review_it_is_counted_from_the_day_on_which_the_family_came() {
    CaseFile file = keeping(records -> records.withReviewedOn(OPENED.plusMonths(9)));

    assertThat(reviewed(file, Period.ofMonths(6), OPENED.plusMonths(6))).isEqualTo(Kind.MET);
    assertThat(reviewed(file, Period.ofMonths(6), OPENED.plusMonths(6).plusDays(1)))
        .isEqualTo(Kind.NOT_MET);
  }

  @Test
  void without_any_day_one_rule_speaks_and_the_other_does_not() {
    CaseFile file = aCaseFile().withRecords(nothingKept());
    CaseFile open = aCaseFile().withRecords(RecordKeeping.builder().build());

    assertThat(Held.against(file, FILE_REVIEW_DATES).missedAt()).containsExactly("/records");
    assertThat(reviewed(file, Period.ofDays(1), TODAY)).isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(reviewed(open, Period.ofDays(1), TODAY)).isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void a_day_that_is_set_is_a_day() {
    CaseFile file = keeping(records -> records.withReviewedOn(TODAY.plusMonths(1)));

    assertThat(Held.against(file, FILE_REVIEW_DATES).verdict()).isEqualTo(Kind.MET);
  }

  @Test
  void off_the_list_nothing_is_late() {
    CaseFile file = aCaseFile().withClosedOn(TODAY);

    assertThat(reviewed(file, Period.ofDays(1), TODAY)).isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(reviewed(file, Period.ofDays(1), TODAY.minusDays(1))).isEqualTo(Kind.NOT_MET);
  }

  @Test
  void what_is_not_held_is_told_by_kind_once_somebody_looked() {
    CaseFile file = keeping(records -> records
        .withOtherReviews(aReview(OtherReviewKind.OTHER))
        .withNoReviewOf(OtherReviewKind.SCHOOL));

    assertThat(Held.against(file, OTHER_REVIEWS).messages())
        .containsExactly(
            "Nobody keeps the days on which other services review what they do (medical and"
                + " short breaks).");
  }

  @Test
  void while_nobody_looked_one_day_is_enough() {
    CaseFile file = keeping(records -> records
        .withOtherReviews(aReview(OtherReviewKind.OTHER))
        .withNoReviewOf()
        .withAskedOn(Optional.<LocalDate>empty()));

    assertThat(Held.against(file, OTHER_REVIEWS).verdict()).isEqualTo(Kind.MET);
  }

  @ParameterizedTest
  @EnumSource(
      value = MeetingKind.class,
      names = {"STATEMENT_REVIEW", "EHC_PLAN"})
  void the_yearly_review_of_a_plan_is_one_at_school(MeetingKind kind) {
    CaseFile file = PlanningCases.withMeeting(meeting -> meeting.withKinds(kind))
        .withRecords(nothingKept().withNoReviewOf(Set.of(OtherReviewKind.MEDICAL)));

    assertThat(Held.against(file, OTHER_REVIEWS).messages())
        .singleElement()
        .asString()
        .endsWith("(short breaks).");
    assertThat(Held.against(file.withRecords(RecordKeeping.builder().build()), BASIS, OTHER_REVIEWS)
            .verdict())
        .isEqualTo(Kind.MET);
  }

  @Test
  void another_meeting_is_none() {
    CaseFile file = PlanningCases.withMeeting(
            meeting -> meeting.withKinds(MeetingKind.TEAM_AROUND_THE_CHILD))
        .withRecords(RecordKeeping.builder().build());

    assertThat(Held.against(file, OTHER_REVIEWS).verdict()).isEqualTo(Kind.CANNOT_TELL);
  }

  @Test
  void no_service_reviews_anything_where_no_child_lives() {
    CaseFile file = aCaseFile().withRecords(nothingKept());
    CaseFile bereaved = file.withFamily(
        file.family().withChildren(file.family().children().get(0).withDiedOn(TODAY)));

    assertThat(Held.against(bereaved, TODAY.minusDays(1), OTHER_REVIEWS).verdict())
        .isEqualTo(Held.against(file, TODAY.minusDays(1), OTHER_REVIEWS).verdict());
    assertThat(Held.against(file, OTHER_REVIEWS).verdict()).isEqualTo(Kind.NOT_MET);
    assertThat(Held.against(bereaved, OTHER_REVIEWS).verdict()).isEqualTo(Kind.NOT_APPLICABLE);
  }
}
