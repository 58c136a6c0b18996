package org.keywork.examples.cli;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleBook;
import org.keywork.rule.RuleId;

/** Finds the rule that somebody asks for. */
final class RuleNamed {

  private RuleNamed() {}

  /** The rule with this id, be it switched off or not; else a complaint that says which one may be meant. */
  static Rule<?> in(RuleBook book, String id) {
    Optional<Rule<?>> named =
        all(book).filter(rule -> rule.id().value().equals(id)).findFirst();
    if (named.isPresent()) {
      return named.get();
    }
    throw retired(book, id).orElseGet(() -> unknown(book, id));
  }

  private static Stream<Rule<?>> all(RuleBook book) {
    return Stream.concat(book.rules().stream(), book.rulesSwitchedOff().stream());
  }

  private static Optional<WrongUse> retired(RuleBook book, String id) {
    return book.retired().entrySet().stream()
        .filter(entry -> entry.getKey().value().equals(id))
        .findFirst()
        .map(RuleNamed::retired);
  }

  private static WrongUse retired(Map.Entry<RuleId, Optional<RuleId>> entry) {
    return new WrongUse("The rule " + entry.getKey() + " is no longer in use"
        + entry.getValue().map(other -> "; " + other + " stands in its place").orElse("") + ".");
  }

  private static WrongUse unknown(RuleBook book, String id) {
    return new WrongUse("There is no rule '" + id + "'."
        + Nearest.to(id, all(book).map(rule -> rule.id().value()).toList())
            .map(nearest -> " Did you mean " + nearest + "?")
            .orElse(""));
  }
}
