package org.keywork.standards;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleBook;
import org.keywork.rule.RuleId;

/**
 * Something that records do not tell, asked for once, however many rules and records want to know it.
 *
 * @param missing what is missing, as words that complete 'not recorded:'
 * @param place where the answers would stand, with {@code *} for the number of each entry of a list, such
 *     as {@code /plans/*}{@code /agreedOn}
 * @param rules the rules that could be decided with it, by id
 * @param records how many records, such as families' case files, leave it open
 * @since 0.1
 */
public record QuestionToAsk(String missing, String place, Set<RuleId> rules, int records) {

  /** Keeps the rules in their order. */
  public QuestionToAsk {
    Objects.requireNonNull(missing, "missing");
    Objects.requireNonNull(place, "place");
    rules = Collections.unmodifiableSet(new TreeSet<>(rules));
  }

  /** The standards, in one wording, of which an answer would show more by the rules of a book. */
  public List<Standard> helps(RuleBook book, StandardsReading reading) {
    List<Rule<?>> decided = rules.stream()
        .flatMap(rule -> book.rule(rule).stream())
        .<Rule<?>>map(rule -> rule)
        .toList();
    return Arrays.stream(Standard.values())
        .filter(each -> decided.stream().anyMatch(rule -> each.isShownBy(rule, reading)))
        .toList();
  }

  /** The same question of more records. */
  QuestionToAsk and(QuestionToAsk other) {
    return new QuestionToAsk(missing, place, union(rules, other.rules), records + other.records);
  }

  private static Set<RuleId> union(Set<RuleId> some, Set<RuleId> others) {
    if (some.containsAll(others)) {
      return some;
    }
    Set<RuleId> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }
}
