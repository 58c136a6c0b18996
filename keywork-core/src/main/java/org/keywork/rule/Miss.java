package org.keywork.rule;

import java.util.Objects;

/**
 * One place in which a rule is not met.
 *
 * @param at where, seen from the subject of the rule
 * @param facts what it rests on; they fill the rule's sentence
 * @since 0.1
 */
public record Miss(Location at, Facts facts) {

  /** Refuses a missing part. */
  public Miss {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(facts, "facts");
  }
}
