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

  static Room of(Caseload caseload, FamilyId besides, Basis basis) {
    return new Room(new TakingOne(caseload.without(besides).capacityOn(basis), Weight.ONE));
  }

  Ground ground() {
    return Ground.of(
        switch (taking.answer()) {
          case WITHIN_LIMIT, FROM_THE_RESERVE -> MatchReason.WITHIN_THE_MAXIMUM;
          case NEEDS_AN_OVERRIDE -> MatchReason.AT_THE_MAXIMUM;
          case NO_MAXIMUM_SET, ROLE_NOT_RECORDED -> MatchReason.NO_MAXIMUM;
        },
        carried());
  }

  private Facts carried() {
    Facts families = fact("families", taking.before().families().size());
    return taking
        .before()
        .limit()
        .maximum()
        .map(maximum -> families.and("maximum", maximum.value().intValue()))
        .orElse(families);
  }
}
