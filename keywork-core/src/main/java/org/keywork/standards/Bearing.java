package org.keywork.standards;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleBook;

/**
 * The statements that bear on something: where records meet or miss the rules that restate one of them,
 * they show something of it. Which statements these are is our own reading, unless told otherwise.
 *
 * @param statements their numbers
 * @since 0.1
 */
public record Bearing(Set<Integer> statements) {

  /** Keeps the numbers in their order. */
  public Bearing {
    statements = Collections.unmodifiableSet(new TreeSet<>(statements));
  }

  /** The bearing of statements by their numbers. */
  public static Bearing of(int... statements) {
    return new Bearing(Set.copyOf(Arrays.stream(statements).boxed().toList()));
  }

  /** The rules of a book that restate one of them, in the order of the book. */
  public List<Rule<?>> rules(RuleBook book) {
    return book.rules().stream()
        .<Rule<?>>map(rule -> rule)
        .filter(rule -> rule.statements().stream().anyMatch(statements::contains))
        .toList();
  }
}
