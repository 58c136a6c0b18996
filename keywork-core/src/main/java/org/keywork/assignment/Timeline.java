package org.keywork.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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
      DateSpan days, List<DateSpan> spans, Function<LocalDate, List<PractitionerId>> who) {
    List<LocalDate> edges = edges(days, spans);
    List<Stretch> stretches = new ArrayList<>(1);
    LocalDate from = days.firstDay();
    List<PractitionerId> answer = who.apply(from);
    for (int i = 1; i < edges.size(); i++) {
      LocalDate cut = edges.get(i);
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
  static List<DateSpan> where(DateSpan days, List<DateSpan> spans, Predicate<LocalDate> holds) {
    List<LocalDate> edges = edges(days, spans);
    List<DateSpan> runs = new ArrayList<>(1);
    @Nullable LocalDate since = null;
    for (int i = 0; i < edges.size(); i++) {
      boolean held = holds.test(edges.get(i));
      if (held && since == null) {
        since = edges.get(i);
      } else if (!held && since != null) {
        runs.add(DateSpan.of(since, edges.get(i).minusDays(1)));
        since = null;
      }
    }
    if (since != null) {
      runs.add(days.withFirstDay(since));
    }
    return List.copyOf(runs);
  }

  /** The first day, and every day after it on which a span begins or no longer holds, in order. */
  private static List<LocalDate> edges(DateSpan days, List<DateSpan> spans) {
    List<LocalDate> edges = new ArrayList<>(spans.size() + 1);
    edges.add(days.firstDay());
    for (int i = 0; i < spans.size(); i++) {
      add(edges, days, spans.get(i).firstDay());
      Optional<LocalDate> last = spans.get(i).lastDay();
      if (last.isPresent() && !days.endsBefore(last.get())) {
        add(edges, days, last.get().plusDays(1));
      }
    }
    edges.sort(Comparator.naturalOrder());
    return edges;
  }

  private static void add(List<LocalDate> edges, DateSpan days, LocalDate day) {
    if (day.isAfter(days.firstDay()) && !days.endsBefore(day) && !edges.contains(day)) {
      edges.add(day);
    }
  }
}
