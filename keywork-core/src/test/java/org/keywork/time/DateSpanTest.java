package org.keywork.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpanTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 18);
  private static final DateSpan AUTUMN = DateSpan.of(FIRST, LAST);
  private static final DateSpan FROM_AUTUMN_ON = DateSpan.startingOn(FIRST);

  @Test
  void both_ends_are_in_the_span() {
    assertThat(AUTUMN.contains(FIRST)).isTrue();
    assertThat(AUTUMN.contains(LAST)).isTrue();
  }

  @Test
  void the_days_on_either_side_are_not_in_the_span() {
    assertThat(AUTUMN.contains(FIRST.minusDays(1))).isFalse();
    assertThat(AUTUMN.contains(LAST.plusDays(1))).isFalse();
  }

  @Test
  void an_open_ended_span_holds_for_ever() {
    assertThat(FROM_AUTUMN_ON.isOpenEnded()).isTrue();
    assertThat(FROM_AUTUMN_ON.contains(LocalDate.MAX)).isTrue();
    assertThat(FROM_AUTUMN_ON.endsBefore(LocalDate.MAX)).isFalse();
    assertThat(AUTUMN.isOpenEnded()).isFalse();
  }

  @Test
  void a_last_day_before_the_first_is_refused_with_both_dates() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateSpan.of(LAST, FIRST))
        .withMessage(
            "A date span ends on or after its first day; exchange its two days or correct one of them.");
  }

  @Test
  void a_copy_is_checked_like_any_other_span() {
    assertThatIllegalArgumentException().isThrownBy(() -> AUTUMN.withFirstDay(LAST.plusDays(1)));
    assertThat(AUTUMN.withFirstDay(LAST)).isEqualTo(DateSpan.of(LAST, LAST));
  }

  @Test
  void a_span_without_its_first_day_cannot_be_built() {
    assertThatIllegalStateException()
        .isThrownBy(() -> DateSpan.builder().lastDay(LAST).build())
        .withMessageContaining("firstDay");
    assertThatNullPointerException().isThrownBy(() -> DateSpan.startingOn(null));
  }

  @Test
  void both_ends_count_as_days() {
    assertThat(AUTUMN.days()).hasValue(109);
    assertThat(DateSpan.of(FIRST, FIRST).days()).hasValue(1);
    assertThat(DateSpan.parse("2028-02-28/2028-03-01").days()).hasValue(3);
    assertThat(FROM_AUTUMN_ON.days()).isEmpty();
  }

  @Test
  void a_span_ends_before_the_day_after_its_last() {
    assertThat(AUTUMN.endsBefore(LAST)).isFalse();
    assertThat(AUTUMN.endsBefore(LAST.plusDays(1))).isTrue();
  }

  @Test
  void a_span_starts_after_the_day_before_its_first() {
    assertThat(AUTUMN.startsAfter(FIRST)).isFalse();
    assertThat(AUTUMN.startsAfter(FIRST.minusDays(1))).isTrue();
  }

  @Test
  void spans_that_share_one_day_overlap() {
    DateSpan next = DateSpan.startingOn(LAST);

    assertThat(AUTUMN.overlaps(next)).isTrue();
    assertThat(AUTUMN.overlapWith(next)).contains(DateSpan.of(LAST, LAST));
    assertThat(AUTUMN.abuts(next)).isFalse();
  }

  @Test
  void spans_that_follow_each_other_abut_and_do_not_overlap() {
    DateSpan next = DateSpan.startingOn(LAST.plusDays(1));

    assertThat(AUTUMN.overlaps(next)).isFalse();
    assertThat(AUTUMN.overlapWith(next)).isEmpty();
    assertThat(AUTUMN.abuts(next)).isTrue();
    assertThat(next.abuts(AUTUMN)).isTrue();
  }

  @Test
  void spans_with_a_day_between_neither_abut_nor_overlap() {
    DateSpan later = DateSpan.startingOn(LAST.plusDays(2));

    assertThat(AUTUMN.abuts(later)).isFalse();
    assertThat(AUTUMN.overlaps(later)).isFalse();
  }

  @Test
  void open_ended_spans_overlap_from_the_later_first_day_on() {
    DateSpan later = DateSpan.startingOn(LAST);

    assertThat(FROM_AUTUMN_ON.overlapWith(later)).contains(later);
    assertThat(later.overlapWith(FROM_AUTUMN_ON)).contains(later);
  }

  @Test
  void a_span_is_written_with_both_ends_or_an_open_one() {
    assertThat(AUTUMN).hasToString("2026-09-01/2026-12-18");
    assertThat(FROM_AUTUMN_ON).hasToString("2026-09-01/..");
  }

  @Test
  void what_is_written_can_be_read() {
    assertThat(DateSpan.parse("2026-09-01/2026-12-18")).isEqualTo(AUTUMN);
    assertThat(DateSpan.parse("2026-09-01/..")).isEqualTo(FROM_AUTUMN_ON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-09-01",
        "2026-09-01/",
        "../2026-09-01",
        "2026-09-01/2026-12-18/..",
        "2027-02-29/..",
        "1 September/.."
      })
  void anything_else_is_refused_without_repeating_it(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateSpan.parse(text))
        .withMessage(
            "A date span is written as 2026-09-01/2026-12-18, or as 2026-09-01/.. without a last day.");
  }
}
