package org.keywork.rule;

import java.util.List;
import java.util.Objects;
import org.keywork.source.Force;

/**
 * Something the record does not tell, so that a rule could not be decided.
 *
 * @param rule which rule
 * @param force how strongly it is meant
 * @param statements the numbers of the statements it restates
 * @param at where the answer would stand, seen from the document
 * @param missing what is missing, as words that complete 'not recorded:'
 * @since 0.1
 */
public record OpenQuestion(
    RuleId rule, Force force, List<Integer> statements, Location at, String missing) {

  /** Refuses a missing part. */
  public OpenQuestion {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(force, "force");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(missing, "missing");
    statements = List.copyOf(statements);
  }
}
