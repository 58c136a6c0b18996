package org.keywork.examples.cli;

import java.util.List;
import java.util.Optional;
import org.keywork.caseload.CapacityOverTime;
import org.keywork.caseload.Caseload;
import org.keywork.caseload.Caseloads;
import org.keywork.caseload.Disagreement;
import org.keywork.caseload.RoleKind;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.time.DateSpan;

/**
 * What the key workers of a service carry over a span of days.
 *
 * @param days the days
 * @param each what each carries, in the order of the record of the service
 * @param together what all of them carry
 * @param disagreements where case files and the record of the service say different things of the
 *     first day
 */
record CapacityOverSpan(
    DateSpan days, List<One> each, CapacityOverTime together, List<Disagreement> disagreements) {

  /** What one of them carries. */
  record One(PractitionerId keyWorker, Optional<RoleKind> kind, CapacityOverTime capacity) {}

  CapacityOverSpan {
    each = List.copyOf(each);
    disagreements = List.copyOf(disagreements);
  }

  static CapacityOverSpan of(Caseloads caseloads, DateSpan days, Basis basis) {
    return new CapacityOverSpan(
        days,
        caseloads.each().stream().map(one -> one(one, days, basis)).toList(),
        caseloads.capacityOver(days, basis.policy()),
        caseloads.disagreementsOn(days.firstDay()));
  }

  private static One one(Caseload caseload, DateSpan days, Basis basis) {
    return new One(
        caseload.keyWorker().id(), caseload.kind(), caseload.capacityOver(days, basis.policy()));
  }
}
