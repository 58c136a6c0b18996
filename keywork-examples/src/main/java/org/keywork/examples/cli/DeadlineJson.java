package org.keywork.examples.cli;

import org.keywork.rule.WireName;
import org.keywork.time.Deadline;
import org.keywork.time.DeadlineState;
import tools.jackson.databind.node.ObjectNode;

/** How a last day was counted and how it stands, as programs read it, whatever is due. */
final class DeadlineJson {

  private DeadlineJson() {}

  /** How it was counted. Absent means absent: a day before another is counted without a length. */
  static ObjectNode of(Deadline deadline) {
    ObjectNode document = Json.object().put("counting", WireName.of(deadline.counting()));
    if (!deadline.length().isZero()) {
      document.put("length", deadline.length().toString());
    }
    return document
        .put("reference", deadline.reference().toString())
        .put("inWords", deadline.inWords());
  }

  /** How it stands. */
  static ObjectNode state(DeadlineState state) {
    ObjectNode document = Json.object();
    if (state instanceof DeadlineState.Kept kept) {
      document.put("kind", "kept").put("daysToSpare", kept.daysToSpare());
    } else if (state instanceof DeadlineState.Open open) {
      document.put("kind", "open").put("daysLeft", open.daysLeft());
    } else if (state instanceof DeadlineState.Missed missed) {
      document.put("kind", "missed").put("daysLate", missed.daysLate());
    }
    return document;
  }
}
