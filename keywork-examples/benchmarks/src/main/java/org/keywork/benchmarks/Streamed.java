package org.keywork.benchmarks;

import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * One run of {@code keywork check} over documents that follow each other on its standard input.
 *
 * @param documents how many
 * @param cores on how many cores
 * @param seconds from its start to its end
 * @param resident the most memory that it had in use, in megabytes; 0 where the system does not tell
 */
record Streamed(long documents, int cores, double seconds, double resident) {

  static final String TABLE = "streaming.csv";
  static final List<String> HEADER = List.of("documents", "cores", "seconds", "resident-mb");

  static Streamed of(CSVRecord row) {
    return new Streamed(
        Long.parseLong(row.get("documents")),
        Integer.parseInt(row.get("cores")),
        Double.parseDouble(row.get("seconds")),
        Double.parseDouble(row.get("resident-mb")));
  }

  List<Object> row() {
    return List.of(documents, cores, Figure.rounded(seconds, 3), Figure.rounded(resident, 1));
  }

  /** Microseconds a document, the start included. */
  double each() {
    return seconds * 1e6 / documents;
  }

  /** Microseconds for each document beyond those of a shorter run. */
  double eachBeyond(Streamed shorter) {
    return (seconds - shorter.seconds) * 1e6 / (documents - shorter.documents);
  }
}
