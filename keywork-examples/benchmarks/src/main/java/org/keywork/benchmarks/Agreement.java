package org.keywork.benchmarks;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Whether all contestants find the same: who is quicker because it overlooks something has won nothing.
 * Only rules that a contestant can express are compared: which it finds not met, where, and, if the
 * contestant has words of its own choosing, the sentence.
 */
final class Agreement {

  private static final int COMPARED = 200;

  private Agreement() {}

  /** Compares all of them with the rule book, and says so. */
  public static void main(String[] args) {
    System.out.println(require());
  }

  /**
   * Compares all of them with the rule book.
   *
   * @return how much they agree on, as a sentence
   * @throws IllegalStateException if one of them finds something else, with the first difference
   */
  static String require() {
    BookContestant book = new BookContestant(TwentyFour.keywork());
    List<Contestant> others = List.of(
        new HandContestant(),
        new SchemaContestant(),
        new ValidatorContestant(),
        new DroolsContestant());
    int findings = 0;
    Set<String> rules = new TreeSet<>();
    for (byte[] document : Documents.of(Documents.SEED, COMPARED)) {
      List<Found> expected = book.check(document);
      others.forEach(each -> requireSame(each, document, expected));
      expected.forEach(found -> rules.add(found.rule()));
      findings += expected.size();
    }
    return "All agree on " + findings + " findings of " + rules.size() + " rules in " + COMPARED
        + " documents.";
  }

  private static void requireSame(Contestant contestant, byte[] document, List<Found> expected) {
    Predicate<Found> expressible = found -> contestant.rules().contains(found.rule());
    boolean sentences = contestant.speaksLikeTheBook();
    Set<String> wanted = told(expected.stream().filter(expressible).toList(), sentences);
    Set<String> got = told(contestant.check(document), sentences);
    if (!got.equals(wanted)) {
      throw new IllegalStateException(contestant.name() + " and the rule book disagree: it finds "
          + got + " where the rule book finds " + wanted + ".");
    }
  }

  private static Set<String> told(List<Found> found, boolean sentences) {
    Set<String> told = new TreeSet<>();
    for (Found each : found) {
      told.add(each.rule() + " at " + each.at() + (sentences ? ": " + each.message() : ""));
    }
    return told;
  }
}
