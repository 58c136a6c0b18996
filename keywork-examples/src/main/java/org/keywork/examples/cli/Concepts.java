package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleBook;

/** The rules of a book by the concept before the dot of their ids. */
final class Concepts {

  private Concepts() {}

  /** Concepts in the order of their first rule, rules in the order of the book. */
  static Map<String, List<Rule<?>>> of(RuleBook book) {
    Map<String, List<Rule<?>>> concepts = new LinkedHashMap<>();
    for (Rule<?> rule : book.rules()) {
      concepts.computeIfAbsent(rule.id().concept(), c -> new ArrayList<>()).add(rule);
    }
    return concepts;
  }
}
