package org.keywork.examples.cli;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keywork.Policies;
import org.keywork.casefile.CaseFile;
import org.keywork.caseload.Disagreement;
import org.keywork.family.FamilyId;
import org.keywork.json.Positions;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.Finding;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Location;
import org.keywork.rule.Report;
import org.keywork.rule.RuleId;
import org.keywork.rule.VerdictCounts;
import org.keywork.rule.Waiver;

/** A check of families that do not exist, told to one form step by step. */
final class SmallCheck {

  static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  static final Shown BY_FAMILY = shown(false, Optional.empty());
  static final Waiver WAIVER = Waiver.of(
      new RuleId("contact.kept"),
      "The family asked for quiet.",
      "service manager",
      LocalDate.of(2026, 12, 31));

  private static final Waiver OVER = Waiver.of(
          new RuleId("plan.renewed-in-time"), "Too few hands.", "panel", DAY)
      .forSubject("F-0002")
      .at(Location.at("plans", 0));

  private static final Basis BASIS = new Basis(DAY, Policies.guidance());
  private static final CheckOpening OPENING =
      new CheckOpening(Invented.BOOK.under(BASIS.policy()), BASIS, false);

  /** In which the plan of a family stands on the second line. */
  private static final String DOCUMENT = "{\"plans\":\n  [{\"agreedOn\": \"2025-08-31\"}]}";

  private final CheckOpening opening;
  private final StringWriter out = new StringWriter();
  private final CheckFigures figures = new CheckFigures();
  private final List<CheckListener> listeners;

  SmallCheck(CheckFormat format, Shown shown) {
    this(format, shown, OPENING);
  }

  private SmallCheck(CheckFormat format, Shown shown, CheckOpening opening) {
    this.opening = opening;
    listeners = List.of(figures, format.on(out, shown, Terminal.COLUMNS));
    listeners.forEach(each -> each.begins(opening));
  }

  /** A check beside a baseline, for a service that does not ask for strengths. */
  static SmallCheck besideBaseline(CheckFormat format, Shown shown) {
    LocalPolicy policy = Policies.guidance()
        .withoutRule(Invented.STRENGTHS.id(), "Families here tell them at every visit.");
    Basis basis = new Basis(DAY, policy);
    return new SmallCheck(
        format, shown, new CheckOpening(Invented.BOOK.under(policy), basis, true));
  }

  static Shown shown(boolean questions, Optional<Integer> limit) {
    return new Shown(questions, false, Grouping.FAMILY, limit, FailOn.MUST, Ink.NONE);
  }

  /** By rule, with everything that may be shown. */
  static Shown byRule(Optional<Integer> limit) {
    return new Shown(true, false, Grouping.RULE, limit, FailOn.MUST, Ink.NONE);
  }

  /** The same with another view of what fails. */
  static Shown failingOn(FailOn failOn) {
    return new Shown(false, false, Grouping.FAMILY, Optional.empty(), failOn, Ink.NONE);
  }

  /** A family that is clear, stale or alone. */
  SmallCheck family(String file, String which) {
    return tell(document(file, which, List.of()));
  }

  /** The same, with what somebody has accepted. */
  SmallCheck waiving(String file, String which, Waiver... waivers) {
    return tell(document(file, which, List.of(waivers)));
  }

  /** The same, and all that there is to find was known. */
  SmallCheck knowing(String file, String which) {
    CheckedDocument document = document(file, which, List.of());
    Set<Finding> known = new HashSet<>(document.report().findings());
    return tell(document.knowing(known));
  }

  /** A record of a service with which a case file disagrees. */
  SmallCheck service(String file) {
    Report report = new Report(
        "north",
        DAY,
        "guidance",
        "2026-11",
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        new VerdictCounts(1, 0, 0, 0, 0),
        List.of());
    Disagreement disagreement = new Disagreement(
        Disagreement.Kind.NOT_A_KEY_WORKER, new PractitionerId("kw-9"), new FamilyId("family-3"));
    return tell(
        CheckedDocument.ofService(file, report, List.of(disagreement), SmallCheck::positions));
  }

  SmallCheck unread(String file) {
    listeners.forEach(each -> each.unread(Unread.whole(file, "The file cannot be read.")));
    return this;
  }

  private SmallCheck tell(CheckedDocument document) {
    listeners.forEach(each -> each.checked(document));
    return this;
  }

  private CheckedDocument document(String file, String which, List<Waiver> waivers) {
    CaseFile family = Invented.practice()
        .caseFiles()
        .read(which.getBytes(StandardCharsets.UTF_8))
        .value()
        .orElseThrow();
    return CheckedDocument.ofFamily(
        file,
        family.family().id(),
        opening.book().check(family, opening.basis(), waivers),
        SmallCheck::positions);
  }

  private static Positions positions() {
    return Positions.of(DOCUMENT);
  }

  /** What was told, now that everything was looked at. */
  String told() {
    return told(Acceptance.NONE, true);
  }

  /** What was told, now that somebody broke it off. */
  String brokenOff() {
    return told(Acceptance.NONE, false);
  }

  /** What was told, with a waiver that covers nothing any more and one that is over. */
  String withOldWaivers() {
    return told(new Acceptance(List.of(WAIVER), List.of(OVER), List.of(), 0), true);
  }

  /** What was told, with every kind of waiver, and broken off on top of that. */
  String withAllThereCanBe() {
    return told(new Acceptance(List.of(WAIVER), List.of(OVER), List.of(WAIVER), 1), false);
  }

  private String told(Acceptance acceptance, boolean complete) {
    CheckEnd end = new CheckEnd(figures.summary(), acceptance, complete);
    listeners.forEach(each -> each.ends(end));
    return out.toString();
  }
}
