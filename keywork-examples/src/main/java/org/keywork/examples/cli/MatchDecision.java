package org.keywork.examples.cli;

import java.util.List;
import org.keywork.caseload.Disagreement;
import org.keywork.caseload.Match;

/**
 * Who of a service could be a family's key worker.
 *
 * @param match the candidates, with their reasons
 * @param disagreements where case files and the record of the service say different things
 */
record MatchDecision(Match match, List<Disagreement> disagreements) {

  MatchDecision {
    disagreements = List.copyOf(disagreements);
  }
}
