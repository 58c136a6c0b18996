package org.keywork.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.keywork.Keywork;
import org.keywork.Policies;
import org.keywork.casefile.CaseFile;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Report;
import org.keywork.rule.RuleVerdict;
import org.keywork.rule.Verdict;

/** A documented case, looked at on a day under a policy, asked statement by statement. */
record Looked(CaseFile file, LocalDate asOf, LocalPolicy policy) {

  private static final String CASES = "pembrokeshire";

  /** A case under the policy of the general sources. */
  static Looked at(String name, String asOf) {
    return in(CASES, name, asOf);
  }

  /** The same for a case of another folder. */
  static Looked in(String folder, String name, String asOf) {
    return new Looked(Example.read(folder, name), LocalDate.parse(asOf), Policies.guidance());
  }

  static List<String> names() {
    return Example.names(CASES);
  }

  Looked on(String day) {
    return new Looked(file, LocalDate.parse(day), policy);
  }

  Looked under(LocalPolicy other) {
    return new Looked(file, asOf, other);
  }

  Looked meets(int... statements) {
    return says(Verdict.Kind.MET, statements);
  }

  Looked misses(int... statements) {
    return says(Verdict.Kind.NOT_MET, statements);
  }

  Looked cannotTell(int... statements) {
    return says(Verdict.Kind.CANNOT_TELL, statements);
  }

  Looked says(Verdict.Kind expected, int... statements) {
    Report report = report();
    for (int statement : statements) {
      assertThat(verdict(report, statement))
          .as("R%03d in %s as of %s", statement, report.subject(), asOf)
          .isEqualTo(expected);
    }
    return this;
  }

  /** Nothing is found beyond what these statements say. */
  Looked missesNothingBut(Integer... statements) {
    assertThat(report().findings())
        .flatExtracting(finding -> finding.statements())
        .isSubsetOf(List.of(statements));
    return this;
  }

  Report report() {
    return Keywork.under(policy).checkInFull(file, asOf, List.of());
  }

  /** The verdicts of all rules that restate a statement, as one: a miss outweighs everything. */
  private Verdict.Kind verdict(Report report, int statement) {
    Collection<Verdict.Kind> kinds = report.verdicts().stream()
        .filter(verdict -> restates(verdict, statement))
        .map(RuleVerdict::kind)
        .toList();
    return Stream.of(Verdict.Kind.NOT_MET, Verdict.Kind.CANNOT_TELL, Verdict.Kind.MET)
        .filter(kinds::contains)
        .findFirst()
        .orElse(Verdict.Kind.NOT_APPLICABLE);
  }

  private boolean restates(RuleVerdict verdict, int statement) {
    return Keywork.under(policy)
        .book()
        .rule(verdict.rule())
        .orElseThrow()
        .statements()
        .contains(statement);
  }
}
