package org.keywork.ehc;

import java.util.List;
import java.util.Objects;
import org.keywork.source.Citation;

/**
 * One thing that the law on plans for education, health and care asks for, in our own words.
 *
 * @param id its id, such as L03
 * @param what what it is about
 * @param rule what it asks for
 * @param counting how the time is counted; empty where none is
 * @param citation where it is written
 * @param confidence how sure we are of it
 * @param carriedBy what carries it: types, their constants, and parameters
 * @since 0.1
 */
public record LawRow(
    String id,
    String what,
    String rule,
    String counting,
    Citation citation,
    Confidence confidence,
    List<String> carriedBy) {

  /** Refuses a row that nothing carries, and one that hides that the law itself was not read. */
  public LawRow {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(counting, "counting");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(confidence, "confidence");
    carriedBy = List.copyOf(carriedBy);
    if (carriedBy.isEmpty()) {
      throw new IllegalArgumentException("Row " + id + " of the law must name what carries it.");
    }
    if (confidence.isSure() == citation.place().contains("(secondary)")) {
      throw new IllegalArgumentException("The citation of row " + id
          + " of the law says (secondary) exactly where it was not read in full.");
    }
  }
}
