package org.keywork.examples.cli;

import java.util.List;
import java.util.Optional;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.source.StatementLedger;

/** Rules as a person reads them at a terminal. */
final class RulesText {

  private static final int INDENT = 10;

  private final Issued issued;
  private final Page page;

  private RulesText(Issued issued, int width) {
    this.issued = issued;
    this.page = new Page(width);
  }

  /** Every rule, by concept. */
  static String of(Issued issued, int width) {
    RulesText text = new RulesText(issued, width);
    Concepts.of(issued.book()).forEach(text::concept);
    text.page
        .blank()
        .text(
            0,
            Words.count(issued.book().rules().size(), "rule", "rules")
                + ". Policy " + issued.policy().name() + ", rule book "
                + issued.book().edition()
                + ". 'keywork rules ID' shows one in full.");
    SwitchedOffWords.say(text.page, issued.policy());
    return text.page.toString();
  }

  /** One rule in full. */
  static String one(
      Rule<?> rule,
      Issued issued,
      StatementLedger ledger,
      Optional<WorkedExample> example,
      int width) {
    RulesText text = new RulesText(issued, width);
    text.one(rule, ledger);
    example.ifPresent(text::example);
    return text.page.toString();
  }

  private void concept(String concept, List<Rule<?>> rules) {
    page.blank().line(concept);
    for (Rule<?> rule : rules) {
      page.line(String.format("  %-8s", Words.of(rule.force())) + rule.id());
      page.text(INDENT, rule.sentence(issued.policy()), rule.citation().toString());
    }
  }

  private void one(Rule<?> rule, StatementLedger ledger) {
    page.line(rule.id().value());
    page.text(2, rule.sentence(issued.policy())).blank();
    issued
        .switchedOff(rule)
        .ifPresent(reason ->
            line("switched off", "by the policy " + issued.policy().name() + ": " + reason));
    line("force", force(rule));
    line("concerns", rule.scope());
    line(
        "written in",
        rule.citation() + " (" + rule.citation().publication().title() + ", "
            + rule.citation().publication().year() + ")");
    line("reports", rule.message());
    line("what to do", rule.remedy());
    rule.parameters().forEach(this::parameter);
    page.blank().line("  restates");
    rule.statements().forEach(number -> statement(number, ledger));
  }

  private static String force(Rule<?> rule) {
    String issued = Words.of(rule.force());
    if (rule.force() == rule.statedForce()) {
      return rule.isLocal() ? issued + ", one service's own practice" : issued;
    }
    return issued + "; one service's own practice, which meant it as a "
        + Words.of(rule.statedForce());
  }

  private void parameter(Parameter<?> parameter) {
    Setting setting = Setting.of(parameter, issued);
    page.blank();
    line("parameter", parameter.id() + ", " + parameter.meaning());
    line("  value", setting.valueText());
    line("  origin", setting.originText());
    line("  bounds", setting.boundsText());
    line("  stricter", setting.stricterText());
  }

  private void statement(int number, StatementLedger ledger) {
    ledger
        .statement(number)
        .ifPresent(statement -> page.text(
            "    " + statement.code() + "  ",
            statement.sentence() + " [" + Words.places(statement) + "]"));
  }

  private void example(WorkedExample example) {
    page.blank();
    line("example", example.introduction());
    example.lines().forEach(each -> page.line(" ".repeat(16) + each));
    line("", "which says: " + example.message());
  }

  private void line(String heading, String words) {
    page.text(String.format("  %-14s", heading), words);
  }
}
