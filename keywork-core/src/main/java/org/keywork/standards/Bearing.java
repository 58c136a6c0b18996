package org.keywork.standards;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleBook;
import org.keywork.rule.RuleId;

/**
 * The statements that bear on something: where records meet or miss the rules that restate one of them,
 * they show something of it. Where only some of the rules that restate a statement do, these stand by
 * their own ids. Which statements and rules these are is our own reading, unless told otherwise.
 *
 * @param statements their numbers
 * @param single rules by their ids
 * @since 0.1
 */
public record Bearing(Set<Integer> statements, Set<RuleId> single) {

  private static final Bearing NONE = new Bearing(Set.of(), Set.of());

  /** Keeps numbers and ids in their order. */
  public Bearing {
    statements = Collections.unmodifiableSet(new TreeSet<>(statements));
    single = Collections.unmodifiableSet(new TreeSet<>(single));
  }

  /** No bearing. */
  public static Bearing none() {
    return NONE;
  }

  /** The bearing of statements by their numbers. */
  public static Bearing of(int... statements) {
    return new Bearing(Set.copyOf(Arrays.stream(statements).boxed().toList()), Set.of());
  }

  /** The bearing of single rules by their ids. */
  public static Bearing ofRules(String... ids) {
    return new Bearing(Set.of(), Set.copyOf(Stream.of(ids).map(RuleId::new).toList()));
  }

  /** This bearing and that of others. */
  Bearing and(Bearing others) {
    Set<Integer> all = new TreeSet<>(statements);
    all.addAll(others.statements);
    Set<RuleId> rules = new TreeSet<>(single);
    rules.addAll(others.single);
    return new Bearing(all, rules);
  }

  /** Whether a rule bears on it. */
  public boolean holds(Rule<?> rule) {
    return single.contains(rule.id()) || rule.statements().stream().anyMatch(statements::contains);
  }

  /** The rules of a book that bear on it, in the order of the book. */
  public List<Rule<?>> rules(RuleBook book) {
    return book.rules().stream().<Rule<?>>map(rule -> rule).filter(this::holds).toList();
  }
}
