package org.keywork.benchmarks;

import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * What one benchmark costs a document.
 *
 * @param name its name
 * @param microseconds how long it takes
 * @param error by how much that may be wrong, either way
 * @param bytes how much memory it asks for
 */
record Timing(String name, double microseconds, double error, double bytes) {

  static final String TABLE = "micro.csv";
  static final List<String> HEADER = List.of("name", "microseconds", "error", "bytes");

  static Timing of(CSVRecord row) {
    return new Timing(
        row.get("name"),
        Double.parseDouble(row.get("microseconds")),
        Double.parseDouble(row.get("error")),
        Double.parseDouble(row.get("bytes")));
  }

  List<Object> row() {
    return List.of(
        name, Figure.rounded(microseconds, 2), Figure.rounded(error, 2), Figure.rounded(bytes, 0));
  }

  /** How many times as long as another. */
  Measure against(Timing other) {
    double ratio = microseconds / other.microseconds;
    return new Measure(
        ratio, ratio * Math.hypot(error / microseconds, other.error / other.microseconds));
  }
}
