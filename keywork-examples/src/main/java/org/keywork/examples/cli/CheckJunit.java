package org.keywork.examples.cli;

import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keywork.examples.cli.JunitCase.Outcome;
import org.keywork.rule.RuleId;
import org.keywork.rule.Waiver;
import org.keywork.rule.WireName;

/**
 * What comes of a check as JUnit XML: a suite for each document, with a test for each rule that has
 * something to say. A failure fails a build, so only what --fail-on concerns is one.
 */
final class CheckJunit implements CheckListener {

  private static final String WAIVERS = "waivers";

  private final Xml xml;
  private final Shown shown;
  private final Map<String, String> properties = new LinkedHashMap<>();

  /** A document without a suite so far. */
  CheckJunit(Writer out, Shown shown) {
    this.xml = new Xml(out);
    this.shown = shown;
  }

  @Override
  public void begins(CheckOpening opening) {
    properties.put("asOf", opening.basis().asOf().toString());
    properties.put("policy", opening.basis().policy().name());
    properties.put("edition", opening.book().edition());
    properties.put("failOn", WireName.of(shown.failOn()));
    xml.open("testsuites").with("name", "keywork check");
    switchedOff(opening.book().switchedOff());
  }

  private void switchedOff(Map<RuleId, String> rules) {
    List<JunitCase> cases = new ArrayList<>();
    rules.forEach((rule, reason) ->
        cases.add(JunitCase.skipped(rule.value(), 0, "Switched off by the policy: " + reason, "")));
    if (!cases.isEmpty()) {
      new JunitSuite("rules switched off", "", cases).write(xml, properties);
    }
  }

  @Override
  public void checked(CheckedDocument document) {
    JunitSuite.of(document, shown).write(xml, properties);
  }

  @Override
  public void unread(Unread reason) {
    JunitSuite.of(reason).write(xml, properties);
  }

  @Override
  public void ends(CheckEnd end) {
    waivers(end.acceptance());
    if (!end.complete()) {
      String name = "keywork check";
      JunitCase brokenOff =
          JunitCase.error("is complete", 0, "interrupted", AcceptanceWords.INTERRUPTED);
      new JunitSuite(name, "", List.of(brokenOff)).write(xml, properties);
    }
    xml.close().end();
  }

  private void waivers(Acceptance acceptance) {
    List<JunitCase> cases = new ArrayList<>();
    acceptance.unused().forEach(each -> cases.add(unused(each)));
    acceptance.expired().forEach(each -> cases.add(told(each, AcceptanceWords.EXPIRED)));
    if (!acceptance.elsewhere().isEmpty()) {
      cases.add(JunitCase.passed("elsewhere", 0, AcceptanceWords.elsewhere(acceptance)));
    }
    if (!cases.isEmpty()) {
      new JunitSuite(WAIVERS, "", cases).write(xml, properties);
    }
  }

  /** A failure only where the check fails by it. */
  private JunitCase unused(Waiver waiver) {
    return shown.failOn() == FailOn.NEVER
        ? told(waiver, AcceptanceWords.UNUSED)
        : new JunitCase(
            AcceptanceWords.name(waiver),
            0,
            Outcome.FAILURE,
            "unused-waiver",
            AcceptanceWords.UNUSED,
            "waived " + AcceptanceWords.of(waiver),
            "");
  }

  private static JunitCase told(Waiver waiver, String sentence) {
    return JunitCase.passed(
        AcceptanceWords.name(waiver), 0, sentence + "\nwaived " + AcceptanceWords.of(waiver));
  }
}
