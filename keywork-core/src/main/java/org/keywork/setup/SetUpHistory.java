package org.keywork.setup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a setting up went, phase after phase, forth and back (PACK ch.5 / The process of innovation). In
 * which order the spells were written down does not matter; of two of one day the later phase counts.
 *
 * <p>A group that planned from March 2006, implemented from April and planned again from June is back in
 * initiation and planning on 1 July 2006; implementation had begun all the same.
 *
 * @param spells the spells, earliest first
 * @since 0.1
 */
public record SetUpHistory(List<PhaseSpell> spells) {

  private static final Comparator<PhaseSpell> BY_DAY =
      Comparator.comparing(PhaseSpell::since).thenComparing(PhaseSpell::phase);

  /** Puts the spells in order. */
  public SetUpHistory {
    spells = List.copyOf(spells.stream().sorted(BY_DAY).toList());
  }

  /** The part of it that lies on or before a day. */
  SetUpHistory by(LocalDate day) {
    return new SetUpHistory(
        spells.stream().filter(spell -> !spell.since().isAfter(day)).toList());
  }

  /** In which phase the setting up is on a day; empty before the first. */
  public Optional<SetUpPhase> on(LocalDate day) {
    return spells.stream()
        .filter(spell -> !spell.since().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(PhaseSpell::phase);
  }

  /** The first day ever in a phase. */
  public Optional<LocalDate> firstDayOf(SetUpPhase phase) {
    return spells.stream()
        .filter(spell -> spell.phase() == phase)
        .map(PhaseSpell::since)
        .findFirst();
  }

  /** The spells by a day that led back to an earlier phase than the one before. */
  public List<PhaseSpell> movesBackBy(LocalDate day) {
    List<PhaseSpell> back = new ArrayList<>();
    for (int i = 1; i < spells.size(); i++) {
      PhaseSpell spell = spells.get(i);
      if (spell.phase().precedes(spells.get(i - 1).phase()) && !spell.since().isAfter(day)) {
        back.add(spell);
      }
    }
    return List.copyOf(back);
  }

  /** Whether the phase of a day comes after another; not so before the first spell. */
  public boolean isBeyond(SetUpPhase phase, LocalDate day) {
    return on(day).filter(phase::precedes).isPresent();
  }
}
