package org.keywork.rule;

import java.util.List;
import java.util.function.Predicate;
import org.keywork.source.Citation;
import org.keywork.source.Force;

/** All parts of a rule but the force with which it is issued, which differs from book to book. */
record RuleText<T>(
    RuleId id,
    Citation citation,
    List<Integer> statements,
    Force statedForce,
    Template sentence,
    List<Parameter<?>> parameters,
    Class<T> type,
    String scope,
    Predicate<? super T> concerned,
    Rule.Check<? super T> check,
    Template message,
    Template remedy) {

  RuleText {
    statements = List.copyOf(statements);
    parameters = List.copyOf(parameters);
    for (Template template : List.of(sentence, message, remedy)) {
      requireParametersNamed(id, template, parameters);
    }
  }

  private static void requireParametersNamed(
      RuleId id, Template template, List<Parameter<?>> parameters) {
    for (String gap : template.gaps()) {
      if (gap.contains(".") && parameters.stream().noneMatch(p -> p.id().equals(gap))) {
        throw new IllegalArgumentException(
            "The rule " + id + " speaks of " + gap + " but does not read it.");
      }
    }
  }

  Verdict verdictOn(T subject, Basis basis) {
    return concerned.test(subject) ? check.verdictOn(subject, basis) : Verdict.notApplicable();
  }
}
