package org.keywork.examples.cli;

import java.util.List;
import java.util.Optional;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.source.Publication;
import org.keywork.source.Publications;

/** The rules as a page in Markdown, rendered from the rule values and kept beside them. */
final class RulesPage {

  /** The command that renders the committed page, from the root of the project. */
  static final String COMMAND =
      "keywork-examples/keywork rules --format markdown --output keywork-core/docs/rules.md";

  private final Issued issued;
  private final StringBuilder page = new StringBuilder();

  private RulesPage(Issued issued) {
    this.issued = issued;
  }

  /** The whole page. */
  static String of(Issued issued) {
    RulesPage page = new RulesPage(issued);
    page.introduction();
    page.publications();
    Concepts.of(issued.book()).forEach(page::concept);
    page.switchedOff();
    page.parameters();
    page.page.append('\n').append(LawPage.of(Tables.law()));
    return page.page.toString();
  }

  /** The part about one rule. */
  static String one(Rule<?> rule, Issued issued, Optional<WorkedExample> example) {
    RulesPage page = new RulesPage(issued);
    page.rule(rule);
    example.ifPresent(page::example);
    return page.page.toString();
  }

  private void introduction() {
    page.append("# Rules\n\n");
    paragraph("Rule book " + issued.book().edition() + ", "
        + Words.count(issued.book().rules().size(), "rule", "rules") + ", as the policy `"
        + issued.policy().name() + "` issues them. This page is rendered from the rules"
        + " themselves by `" + COMMAND + "`; change the rules, not the page.");
    paragraph("Each rule has the force of the verb in its source. A *must* is something that key"
        + " working cannot do without, a *should* is good practice, a *may* is an option or a"
        + " figure that was only observed. What one service does is advice, until a service"
        + " adopts it as its own practice.");
    paragraph("Words in braces are filled in when something is found. What a record does not say"
        + " is never a finding: the rule answers that it cannot tell, and names what is missing.");
  }

  private void publications() {
    page.append("## Where it is written\n\n");
    page.append("| Key | Publication | What to know |\n|---|---|---|\n");
    for (Publication each : Publications.all()) {
      row(
          each.key(),
          each.authors() + ", *" + each.title() + "*, " + each.year(),
          escaped(each.remark()));
    }
    page.append('\n');
  }

  private void concept(String concept, List<Rule<?>> rules) {
    page.append("## ").append(concept).append("\n\n");
    rules.forEach(this::rule);
  }

  private void rule(Rule<?> rule) {
    page.append("<a id=\"").append(rule.id()).append("\"></a>\n");
    page.append("### ").append(rule.id()).append("\n\n");
    paragraph("**" + RulesPage.force(rule) + "** " + escaped(rule.sentence(issued.policy())));
    issued.switchedOff(rule).ifPresent(reason -> item("Switched off", escaped(reason)));
    item("Concerns", escaped(rule.scope()));
    item(
        "Written in",
        escaped(rule.citation().toString()) + " (" + Words.codes(rule.statements()) + ")");
    rule.parameters().forEach(this::parameter);
    item("Reports", escaped(rule.message()));
    item("What to do", escaped(rule.remedy()));
    page.append('\n');
  }

  private void example(WorkedExample example) {
    paragraph(escaped(example.introduction()));
    paragraph("```json\n" + String.join("\n", example.lines()) + "\n```");
    paragraph("Which says: " + escaped(example.message()));
  }

  private static String force(Rule<?> rule) {
    String force = Words.of(rule.force());
    String stated = rule.force() == rule.statedForce()
        ? ""
        : ", a " + Words.of(rule.statedForce()) + " where it is adopted";
    return Character.toUpperCase(force.charAt(0)) + force.substring(1) + stated + ".";
  }

  private void parameter(Parameter<?> parameter) {
    Setting setting = Setting.of(parameter, issued);
    item(
        "Parameter",
        "`" + parameter.id() + "`, " + escaped(parameter.meaning()) + ", as "
            + escaped(parameter.type().description()));
    page.append("  ");
    item("Preset", escaped(setting.valueText()) + "; " + escaped(setting.originText()));
    page.append("  ");
    item("Bounds", setting.boundsText() + "; stricter " + setting.stricterText());
  }

  private void switchedOff() {
    if (!issued.book().switchedOff().isEmpty()) {
      page.append("## Switched off\n\n");
      issued.book().rulesSwitchedOff().forEach(this::rule);
    }
  }

  private void parameters() {
    page.append("## Parameters\n\n");
    page.append("| Parameter | What it sets | Preset | From | Bounds | Stricter | Read by |\n");
    page.append("|---|---|---|---|---|---|---|\n");
    for (Setting each : Setting.all(issued)) {
      row(
          "`" + each.parameter().id() + "`",
          escaped(each.parameter().meaning()),
          escaped(each.valueText()),
          escaped(each.originText()),
          each.boundsText(),
          each.stricterText(),
          each.readersText(RulesPage::link));
    }
  }

  private static String link(Rule<?> rule) {
    return "[" + rule.id() + "](#" + rule.id() + ")";
  }

  private void paragraph(String text) {
    page.append(text).append("\n\n");
  }

  private void item(String heading, String text) {
    page.append("* *").append(heading).append(":* ").append(text).append('\n');
  }

  private void row(String... cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /** Words that Markdown leaves as they are. */
  static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("*", "\\*")
        .replace("_", "\\_")
        .replace("|", "\\|")
        .replace("<", "&lt;");
  }
}
