package org.keywork.caseload;

import static org.keywork.rule.Facts.fact;

import org.keywork.family.FamilyId;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Weight;

/**
 * Whether a key worker has room for a family: what they carry besides it, against the maximum of the
 * service (PACK Ex.8). How much key working the family will have is not known before, so it counts
 * as one.
 *
 * @param taking what it would mean to take the family
 */
record Room(TakingOne taking) {

  /** Whether the person is there at all is another question. */
  static Room of(Caseload caseload, FamilyId besides, Basis basis) {
    Capacity capacity =
        caseload.without(besides).capacityOn(basis).withLimit(caseload.limit(basis.policy()));
    return new Room(new TakingOne(capacity, Weight.ONE));
  }

  Ground ground() {
    return Ground.of(reason(), carried());
  }

  private MatchReason reason() {
    return switch (taking.byRoom()) {
      case WITHIN_LIMIT -> MatchReason.WITHIN_THE_MAXIMUM;
      case FROM_THE_RESERVE -> MatchReason.ROOM_FOR_URGENT_NEEDS_ONLY;
      case NEEDS_AN_OVERRIDE -> MatchReason.AT_THE_MAXIMUM;
      case ROLE_NOT_RECORDED -> MatchReason.MAXIMUM_NOT_KNOWN;
      case NO_MAXIMUM_SET, AWAY_FOR_LONG, HAS_LEFT -> MatchReason.NO_MAXIMUM;
    };
  }

  /** What the families weigh is told where it is not their number. */
  private Facts carried() {
    Load load = taking.before().load();
    Facts families = fact("families", load.families());
    Facts weighed = load.weight().equals(Weight.of(load.families()))
        ? families
        : families.and("weight", load.weight());
    return taking
        .before()
        .limit()
        .maximum()
        .map(maximum -> weighed.and("maximum", maximum.value().intValue()))
        .orElse(weighed);
  }
}
