package org.keywork.caseload;

import java.util.List;
import java.util.Objects;
import org.keywork.rule.Weight;
import org.keywork.time.DateSpan;

/**
 * The heaviest that a load becomes, and when it first is.
 *
 * @param weight what it weighs then
 * @param days the first run of days on which it weighs that much, both ends inclusive
 * @since 0.1
 */
public record Peak(Weight weight, DateSpan days) {

  /** Refuses a missing part. */
  public Peak {
    Objects.requireNonNull(weight, "weight");
    Objects.requireNonNull(days, "days");
  }

  /** The peak of stretches that follow one another; there is at least one. */
  static Peak of(List<LoadStretch> stretches) {
    Peak peak = of(stretches.get(0));
    for (LoadStretch next : stretches.subList(1, stretches.size())) {
      if (next.load().weight().isMoreThan(peak.weight)) {
        peak = of(next);
      } else if (next.load().weight().equals(peak.weight) && next.days().abuts(peak.days)) {
        peak = new Peak(peak.weight, next.days().withFirstDay(peak.days.firstDay()));
      }
    }
    return peak;
  }

  private static Peak of(LoadStretch stretch) {
    return new Peak(stretch.load().weight(), stretch.days());
  }
}
