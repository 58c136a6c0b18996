package org.keywork.benchmarks;

import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * How long something takes over a whole service.
 *
 * @param what what is asked
 * @param assignments over how many assignments of key workers to families
 * @param milliseconds how long
 */
record ServiceTime(ServiceQuestion what, int assignments, double milliseconds) {

  static final String TABLE = "service.csv";
  static final List<String> HEADER = List.of("what", "assignments", "milliseconds");

  static ServiceTime of(CSVRecord row) {
    return new ServiceTime(
        ServiceQuestion.valueOf(row.get("what")),
        Integer.parseInt(row.get("assignments")),
        Double.parseDouble(row.get("milliseconds")));
  }

  List<Object> row() {
    return List.of(what, assignments, Figure.rounded(milliseconds, 3));
  }

  /** The time for each step of n log n, in nanoseconds. */
  double perStep() {
    return milliseconds * 1e6 / (assignments * Math.log(assignments));
  }
}
