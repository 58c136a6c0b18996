package org.keywork.transition;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.assignment.Intensity;
import org.keywork.assignment.IntensityOfSupport;
import org.keywork.rule.Answer;
import org.keywork.time.DateSpan;

/**
 * Whether a family has more key working for a while around a move (GUIDE 2 / Continuum; GUIDE 5c).
 *
 * <p>A move on 3 September 2026 is looked at within two months: 2 July is the last day before them. A
 * family that had somebody to talk to until 31 July, short-term support from August to December and
 * somebody to talk to again from January has more from 1 August, and is back on 1 January.
 *
 * @param movedOn the day of the move
 * @param before how much there was before the days around it; empty when that is not recorded
 * @param most the most that there is on these days; empty when that is not recorded
 * @param raisedFrom the first of these days on which there is more than before
 * @param backOn the first day after it on which there is known to be no more than before
 * @since 0.1
 */
public record IntensityAroundMove(
    LocalDate movedOn,
    Optional<Intensity> before,
    Optional<Intensity> most,
    Optional<LocalDate> raisedFrom,
    Optional<LocalDate> backOn) {

  /** Refuses a missing part. */
  public IntensityAroundMove {
    Objects.requireNonNull(movedOn, "movedOn");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(most, "most");
    Objects.requireNonNull(raisedFrom, "raisedFrom");
    Objects.requireNonNull(backOn, "backOn");
  }

  /**
   * How much there is around a move, as far as it is recorded; of two spans that overlap, the one with
   * more key working decides.
   *
   * @param within how long before and after the move the days around it reach, the last days included
   */
  public static IntensityAroundMove of(
      Transition move, List<IntensityOfSupport> intensities, Period within) {
    DateSpan around = DateSpan.of(move.on().minus(within), move.on().plus(within));
    Optional<Intensity> before = on(around.firstDay().minusDays(1), intensities);
    Optional<LocalDate> raisedFrom = Stream.concat(
            Stream.of(around.firstDay()), changes(intensities))
        .filter(around::contains)
        .filter(day -> isMore(on(day, intensities), before))
        .min(Comparator.naturalOrder());
    return new IntensityAroundMove(
        move.on(),
        before,
        most(intensities.stream().filter(each -> each.during().overlaps(around))),
        raisedFrom,
        raisedFrom.flatMap(day -> backAfter(day, before, intensities)));
  }

  /** Whether there is more than before; it cannot be told where one of both is not recorded. */
  public Answer isRaised() {
    return before.isEmpty() || most.isEmpty()
        ? Answer.CANNOT_TELL
        : Answer.of(raisedFrom.isPresent());
  }

  private static Optional<LocalDate> backAfter(
      LocalDate raisedFrom, Optional<Intensity> before, List<IntensityOfSupport> intensities) {
    return changes(intensities)
        .filter(raisedFrom::isBefore)
        .filter(day -> on(day, intensities).isPresent())
        .filter(day -> !isMore(on(day, intensities), before))
        .min(Comparator.naturalOrder());
  }

  private static boolean isMore(Optional<Intensity> one, Optional<Intensity> other) {
    return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) < 0;
  }

  /** The days on which how much there is may change. */
  private static Stream<LocalDate> changes(List<IntensityOfSupport> intensities) {
    return intensities.stream()
        .map(IntensityOfSupport::during)
        .flatMap(span -> Stream.concat(
            Stream.of(span.firstDay()), span.lastDay().map(last -> last.plusDays(1)).stream()));
  }

  private static Optional<Intensity> on(LocalDate day, List<IntensityOfSupport> intensities) {
    return most(intensities.stream().filter(each -> each.during().contains(day)));
  }

  private static Optional<Intensity> most(Stream<IntensityOfSupport> intensities) {
    return intensities.map(IntensityOfSupport::intensity).min(Comparator.naturalOrder());
  }
}
