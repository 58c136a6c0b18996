package org.keywork.benchmarks;

import java.util.List;
import org.keywork.casefile.CaseFile;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a user would pick otherwise, each made only where it is measured. */
public final class Peers {

  private Peers() {}

  /** A JSON Schema. */
  @State(Scope.Benchmark)
  public static class WithSchema {
    private final Contestant contestant = new SchemaContestant();

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
