package org.keywork.palliative;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How it went with a child, phase after phase, forth and back (PALLIATIVE Introduction). In which order
 * the phases were written down does not matter; of two of one day the graver counts.
 *
 * <p>A child who seemed to be dying in March 2026, was well from May and seemed to be dying again in
 * October went through two seemingly terminal phases and came back from one of them.
 *
 * @param phases the phases, earliest first
 * @since 0.1
 */
public record PhaseHistory(List<PhaseOfCare> phases) {

  private static final Comparator<PhaseOfCare> BY_DAY =
      Comparator.comparing(PhaseOfCare::since).thenComparing(PhaseOfCare::phase);

  /** Puts the phases in order. */
  public PhaseHistory {
    phases = phases.stream().sorted(BY_DAY).toList();
  }

  /** In which phase the child is on a day; empty before the first. */
  public Optional<CarePhase> on(LocalDate day) {
    Optional<CarePhase> last = Optional.empty();
    for (int i = 0; i < phases.size(); i++) {
      PhaseOfCare each = phases.get(i);
      if (!each.since().isAfter(day)) {
        last = Optional.of(each.phase());
      }
    }
    return last;
  }

  /** How often it seemed by a day that the end was near, whatever came of it. */
  public int seeminglyTerminalBy(LocalDate day) {
    return Math.toIntExact(IntStream.range(0, phases.size())
        .filter(i -> !phases.get(i).since().isAfter(day) && seemsToBeTheEnd(i) && isNew(i))
        .count());
  }

  /** How often the child had come back by a day from what seemed to be the last phase. */
  public int timesBackBy(LocalDate day) {
    boolean isNow = on(day).filter(CarePhase.SEEMINGLY_TERMINAL::equals).isPresent();
    return seeminglyTerminalBy(day) - (isNow ? 1 : 0);
  }

  private boolean seemsToBeTheEnd(int index) {
    return phases.get(index).phase() == CarePhase.SEEMINGLY_TERMINAL;
  }

  /** Two entries in a row of one phase, or two of one day, tell of it once. */
  private boolean isNew(int index) {
    return index == 0 || !seemsToBeTheEnd(index - 1);
  }
}
