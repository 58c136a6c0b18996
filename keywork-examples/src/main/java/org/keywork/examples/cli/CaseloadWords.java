package org.keywork.examples.cli;

import java.time.Duration;
import java.util.Optional;
import org.keywork.caseload.CaseloadLimit;
import org.keywork.caseload.Load;
import org.keywork.caseload.RoleKind;
import org.keywork.rule.Facts;
import org.keywork.rule.Weight;
import org.keywork.rule.WireName;
import org.keywork.time.DateSpan;

/** How caseloads and their limits are said. */
final class CaseloadWords {

  private CaseloadWords() {}

  static String kind(Optional<RoleKind> kind) {
    return kind.map(WireName::inWords)
        .map(words -> words.replace(' ', '-'))
        .orElse("role not recorded");
  }

  /** Such as {@code 4 families of weight 3.25, 1 in an overlap, 1 as cover}. */
  static String load(Load load) {
    return Words.count(load.families(), "family", "families")
        + (load.families() == 0 ? "" : " of weight " + load.weight())
        + part(load.inOverlap(), " in an overlap")
        + part(load.asCover(), " as cover")
        + part(load.ofUnknownIntensity(), " of unknown intensity");
  }

  private static String part(int families, String how) {
    return families == 0 ? "" : ", " + families + how;
  }

  /** The room that a limit leaves beside a load, as a sentence. */
  static String room(CaseloadLimit limit, Weight load) {
    return limit
        .spareBeside(load)
        .map(spare -> "The most is " + limit.maximum().orElseThrow() + ": " + room(spare)
            + reserve(limit, load))
        .orElse("No maximum is set.");
  }

  private static String room(Weight spare) {
    return spare.isLessThan(Weight.ZERO)
        ? Weight.ZERO.minus(spare) + " beyond it"
        : "room for " + spare;
  }

  private static String reserve(CaseloadLimit limit, Weight load) {
    return limit
        .reserve()
        .flatMap(kept -> limit
            .plannedSpareBeside(load)
            .map(planned -> planned.isLessThan(Weight.ZERO)
                ? ", and " + kept + " should be kept for urgent needs."
                : ", of which " + kept + " is kept for urgent needs; without it " + room(planned)
                    + "."))
        .orElse(".");
  }

  static String hours(Duration hours) {
    return Facts.fact("hours", hours).inWords("hours");
  }

  static String days(DateSpan days) {
    return days.lastDay()
        .map(last -> "from " + days.firstDay() + " to " + last)
        .orElse("from " + days.firstDay() + " on");
  }
}
