package org.keywork.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.plan.MeetingKind.EHC_PLAN;
import static org.keywork.plan.MeetingKind.STATEMENT_REVIEW;
import static org.keywork.plan.MeetingKind.TEAM_AROUND_THE_CHILD;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.fixtures.CaseFiles;
import org.keywork.plan.MeetingKind;
import org.keywork.rule.InvalidRecordException;
import org.keywork.time.DateSpan;
import org.keywork.time.Deadline;
import org.keywork.time.DeadlineState;

class AgendaItemTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 30);
  private static final AgendaItem ITEM = AgendaItems.due(AgendaMatter.NEXT_PLAN, LAST_DAY);

  @Test
  void on_the_last_day_it_is_in_time() {
    assertThat(ITEM.stateOn(LAST_DAY)).isEqualTo(new DeadlineState.Open(0));
    assertThat(ITEM.isOverdueOn(LAST_DAY)).isFalse();
  }

  @Test
  void on_the_next_day_it_is_late() {
    assertThat(ITEM.stateOn(LAST_DAY.plusDays(1))).isEqualTo(new DeadlineState.Missed(1, false));
    assertThat(ITEM.isOverdueOn(LAST_DAY.plusDays(1))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-01/2026-11-29, false",
    "2026-11-01/2026-11-30, true",
    "2026-11-30/2026-12-31, true",
    "2026-12-01/2026-12-31, false",
    "2026-11-30/..,         true",
    "2026-12-01/..,         false",
  })
  void without_a_first_day_it_is_due_on_its_last(String span, boolean due) {
    assertThat(ITEM.isDueIn(DateSpan.parse(span))).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-01/2026-11-15, false",
    "2026-11-01/2026-11-16, true",
    "2026-11-20/2026-11-21, true",
    "2026-11-30/2026-12-31, true",
    "2026-12-01/2026-12-31, false",
  })
  void with_a_first_day_it_is_due_from_then_on(String span, boolean due) {
    AgendaItem item = ITEM.withFirstDay(LocalDate.of(2026, 11, 16));
    assertThat(item.isDueIn(DateSpan.parse(span))).isEqualTo(due);
  }

  @Test
  void it_can_be_due_on_a_single_day() {
    assertThat(ITEM.withFirstDay(LAST_DAY).isDueIn(DateSpan.of(LAST_DAY, LAST_DAY)))
        .isTrue();
  }

  @Test
  void a_first_day_after_the_last_is_refused() {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> ITEM.withFirstDay(LAST_DAY.plusDays(1)))
        .withMessageContaining("Nothing is due for the first time after its last day.");
  }

  @Test
  void a_day_that_was_counted_is_its_last_day() {
    Deadline counted = Deadline.within(Period.ofMonths(12), LocalDate.of(2025, 11, 30));
    assertThat(ITEM.withCounted(counted).lastDay()).isEqualTo(counted.lastDay());
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> ITEM.withCounted(counted).withLastDay(LAST_DAY.plusDays(1)))
        .withMessageContaining("The last day of an agenda item is the one that was counted.");
  }

  @Test
  void the_builder_sets_a_day_together_with_how_it_was_counted() {
    Deadline counted = Deadline.within(Period.ofMonths(12), LocalDate.of(2024, 2, 29));
    AgendaItem item = AgendaItems.HEADING
        .item(AgendaMatter.NEXT_PLAN, "plans", "next")
        .by(counted)
        .behind(ITEM.behind())
        .at(ITEM.at())
        .build();

    assertThat(item.lastDay()).isEqualTo(LocalDate.of(2025, 2, 28));
    assertThat(item.counted()).contains(counted);
    assertThat(item.seenToBy()).containsExactly(CaseFiles.KEY_WORKER);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.INCLUDE,
      names = {"FIRST_PLANNING_MEETING", "FIRST_PLAN", "REVIEW_OFFER", "REVIEW", "NEXT_PLAN"})
  void plans_and_reviews_are_meetings_of_the_team_around_the_child(AgendaMatter matter) {
    assertThat(kinds(matter)).containsExactly(TEAM_AROUND_THE_CHILD);
  }

  @Test
  void other_reviews_are_meetings_of_their_own_kind() {
    assertThat(kinds(AgendaMatter.EHC_REVIEW)).containsExactly(EHC_PLAN);
    assertThat(kinds(AgendaMatter.STATEMENT_REVIEW)).containsExactly(STATEMENT_REVIEW);
  }

  @Test
  void what_a_planned_meeting_is_only_the_record_tells() {
    assertThat(kinds(AgendaMatter.MEETING)).isEmpty();
  }

  private static Set<MeetingKind> kinds(AgendaMatter matter) {
    return AgendaItems.due(matter, LAST_DAY).meetingKinds();
  }

  @ParameterizedTest
  @EnumSource
  void what_is_to_be_done_is_said_in_words_that_stand_alone(AgendaMatter matter) {
    assertThat(matter.inWords()).matches("[A-Z].*[^.]");
  }
}
