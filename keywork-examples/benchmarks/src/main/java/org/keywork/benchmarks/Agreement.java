package org.keywork.benchmarks;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
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

  private Agreement() {}

  /** Holds all of them against the rule book, and the page against figures that are made up. */
  public static void main(String[] args) {
    PageTrial.hold();
    System.out.println(require());
  }

  /**
   * Compares all of them with the rule book, over the documents that are measured and over those in
   * which each rule is broken.
   *
   * @return how much they agree on, as a sentence
   * @throws IllegalStateException if one of them finds something else, with the first difference, if
   *     one of the rules is never broken, or if the documents are not what the page says of them
   */
  static String require() {
    requireDocumentsAsTold();
    List<byte[]> documents = new ArrayList<>(Documents.measured());
    documents.addAll(Broken.documents());
    BookContestant book = new BookContestant(TwentyFour.keywork());
    List<Contestant> others = List.of(
        new HandContestant(),
        SchemaContestant.ofRulesAlone(),
        SchemaContestant.ofCaseFiles(),
        new ValidatorContestant(),
        new DroolsContestant());
    int findings = 0;
    Set<String> rules = new TreeSet<>();
    for (byte[] document : documents) {
      List<Found> expected = book.check(document);
      others.forEach(each -> requireSame(each, document, expected));
      expected.forEach(found -> rules.add(found.rule()));
      findings += expected.size();
    }
    requireAll(rules);
    return "All agree on " + findings + " findings of " + rules.size() + " rules in "
        + documents.size() + " documents.";
  }

  private static void requireAll(Set<String> rules) {
    String others =
        TwentyFour.IDS.stream().filter(id -> !rules.contains(id)).collect(joining(", "));
    Packaged.require(others.isEmpty(), "No document breaks " + others + "; add one to Broken.");
  }

  /** A fault is found by the whole book, and nothing else is. */
  private static void requireDocumentsAsTold() {
    Sample clear = Sample.withoutFault();
    Packaged.require(clear.findings() == 0, "A document without a fault has a finding.");
    Sample complete = Sample.complete();
    Packaged.require(
        complete.findings() == 0 && complete.questions() == 0,
        "The complete record leaves something open.");
    Packaged.require(
        Sample.withFault().stream().allMatch(each -> each.findings() > 0),
        "A document with a fault has no finding.");
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
