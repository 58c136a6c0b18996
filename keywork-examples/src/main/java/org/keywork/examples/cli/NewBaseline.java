package org.keywork.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keywork.json.DocumentWriter;
import org.keywork.rule.Baseline;
import org.keywork.rule.Finding;
import org.keywork.rule.KnownFinding;
import org.keywork.rule.Location;

/** Takes all findings of a run for a baseline, and nothing where none is to be written. */
final class NewBaseline implements CheckListener, AutoCloseable {

  private final @Nullable OutputTarget target;
  private final Terminal terminal;
  private final List<KnownFinding> findings = new ArrayList<>();
  private final Map<Location, Location> places = new HashMap<>();
  private @Nullable Baseline empty;

  /**
   * A baseline in which nothing is known yet.
   *
   * @param target where it goes; null if nobody wants one
   * @param terminal where it is said that it could not be made
   */
  NewBaseline(@Nullable OutputTarget target, Terminal terminal) {
    this.target = target;
    this.terminal = terminal;
  }

  @Override
  public void begins(CheckOpening opening) {
    empty = new Baseline(
        opening.basis().asOf(),
        opening.basis().policy().name(),
        opening.book().edition(),
        List.of());
  }

  @Override
  public void checked(CheckedDocument document) {
    if (target != null) {
      Stream<Finding> fresh =
          document.report().findings().stream().filter(each -> !document.isKnown(each));
      Stream.concat(fresh, document.known().stream())
          .forEach(each -> add(document.report().subject(), each));
    }
  }

  /** Places come again and again; each is kept once. */
  private void add(String subject, Finding finding) {
    Location at = places.computeIfAbsent(finding.at(), place -> place);
    findings.add(new KnownFinding(finding.rule(), subject, at));
  }

  @Override
  public void ends(CheckEnd end) {
    if (target == null || empty == null) {
      return;
    }
    if (!end.complete() || end.summary().unread() > 0) {
      terminal.complain("keywork: No baseline was written, since not all records were read.");
      return;
    }
    try {
      DocumentWriter.pretty().write(empty.having(findings), target.writer());
    } catch (IOException e) {
      throw new WrongUse("The baseline cannot be written.");
    }
    target.finish();
  }

  /** What is not finished by now is not kept. */
  @Override
  public void close() {
    if (target != null) {
      target.close();
    }
  }
}
