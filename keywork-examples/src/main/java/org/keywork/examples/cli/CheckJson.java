package org.keywork.examples.cli;

import org.keywork.json.DocumentWriter;
import org.keywork.rule.Report;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What came of a check as one document of kind check/1. */
final class CheckJson {

  private static final String KIND = "keywork";
  private static final DocumentWriter WRITER = DocumentWriter.compact();

  private CheckJson() {}

  static String of(Outcome outcome) {
    ObjectNode document = Json.object()
        .put(KIND, "check/1")
        .put("asOf", outcome.asOf().toString())
        .put("policy", outcome.policy())
        .put("edition", outcome.edition());
    outcome.service().ifPresent(each -> {
      document.set("service", report(each.file(), each.report()));
      document.set("disagreements", DisagreementWords.json(each.disagreements()));
    });
    ArrayNode reports = document.putArray("reports");
    outcome
        .families()
        .forEach(files -> files.forEach(each -> reports.add(report(each.file(), each.report()))));
    ArrayNode unread = document.putArray("unread");
    outcome.unread().forEach(each -> unread.add(problem(each)));
    document.set("summary", summary(outcome.summary()));
    return Json.written(document);
  }

  /** The document of the wire format, with the name of the file right after its kind. */
  private static ObjectNode report(String file, Report report) {
    ObjectNode written = Json.read(WRITER.write(report));
    ObjectNode document = Json.object();
    document.set(KIND, written.remove(KIND));
    document.put("file", file);
    return document.setAll(written);
  }

  /** Absent means absent: a problem with a whole file has no line. */
  static ObjectNode problem(Unread unread) {
    ObjectNode document = Json.object().put("file", unread.file());
    if (!unread.isWhole()) {
      document.put("line", unread.line()).put("column", unread.column());
    }
    return document.put("at", unread.at().pointer()).put("message", unread.sentence());
  }

  private static ObjectNode summary(Summary summary) {
    return Json.object()
        .put("families", summary.families())
        .put("withMust", summary.withMust())
        .put("withShould", summary.withShould())
        .put("withMay", summary.withMay())
        .put("clear", summary.clear())
        .put("must", summary.must())
        .put("should", summary.should())
        .put("may", summary.may())
        .put("cannotTell", summary.cannotTell())
        .put("unread", summary.unread());
  }
}
