package org.keywork.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.agenda.AgendaMatter.FILE_REVIEW;
import static org.keywork.agenda.DueOnLastDay.agreesWith;
import static org.keywork.agenda.DueOnLastDay.items;
import static org.keywork.agenda.DueOnLastDay.onlyItem;
import static org.keywork.agenda.DueOnLastDay.undated;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.Records.REVIEWED;
import static org.keywork.fixtures.Records.keeping;
import static org.keywork.fixtures.Records.nothingKept;
import static org.keywork.fixtures.Records.reviewedEvery;
import static org.keywork.fixtures.Records.unrecorded;
import static org.keywork.records.DatabaseRules.FILE_REVIEWED;
import static org.keywork.records.DatabaseRules.FILE_REVIEW_DATES;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.records.RecordKeeping;
import org.keywork.rule.Basis;

class FileReviewDuesTest {

  private static final Basis EVERY_HALF_YEAR = reviewedEvery(Period.ofMonths(6), TODAY);
  private static final LocalDate DUE = REVIEWED.plusMonths(6);

  private static CaseFile reviewedOn(LocalDate... days) {
    return keeping(records -> records.withReviewedOn(days));
  }

  @Test
  void a_file_that_was_reviewed_is_due_again() {
    agreesWith(FILE_REVIEWED, aCaseFile(), FILE_REVIEW, DUE, EVERY_HALF_YEAR.policy());

    AgendaItem item = onlyItem(aCaseFile(), FILE_REVIEW, EVERY_HALF_YEAR);
    assertThat(item.id()).hasToString("F-0001/records/file-review");
    assertThat(item.seenToBy()).containsExactly(KEY_WORKER);
    assertThat(item.at().pointer()).isEqualTo("/records/reviewedOn");
  }

  @Test
  void without_an_interval_only_a_day_that_is_set_is_told() {
    CaseFile set = reviewedOn(REVIEWED, TODAY.plusDays(9), TODAY.plusDays(3));

    assertThat(items(aCaseFile(), FILE_REVIEW, BASIS)).isEmpty();
    AgendaItem item = onlyItem(set, FILE_REVIEW, BASIS);
    assertThat(item.firstDay()).contains(TODAY.plusDays(3));
    assertThat(item.lastDay()).isEqualTo(TODAY.plusDays(3));
    assertThat(item.behind()).isEqualTo(AgreementBehind.of(FILE_REVIEW_DATES));
    assertThat(item.at().pointer()).isEqualTo("/records/reviewedOn/2");
  }

  @Test
  void a_day_set_for_today_is_told_and_one_that_is_over_was_held() {
    assertThat(onlyItem(reviewedOn(TODAY), FILE_REVIEW, BASIS).lastDay()).isEqualTo(TODAY);
    assertThat(items(reviewedOn(TODAY.minusDays(1)), FILE_REVIEW, BASIS)).isEmpty();
  }

  @Test
  void a_day_that_is_set_in_time_is_told_and_one_that_is_too_late_is_not() {
    AgendaItem inTime = onlyItem(reviewedOn(REVIEWED, DUE), FILE_REVIEW, EVERY_HALF_YEAR);
    AgendaItem tooLate =
        onlyItem(reviewedOn(REVIEWED, DUE.plusDays(1)), FILE_REVIEW, EVERY_HALF_YEAR);

    assertThat(inTime.behind()).isEqualTo(AgreementBehind.of(FILE_REVIEW_DATES));
    assertThat(inTime.lastDay()).isEqualTo(DUE);
    assertThat(tooLate.behind()).isEqualTo(RuleBehind.of(FILE_REVIEWED));
    assertThat(tooLate.lastDay()).isEqualTo(DUE);
  }

  @Test
  void where_no_day_is_held_nobody_can_tell_by_when() {
    CaseFile open = aCaseFile().withRecords(RecordKeeping.builder().build());

    assertThat(undated(open, FILE_REVIEW, EVERY_HALF_YEAR)).singleElement().satisfies(each -> {
      assertThat(each.missing()).isEqualTo("when the file was last reviewed");
      assertThat(each.at().pointer()).isEqualTo("/records");
    });
    assertThat(undated(open, FILE_REVIEW, BASIS)).isEmpty();
    assertThat(undated(unrecorded(), FILE_REVIEW, EVERY_HALF_YEAR)).isEmpty();
    assertThat(undated(aCaseFile().withRecords(nothingKept()), FILE_REVIEW, EVERY_HALF_YEAR))
        .isEmpty();
  }
}
