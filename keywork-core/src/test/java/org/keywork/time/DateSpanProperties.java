package org.keywork.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DateSpanProperties {

  private static final LocalDate DAY_ONE = LocalDate.of(2027, 12, 1);
  private static final int DAYS = 120;

  @Property
  void overlapping_and_abutting_are_symmetric(
      @ForAll("spans") DateSpan one, @ForAll("spans") DateSpan other) {
    assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    assertThat(one.overlapWith(other)).isEqualTo(other.overlapWith(one));
    assertThat(one.abuts(other)).isEqualTo(other.abuts(one));
  }

  @Property
  void a_day_is_in_the_overlap_when_it_is_in_both(
      @ForAll("spans") DateSpan one,
      @ForAll("spans") DateSpan other,
      @ForAll("days") LocalDate day) {
    assertThat(one.overlapWith(other).filter(both -> both.contains(day)).isPresent())
        .isEqualTo(one.contains(day) && other.contains(day));
  }

  @Property
  void spans_overlap_when_they_have_an_overlap(
      @ForAll("spans") DateSpan one, @ForAll("spans") DateSpan other) {
    assertThat(one.overlapWith(other).isPresent()).isEqualTo(one.overlaps(other));
  }

  @Property
  void a_span_has_as_many_days_as_it_contains(@ForAll("closedSpans") DateSpan span) {
    long contained = LongStream.range(0, DAYS)
        .filter(n -> span.contains(DAY_ONE.plusDays(n)))
        .count();

    assertThat(span.days()).hasValue(contained);
  }

  @Property
  void a_span_is_read_as_it_was_written(@ForAll("spans") DateSpan span) {
    assertThat(DateSpan.parse(span.toString())).isEqualTo(span);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, DAYS - 1)
        .edgeCases(edges -> edges.includeOnly(0, DAYS - 1))
        .map(DAY_ONE::plusDays);
  }

  @Provide
  Arbitrary<DateSpan> closedSpans() {
    return Combinators.combine(days(), days())
        .as((one, other) -> one.isAfter(other) ? DateSpan.of(other, one) : DateSpan.of(one, other));
  }

  @Provide
  Arbitrary<DateSpan> spans() {
    return Arbitraries.oneOf(closedSpans(), days().map(DateSpan::startingOn));
  }
}
