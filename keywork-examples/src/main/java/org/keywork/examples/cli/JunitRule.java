package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.keywork.examples.cli.JunitCase.Outcome;
import org.keywork.rule.Finding;
import org.keywork.rule.OpenQuestion;
import org.keywork.rule.WaivedFinding;

/** What one rule says of one document, as a test: a failure only where the check fails by it. */
final class JunitRule {

  private final String name;
  private final CheckedDocument document;
  private final FailOn failOn;
  private final List<Finding> failing = new ArrayList<>();
  private final Set<String> accepted = new LinkedHashSet<>();
  private final Set<String> questions = new LinkedHashSet<>();
  private final StringBuilder told = new StringBuilder();
  private boolean weaker;
  private int line;

  JunitRule(String name, CheckedDocument document, FailOn failOn) {
    this.name = name;
    this.document = document;
    this.failOn = failOn;
  }

  void add(Finding finding) {
    if (failOn.concerns(finding.force())) {
      failing.add(finding);
    } else {
      weaker = true;
      tell(Words.of(finding.force()) + ": " + known(finding), finding);
    }
    sees(Place.of(finding, document));
  }

  void add(WaivedFinding waived) {
    accepted.add("Waived " + AcceptanceWords.of(waived.waiver()));
    tell("waived: ", waived.finding());
    sees(Place.of(waived.finding(), document));
  }

  void add(OpenQuestion question) {
    Place place = Place.of(question, document);
    questions.add("Cannot tell, " + place.message() + ".");
    told.append("cannot tell: ")
        .append(at(place))
        .append("\n  ")
        .append(place.message())
        .append('\n');
    sees(place);
  }

  private void sees(Place place) {
    line = line == 0 ? place.position().line() : line;
  }

  private void tell(String before, Finding finding) {
    told.append(before).append(atLength(finding));
  }

  /** What is known fails as well, unless --new-only leaves it out. */
  private String known(Finding finding) {
    return document.isKnown(finding) ? "known: " : "";
  }

  private String atLength(Finding finding) {
    Place place = Place.of(finding, document);
    return String.join(
        "\n  ", at(place), place.message(), place.remedy(), finding.citation() + "\n");
  }

  private static String at(Place place) {
    return OneLine.of(place.inFile() + " " + Words.of(place.at()));
  }

  /** The test. */
  JunitCase asCase() {
    if (!failing.isEmpty()) {
      return failed();
    }
    if (weaker) {
      return JunitCase.passed(name, line, told.toString());
    }
    Set<String> reasons = accepted.isEmpty() ? questions : accepted;
    return JunitCase.skipped(name, line, String.join(" ", reasons), told.toString());
  }

  private JunitCase failed() {
    Finding first = failing.get(0);
    String several = failing.size() == 1 ? "" : failing.size() + " findings, the first: ";
    StringBuilder text = new StringBuilder();
    failing.forEach(each -> text.append(known(each)).append(atLength(each)));
    return new JunitCase(
        name,
        line,
        Outcome.FAILURE,
        Words.of(first.force()),
        several + first.message(),
        text.toString(),
        told.toString());
  }
}
