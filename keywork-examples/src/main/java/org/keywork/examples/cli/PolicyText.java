package org.keywork.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.keywork.rule.Rule;
import org.keywork.source.Publication;

/** What one service has set, as a person reads it. */
final class PolicyText {

  private static final int INDENT = 4;

  private final Issued issued;
  private final Page page;

  private PolicyText(Issued issued, int width) {
    this.issued = issued;
    this.page = new Page(width);
  }

  /** Every parameter. */
  static String of(Issued issued, int width) {
    PolicyText text = new PolicyText(issued, width);
    List<Setting> settings = Setting.all(issued);
    text.heading(settings);
    settings.forEach(text::setting);
    return text.page.toString();
  }

  /** One parameter, with the sentences of the rules that read it. */
  static String explained(Setting setting, Issued issued, int width) {
    PolicyText text = new PolicyText(issued, width);
    text.setting(setting);
    text.explanation(setting);
    return text.page.toString();
  }

  private void heading(List<Setting> settings) {
    page.text(
        0,
        "Policy " + issued.policy().name() + ", rule book " + issued.book().edition() + ": "
            + Words.count(settings.size(), "parameter", "parameters") + adopted() + ".");
    SwitchedOffWords.say(page, issued.policy());
    List<String> idle = settings.stream()
        .filter(Setting::isIdle)
        .map(setting -> setting.parameter().id())
        .toList();
    if (!idle.isEmpty()) {
      page.text(0, "Therefore no rule reads " + String.join(", ", idle) + ".");
    }
  }

  private String adopted() {
    if (issued.policy().adopted().isEmpty()) {
      return "; no other service's practice is adopted";
    }
    return "; adopted as its own practice: "
        + issued.policy().adopted().stream()
            .map(Publication::toString)
            .collect(Collectors.joining(", "));
  }

  private void setting(Setting setting) {
    page.blank().line(setting.parameter().id());
    page.text(INDENT, setting.parameter().meaning());
    line("value", setting.valueText());
    line("origin", setting.originText());
    line("bounds", setting.boundsText());
    line("stricter", setting.stricterText());
    line("read by", setting.readersText(rule -> rule.id() + " (" + Words.of(rule.force()) + ")"));
  }

  private void explanation(Setting setting) {
    line("expects", setting.parameter().type().description());
    setting.preset().ifPresent(preset -> line("preset", preset));
    line("allowed", setting.allowedText());
    line("policy", issued.policy().name());
    if (!setting.readers().isEmpty() || !setting.switchedOff().isEmpty()) {
      page.blank();
    }
    setting.readers().forEach(rule -> rule(Words.of(rule.force()), rule));
    setting.switchedOff().forEach(this::switchedOff);
  }

  private void switchedOff(Rule<?> rule) {
    rule("switched off", rule);
    page.text(INDENT, "Reason: " + issued.switchedOff(rule).orElseThrow());
  }

  private void rule(String how, Rule<?> rule) {
    page.text(
        INDENT,
        how + " " + rule.id() + ": " + rule.sentence(issued.policy()),
        rule.citation().toString());
  }

  private void line(String heading, String words) {
    page.text(String.format("    %-11s", heading), words);
  }
}
