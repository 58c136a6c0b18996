package org.keywork.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.time.DateSpan;

/**
 * Who is there for a family while its key worker is absent, and when nobody is.
 *
 * <p>Only days count on which the one away is the family's key worker and the family is on the active
 * list and not its own key worker. Another key worker covers as well as whoever is assigned as cover; who is on leave on the same
 * day covers nobody. Of a holiday from 3 to 16 August with cover until 12 August, the last four days are
 * uncovered. An absence without a last day has open-ended days while assignment and list go on: the
 * last of its stretches has none either.
 *
 * @param absence the absence
 * @param days the days that count, cut by who is there instead
 * @param forgotten those of the uncovered days for which nobody was named as cover; on the others
 *     whoever was named is not there
 * @since 0.1
 */
public record CoverOfAbsence(
    AbsenceFromFamily absence, List<Stretch> days, List<DateSpan> forgotten) {

  /** Refuses a missing part. */
  public CoverOfAbsence {
    Objects.requireNonNull(absence, "absence");
    days = List.copyOf(days);
    forgotten = List.copyOf(forgotten);
  }

  /** The days on which somebody is there, and who. */
  public List<Stretch> covered() {
    return days.stream().filter(each -> !each.who().isEmpty()).toList();
  }

  /** The days on which nobody is there. */
  public List<DateSpan> uncovered() {
    return days.stream().filter(each -> each.who().isEmpty()).map(Stretch::days).toList();
  }

  /** The first day that counts; empty when none does. */
  public Optional<LocalDate> firstDay() {
    return days.isEmpty() ? Optional.empty() : Optional.of(days.get(0).days().firstDay());
  }

  /** Who is there on a day; empty when the day is none of those that count. */
  public Optional<Stretch> on(LocalDate day) {
    for (int i = 0; i < days.size(); i++) {
      if (days.get(i).days().contains(day)) {
        return Optional.of(days.get(i));
      }
    }
    return Optional.empty();
  }

  /** How many of some runs of days have come by a day, that day included. */
  static int countBy(LocalDate day, List<DateSpan> runs) {
    return (int) come(day, runs).mapToLong(each -> each.days().orElseThrow()).sum();
  }

  /** The last of them that has come by a day; empty when none has. */
  static Optional<LocalDate> lastBy(LocalDate day, List<DateSpan> runs) {
    return runs.isEmpty()
        ? Optional.empty()
        : come(day, runs).map(each -> each.lastDay().orElseThrow()).max(LocalDate::compareTo);
  }

  private static Stream<DateSpan> come(LocalDate day, List<DateSpan> runs) {
    return runs.stream()
        .filter(each -> !each.startsAfter(day))
        .map(each -> each.endsBefore(day) ? each : each.withLastDay(day));
  }
}
