package org.keywork.examples.cli;

import java.util.List;
import org.keywork.json.DocumentWriter;
import org.keywork.rule.Finding;
import org.keywork.rule.OpenQuestion;
import org.keywork.rule.Report;
import tools.jackson.databind.node.ArrayNode;

/** Some of the findings or questions of a report, written as a report has them. */
final class FindingsJson {

  private static final DocumentWriter WRITER = DocumentWriter.compact();

  private FindingsJson() {}

  static ArrayNode findings(Report of, List<Finding> findings) {
    return part(of, findings, List.of(), "findings");
  }

  static ArrayNode questions(Report of, List<OpenQuestion> questions) {
    return part(of, List.of(), questions, "openQuestions");
  }

  private static ArrayNode part(
      Report of, List<Finding> findings, List<OpenQuestion> questions, String name) {
    Report part = new Report(
        of.subject(),
        of.asOf(),
        of.policy(),
        of.edition(),
        of.switchedOff(),
        findings,
        List.of(),
        questions,
        of.counts(),
        List.of());
    return Json.read(WRITER.write(part)).withArray(name);
  }
}
