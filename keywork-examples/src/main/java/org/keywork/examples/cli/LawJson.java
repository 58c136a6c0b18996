package org.keywork.examples.cli;

import org.keywork.ehc.LawLedger;
import org.keywork.ehc.LawRow;
import org.keywork.rule.WireName;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the law on plans for education, health and care asks for, as one document of kind law/1. */
final class LawJson {

  private LawJson() {}

  static String of(LawLedger ledger) {
    ObjectNode document = Json.object().put("keywork", "law/1");
    ArrayNode rows = document.putArray("rows");
    ledger.rows().forEach(row -> rows.add(row(row)));
    return Json.written(document);
  }

  /** Absent means absent: where no time is counted, nothing says how. */
  private static ObjectNode row(LawRow row) {
    ObjectNode document =
        Json.object().put("id", row.id()).put("what", row.what()).put("rule", row.rule());
    if (!row.counting().isEmpty()) {
      document.put("counting", row.counting());
    }
    document.set("citation", Json.citation(row.citation()));
    document.put("confidence", WireName.of(row.confidence()));
    return document.set("carriedBy", Json.texts(row.carriedBy()));
  }
}
