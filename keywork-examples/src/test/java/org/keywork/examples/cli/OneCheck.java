package org.keywork.examples.cli;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.keywork.casefile.CaseFile;
import org.keywork.json.Positions;
import org.keywork.json.Problem;
import org.keywork.json.Problem.Code;
import org.keywork.rule.Basis;
import org.keywork.rule.Finding;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Location;
import org.keywork.rule.Report;
import org.keywork.rule.RuleId;
import org.keywork.rule.Waiver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A check that is told step by step, with the invented rules. */
final class OneCheck {

  static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  /** As if it had come under every name that a test thinks of. */
  private static final byte[] TEXT =
      "{\n  \"plans\": [{\n    \"agreedOn\": \"2025-08-31\"}]}".getBytes(StandardCharsets.UTF_8);

  private final CheckOpening opening = new CheckOpening(
      Invented.BOOK.under(LocalPolicy.named("none")),
      new Basis(DAY, LocalPolicy.named("none")),
      false);
  private final StringWriter out = new StringWriter();
  private final CheckListener form;
  private final CheckFigures figures = new CheckFigures();

  private OneCheck(CheckFormat format, Shown shown) {
    this.form = format.on(out, shown, 100);
  }

  /** What a check says in a form. */
  static String told(CheckFormat format, Shown shown, Consumer<OneCheck> happening) {
    OneCheck check = new OneCheck(format, shown);
    check.form.begins(check.opening);
    happening.accept(check);
    return check.out.toString();
  }

  /** What a check says as SARIF, in its one run. */
  static JsonNode run(Consumer<OneCheck> happening) {
    String document = told(CheckFormat.SARIF, SmallCheck.shown(true, Optional.empty()), happening);
    return JsonMapper.shared().readTree(document).at("/runs/0");
  }

  /** A family was checked. */
  OneCheck family(String file, String called) {
    return family(file, called, List.of());
  }

  /** The same, where something was accepted. */
  OneCheck family(String file, String called, List<Waiver> waivers) {
    return tell(document(file, called, waivers));
  }

  /** The same, where all that is found was in the baseline. */
  OneCheck knownFamily(String file, String called) {
    CheckedDocument document = document(file, called, List.of());
    Set<Finding> all = Set.copyOf(document.report().findings());
    return tell(document.knowing(all));
  }

  private CheckedDocument document(String file, String called, List<Waiver> waivers) {
    CaseFile read = Invented.practice()
        .caseFiles()
        .read(called.getBytes(StandardCharsets.UTF_8))
        .value()
        .orElseThrow();
    Report report = opening.book().check(read, opening.basis(), waivers);
    return CheckedDocument.ofFamily(file, read.family().id(), report, () -> Positions.of(TEXT));
  }

  private OneCheck tell(CheckedDocument document) {
    form.checked(document);
    figures.checked(document);
    return this;
  }

  /** A document could not be read. */
  OneCheck broken(String file) {
    return tell(Unread.at(
        file, new Problem(Code.WRONG_TYPE, 3, 14, Location.at("family", 0), "No family.")));
  }

  /** A file could not be read. */
  OneCheck missing(String file) {
    return tell(Unread.whole(file, "There is no such file."));
  }

  private OneCheck tell(Unread unread) {
    form.unread(unread);
    figures.unread(unread);
    return this;
  }

  /** Everything was looked at. */
  void ends() {
    form.ends(new CheckEnd(figures.summary(), Acceptance.NONE, true));
  }

  /** Somebody interrupted. */
  void isInterrupted() {
    form.ends(new CheckEnd(figures.summary(), Acceptance.NONE, false));
  }

  /** Somebody accepts that nobody calls. */
  static Waiver silenceAccepted() {
    return Waiver.of(
        new RuleId("contact.kept"), "They asked for it.", "service manager", DAY.plusMonths(1));
  }
}
