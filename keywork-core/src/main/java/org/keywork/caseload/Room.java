package org.keywork.caseload;

import static org.keywork.rule.Facts.fact;

import java.util.Optional;
import org.keywork.family.FamilyId;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Parameter;

/**
 * Whether a key worker has room for a family: the families that they carry besides it, against the
 * maximum of the service (PACK Ex.8).
 *
 * @param families how many other families the key worker carries
 * @param maximum the most that the service allows; empty where it has set none
 */
record Room(int families, Optional<Integer> maximum) {

  /** The most families for one key worker. */
  static final Parameter<Integer> MOST_FAMILIES = Parameter.count(
          "match.most-families", "the largest number of families with which a key worker works")
      .open("The sources leave the maximum to each service.")
      .between(1, 200)
      .strictestWhenSmall();

  static Room of(Caseload caseload, FamilyId besides, Basis basis) {
    long families = caseload.carriedOn(basis.asOf()).stream()
        .filter(each -> !each.family().equals(besides))
        .count();
    return new Room((int) families, basis.value(MOST_FAMILIES));
  }

  /** With one family fewer than the maximum there is room for one more, with the maximum none. */
  Ground ground() {
    Facts carried = fact("families", families);
    if (maximum.isEmpty()) {
      return Ground.of(MatchReason.NO_MAXIMUM, carried);
    }
    return Ground.of(
        families < maximum.get() ? MatchReason.WITHIN_THE_MAXIMUM : MatchReason.AT_THE_MAXIMUM,
        carried.and("maximum", maximum.get()));
  }
}
