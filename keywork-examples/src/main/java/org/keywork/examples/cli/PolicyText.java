package org.keywork.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
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
    text.heading(settings.size());
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

  private void heading(int parameters) {
    page.text(
        0,
        "Policy " + issued.policy().name() + ", rule book " + issued.book().edition() + ": "
            + Words.count(parameters, "parameter", "parameters") + adopted() + ".");
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
    page.blank();
    setting
        .readers()
        .forEach(rule -> page.text(
            INDENT,
            Words.of(rule.force()) + " " + rule.id() + ": " + rule.sentence(issued.policy()),
            rule.citation().toString()));
  }

  private void line(String heading, String words) {
    page.text(String.format("    %-11s", heading), words);
  }
}
