package org.keywork.examples.cost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keywork.rule.Basis;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleBook;
import org.keywork.rule.RuleId;
import org.keywork.rule.Verdict;
import org.keywork.rule.Walk;

/** What the rules of a book look at in the records that are walked through. */
final class RulesAndSubjects implements Walk {

  /** A rule and what it looks at. */
  record OneRule(Rule<Object> rule, List<Object> subjects) {

    RuleId id() {
      return rule.id();
    }

    /** Holds the rule against one subject after the other, so many times; tells how often it is met. */
    int holdAgainstAll(Basis basis, int times) {
      int met = 1;
      for (int i = 0; i < times; i++) {
        Object subject = subjects.get(i % subjects.size());
        met += rule.verdictOn(subject, basis) == Verdict.met() ? 1 : 0;
      }
      return met;
    }

    private OneRule settledUnder(Basis basis) {
      return new OneRule(
          rule,
          subjects.stream()
              .filter(each -> rule.verdictOn(each, basis) instanceof Verdict.Settled)
              .toList());
    }
  }

  private final Map<Class<?>, List<OneRule>> byType = new LinkedHashMap<>();

  @SuppressWarnings("unchecked") // visit() hands a rule of a T nothing but a T
  RulesAndSubjects(RuleBook book) {
    book.rules()
        .forEach(rule -> byType
            .computeIfAbsent(rule.type(), type -> new ArrayList<>())
            .add(new OneRule((Rule<Object>) rule, new ArrayList<>())));
  }

  @Override
  public void enter(String property) {}

  @Override
  public void enter(String property, int index) {}

  @Override
  public void leave() {}

  @Override
  public <T> void visit(Class<T> type, T subject) {
    byType.getOrDefault(type, List.of()).forEach(each -> each.subjects().add(subject));
  }

  /** Each rule, and what meets it or what it does not concern. */
  List<OneRule> settledUnder(Basis basis) {
    return byType.values().stream()
        .flatMap(List::stream)
        .map(each -> each.settledUnder(basis))
        .filter(each -> !each.subjects().isEmpty())
        .toList();
  }
}
