package org.keywork.benchmarks;

import java.util.List;
import java.util.Set;

/** The rules written by hand, after Jackson alone. */
final class HandContestant implements Contestant {

  private final Binding binding = new Binding();

  @Override
  public String name() {
    return "What is written by hand";
  }

  @Override
  public Set<String> rules() {
    return Set.copyOf(TwentyFour.IDS);
  }

  @Override
  public List<Found> check(byte[] document) {
    return HandRules.check(binding.read(document), Documents.AS_OF);
  }
}
