package org.keywork.rule;

import java.util.Objects;

/**
 * Something the record does not tell, without which a rule cannot be decided.
 *
 * @param at where it would stand, seen from the subject of the rule
 * @param what what is missing, as words that complete 'not recorded:', such as {@code the day on which
 *     the family agreed the plan}; never personal data
 * @since 0.1
 */
public record Unknown(Location at, String what) {

  /** Refuses a missing part. */
  public Unknown {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(what, "what");
  }
}
