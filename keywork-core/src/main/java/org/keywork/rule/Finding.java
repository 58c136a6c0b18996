package org.keywork.rule;

import java.util.List;
import java.util.Objects;
import org.keywork.source.Citation;
import org.keywork.source.Force;

/**
 * One place of a record in which a rule is not met.
 *
 * @param rule which rule
 * @param force how strongly it is meant, as issued by the rule book
 * @param statements the numbers of the statements it restates
 * @param at where, seen from the document
 * @param message what is wrong
 * @param remedy what to do
 * @param citation where it is written
 * @param facts what the message rests on
 * @since 0.1
 */
public record Finding(
    RuleId rule,
    Force force,
    List<Integer> statements,
    Location at,
    String message,
    String remedy,
    Citation citation,
    Facts facts) {

  /** Refuses a missing part. */
  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(force, "force");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(remedy, "remedy");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(facts, "facts");
    statements = List.copyOf(statements);
  }
}
