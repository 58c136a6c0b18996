package org.keywork.benchmarks;

import java.util.List;
import org.keywork.casefile.CaseFile;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a user would pick otherwise, each made only where it is measured. */
public final class Peers {

  private Peers() {}

  /** A JSON Schema of rules, and of nothing else. */
  @State(Scope.Benchmark)
  public static class WithSchema {
    private final Contestant contestant = SchemaContestant.ofRulesAlone();

    List<Found> check(byte[] document) {
      return contestant.check(document);
    }
  }

  /** A JSON Schema of case files and of rules. */
  @State(Scope.Benchmark)
  public static class WithStrictSchema {
    private final Contestant contestant = SchemaContestant.ofCaseFiles();

    List<Found> check(byte[] document) {
      return contestant.check(document);
    }
  }

  /** Jakarta Validation. */
  @State(Scope.Benchmark)
  public static class WithValidator {
    private final ValidatorContestant contestant = new ValidatorContestant();

    List<Found> check(byte[] document) {
      return contestant.check(document);
    }

    List<Found> check(CaseFile file) {
      return contestant.check(file);
    }
  }

  /** Drools. */
  @State(Scope.Benchmark)
  public static class WithDrools {
    private final DroolsContestant contestant = new DroolsContestant();

    List<Found> check(byte[] document) {
      return contestant.check(document);
    }

    List<Found> check(CaseFile file) {
      return contestant.check(file);
    }
  }
}
