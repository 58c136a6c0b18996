package org.keywork.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.keywork.practitioner.PractitionerId;
import org.keywork.time.DateSpan;

/** Days cut into stretches wherever the answer to a question changes. */
final class Timeline {

  private Timeline() {}

  /**
   * The stretches that make up {@code days}, in order, no two neighbours with the same answer.
   *
   * @param days the days to cut
   * @param spans the spans at whose ends, and nowhere else, the answer may change
   * @param who the answer on a day
   */
  static List<Stretch> of(
      DateSpan days, Stream<DateSpan> spans, Function<LocalDate, List<PractitionerId>> who) {
    List<Stretch> stretches = new ArrayList<>();
    LocalDate from = days.firstDay();
    List<PractitionerId> answer = who.apply(from);
    for (LocalDate cut : cuts(days, spans)) {
      List<PractitionerId> next = who.apply(cut);
      if (!next.equals(answer)) {
        stretches.add(new Stretch(DateSpan.of(from, cut.minusDays(1)), answer));
        from = cut;
        answer = next;
      }
    }
    stretches.add(new Stretch(days.withFirstDay(from), answer));
    return List.copyOf(stretches);
  }

  /**
   * The runs of {@code days} on which something holds, in order, no two of them next to each other.
   *
   * @param days the days to look at
   * @param spans the spans at whose ends, and nowhere else, it may begin or stop to hold
   * @param holds whether it holds on a day
   */
  static List<DateSpan> where(DateSpan days, Stream<DateSpan> spans, Predicate<LocalDate> holds) {
    List<DateSpan> runs = new ArrayList<>();
    Optional<LocalDate> since = Optional.of(days.firstDay()).filter(holds);
    for (LocalDate cut : cuts(days, spans)) {
      boolean held = holds.test(cut);
      if (since.isPresent() && !held) {
        runs.add(DateSpan.of(since.get(), cut.minusDays(1)));
      }
      since = held ? since.or(() -> Optional.of(cut)) : Optional.empty();
    }
    since.ifPresent(first -> runs.add(days.withFirstDay(first)));
    return List.copyOf(runs);
  }

  /** The days on which a span begins or no longer holds. */
  private static List<LocalDate> cuts(DateSpan days, Stream<DateSpan> spans) {
    return spans
        .flatMap(span -> Stream.concat(
            Stream.of(span.firstDay()), span.lastDay().map(last -> last.plusDays(1)).stream()))
        .filter(days::contains)
        .distinct()
        .sorted()
        .toList();
  }
}
