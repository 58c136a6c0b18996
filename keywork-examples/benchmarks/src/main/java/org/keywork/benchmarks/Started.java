package org.keywork.benchmarks;

import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * One check of one file, from the start of the process to its end.
 *
 * @param how how it was started
 * @param processor the seconds that processors worked for it
 * @param wall the seconds that went by
 */
record Started(String how, double processor, double wall) {

  static final String TABLE = "command-line.csv";
  static final List<String> HEADER = List.of("how", "processor-seconds", "wall-seconds");

  /** The jar alone, with java and nothing said to it. */
  static final String JAR = "jar";

  /** The jar with what the launcher says to java for a short run, but without its archive. */
  static final String WITHOUT_ARCHIVE = "without-archive";

  /** The launcher, which keeps an archive of classes. */
  static final String LAUNCHER = "launcher";

  static Started of(CSVRecord row) {
    return new Started(
        row.get("how"),
        Double.parseDouble(row.get("processor-seconds")),
        Double.parseDouble(row.get("wall-seconds")));
  }

  List<Object> row() {
    return List.of(how, Figure.rounded(processor, 3), Figure.rounded(wall, 3));
  }
}
