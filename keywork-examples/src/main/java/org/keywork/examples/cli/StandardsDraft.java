package org.keywork.examples.cli;

import org.keywork.json.DocumentWriter;

/** A matrix made of the records alone, as it stands in the record of a service. */
final class StandardsDraft {

  private StandardsDraft() {}

  /** What to put into the record under {@code standards}. */
  static String of(StandardsOutcome outcome) {
    String record = DocumentWriter.compact()
        .write(outcome.service().withStandards(outcome.assessment().draft()));
    return Json.written(Json.read(record).get("standards"));
  }
}
