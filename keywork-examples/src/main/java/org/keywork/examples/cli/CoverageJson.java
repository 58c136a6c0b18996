package org.keywork.examples.cli;

import org.keywork.rule.WireName;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The coverage as an array with one row a statement. */
final class CoverageJson {

  private CoverageJson() {}

  static String of(Coverage coverage) {
    ArrayNode rows = Json.array();
    coverage.rows().forEach(row -> rows.add(row(row)));
    return Json.written(rows);
  }

  /** The force is the verb of the source, so that a figure can be told from a may. */
  private static ObjectNode row(Coverage.Row row) {
    ObjectNode document = Json.object()
        .put("statement", row.statement().number())
        .put("topic", row.statement().topic())
        .put("force", WireName.of(row.statement().modality()))
        .put("local", row.statement().local())
        .put("carriedBy", WireName.of(row.carriedBy()));
    document.set("names", Json.texts(row.names()));
    if (!row.reason().isEmpty()) {
      document.put("reason", row.reason());
    }
    return document;
  }
}
