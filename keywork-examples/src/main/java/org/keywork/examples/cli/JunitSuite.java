package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keywork.examples.cli.JunitCase.Outcome;
import org.keywork.rule.Report;
import org.keywork.rule.RuleId;

/**
 * The tests of one document.
 *
 * @param name whose they are
 * @param file the file that was looked at; empty if there is none
 * @param cases the tests
 */
record JunitSuite(String name, String file, List<JunitCase> cases) {

  /** The rules that have something to say of a document, or that none has. */
  static JunitSuite of(CheckedDocument document, Shown shown) {
    Report report = document.report();
    Map<RuleId, JunitRule> rules = new LinkedHashMap<>();
    report.findings().forEach(each -> rule(rules, each.rule(), document, shown).add(each));
    report
        .waived()
        .forEach(each -> rule(rules, each.finding().rule(), document, shown).add(each));
    if (shown.questions()) {
      report
          .openQuestions()
          .forEach(each -> rule(rules, each.rule(), document, shown).add(each));
    }
    List<JunitCase> cases = new ArrayList<>();
    rules.values().forEach(each -> cases.add(each.asCase()));
    if (!document.disagreements().isEmpty()) {
      String sentences = String.join("\n", DisagreementWords.sentences(document.disagreements()));
      cases.add(JunitCase.passed("disagreements", 0, sentences + "\n"));
    }
    if (cases.isEmpty()) {
      cases.add(JunitCase.passed("nothing found", 0, ""));
    }
    return new JunitSuite(report.subject(), document.file(), cases);
  }

  private static JunitRule rule(
      Map<RuleId, JunitRule> rules, RuleId id, CheckedDocument document, Shown shown) {
    return rules.computeIfAbsent(
        id, first -> new JunitRule(first.value(), document, shown.failOn()));
  }

  /** What could not be read. */
  static JunitSuite of(Unread unread) {
    return new JunitSuite(
        unread.file(),
        unread.file(),
        List.of(
            JunitCase.error("is read", unread.line(), "unread", OneLine.of(unread.inOneLine()))));
  }

  /** Writes it, with what the check was made with. */
  void write(Xml xml, Map<String, String> properties) {
    xml.open("testsuite").with("name", name);
    if (!file.isEmpty()) {
      xml.with("file", file);
    }
    xml.with("tests", cases.size())
        .with("failures", count(Outcome.FAILURE))
        .with("errors", count(Outcome.ERROR))
        .with("skipped", count(Outcome.SKIPPED))
        .with("time", 0)
        .open("properties");
    properties.forEach((property, value) ->
        xml.open("property").with("name", property).with("value", value).close());
    xml.close();
    cases.forEach(each -> each.write(xml, name, file));
    xml.close();
  }

  private int count(Outcome outcome) {
    return (int) cases.stream().filter(each -> each.outcome() == outcome).count();
  }
}
