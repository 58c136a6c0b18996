package org.keywork.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.keywork.time.DateSpan;

/** By how much a load changes on which days. Several sum up to that of a caseload, or of a team. */
final class LoadChanges {

  private final DateSpan days;
  private final TreeMap<LocalDate, Load> byDay = new TreeMap<>();

  LoadChanges(DateSpan days) {
    this.days = days;
  }

  void add(LocalDate from, Load difference) {
    byDay.merge(from, difference, Load::plus);
  }

  /** Adds a load over the same days. */
  void add(LoadOverTime other) {
    Load before = Load.NONE;
    for (LoadStretch stretch : other.stretches()) {
      add(stretch.days().firstDay(), stretch.load().minus(before));
      before = stretch.load();
    }
  }

  /** The load on every day, no two neighbouring stretches with the same. */
  LoadOverTime summedUp() {
    List<LoadStretch> stretches = new ArrayList<>();
    LocalDate from = days.firstDay();
    Load load = byDay.getOrDefault(from, Load.NONE);
    for (Map.Entry<LocalDate, Load> change : byDay.tailMap(from, false).entrySet()) {
      if (!change.getValue().equals(Load.NONE)) {
        LocalDate day = change.getKey();
        stretches.add(new LoadStretch(DateSpan.of(from, day.minusDays(1)), load));
        from = day;
        load = load.plus(change.getValue());
      }
    }
    stretches.add(new LoadStretch(days.withFirstDay(from), load));
    return new LoadOverTime(stretches);
  }
}
