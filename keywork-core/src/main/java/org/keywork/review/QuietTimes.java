package org.keywork.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.assignment.IntensityOfSupport;
import org.keywork.time.DateSpan;

/**
 * The times in which a family has little key working, or none for now, as far as the record tells. Of
 * two spans that overlap, the one with more key working decides.
 *
 * @param intensities how much key working the family has and had
 */
record QuietTimes(List<IntensityOfSupport> intensities) {

  /** The first day of the quiet time that a day is part of; empty where that day is not quiet. */
  Optional<LocalDate> since(LocalDate asOf) {
    Optional<LocalDate> since = Optional.empty();
    for (LocalDate change : changesBy(asOf)) {
      if (!isQuietOn(change)) {
        return since;
      }
      since = Optional.of(change);
    }
    return since;
  }

  /** The days by a day on which how much it is may have changed, the latest first. */
  private List<LocalDate> changesBy(LocalDate asOf) {
    return intensities.stream()
        .map(IntensityOfSupport::during)
        .flatMap(QuietTimes::changes)
        .filter(day -> !day.isAfter(asOf))
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private static Stream<LocalDate> changes(DateSpan span) {
    return Stream.concat(
        Stream.of(span.firstDay()), span.lastDay().map(last -> last.plusDays(1)).stream());
  }

  private boolean isQuietOn(LocalDate day) {
    boolean quiet = false;
    for (IntensityOfSupport each : intensities) {
      if (each.during().contains(day)) {
        if (!each.intensity().isForQuietTimes()) {
          return false;
        }
        quiet = true;
      }
    }
    return quiet;
  }
}
