package org.keywork.examples.cli;

import java.util.List;
import org.keywork.assignment.Intensity;
import org.keywork.caseload.Caseloads;
import org.keywork.caseload.Disagreement;
import org.keywork.caseload.TakingOne;
import org.keywork.caseload.TeamCapacity;
import org.keywork.rule.Basis;

/**
 * What the key workers of a service carry on a day, and what one more family would mean.
 *
 * @param team what they carry, each and together
 * @param oneMore what it would mean for each to take one more
 * @param intensity how much key working that family would have
 * @param disagreements where case files and the record of the service say different things
 */
record CapacityDecision(
    TeamCapacity team,
    List<TakingOne> oneMore,
    Intensity intensity,
    List<Disagreement> disagreements) {

  CapacityDecision {
    oneMore = List.copyOf(oneMore);
    disagreements = List.copyOf(disagreements);
  }

  static CapacityDecision of(Caseloads caseloads, Intensity intensity, Basis basis) {
    return new CapacityDecision(
        caseloads.capacityOn(basis),
        caseloads.takingOne(intensity, basis),
        intensity,
        caseloads.disagreementsOn(basis.asOf()));
  }
}
