package org.keywork.examples.cli;

import java.util.List;
import org.keywork.caseload.Disagreement;
import org.keywork.rule.Report;

/**
 * The record of a service and what the rules say of it.
 *
 * @param file where it was read
 * @param report what the rules say
 * @param disagreements where case files and the record say different things of the day
 */
record CheckedService(String file, Report report, List<Disagreement> disagreements) {

  CheckedService {
    disagreements = List.copyOf(disagreements);
  }
}
