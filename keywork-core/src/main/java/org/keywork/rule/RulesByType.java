package org.keywork.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of a book by the type that they look at. */
final class RulesByType {

  /** A rule and its place in the book. */
  record Numbered<T>(int index, Rule<T> rule) {}

  /**
   * The rules that look at one type, in the order of the book.
   *
   * @param number which it is of the types that rules of the book look at, counted from 0
   * @param rules the rules; at least one
   */
  record Looking<T>(int number, List<Numbered<T>> rules) {}

  private final Map<Class<?>, Looking<?>> byType = new HashMap<>();
  private final List<Looking<?>> all = new ArrayList<>();

  RulesByType(List<Rule<?>> rules) {
    for (int i = 0; i < rules.size(); i++) {
      add(i, rules.get(i));
    }
  }

  @SuppressWarnings("unchecked") // what looks at Class<T> is a Looking<T>, made here
  private <T> void add(int index, Rule<T> rule) {
    Looking<T> looking = (Looking<T>) byType.computeIfAbsent(rule.type(), type -> {
      Looking<T> first = new Looking<>(all.size(), new ArrayList<>());
      all.add(first);
      return first;
    });
    looking.rules().add(new Numbered<>(index, rule));
  }

  /** Those that look at a type; null if none does. */
  @SuppressWarnings("unchecked") // add() puts a Looking<T> under Class<T>
  <T> @Nullable Looking<T> at(Class<T> type) {
    return (Looking<T>) byType.get(type);
  }

  /** All of them, by their numbers. */
  List<Looking<?>> all() {
    return all;
  }
}
