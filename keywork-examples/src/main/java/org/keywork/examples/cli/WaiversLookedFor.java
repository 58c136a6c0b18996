package org.keywork.examples.cli;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.keywork.rule.Checkable;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleBook;
import org.keywork.rule.Waiver;
import org.keywork.rule.Waivers;
import org.keywork.rule.Walk;

/**
 * Whether that was among the inputs which a waiver is for: the record it names or, where it is for all
 * records, at least something that its rule looks at.
 */
final class WaiversLookedFor {

  private final RuleBook book;
  private final Set<String> records = new HashSet<>();
  private final Set<Class<?>> types = new HashSet<>();

  WaiversLookedFor(Waivers waivers, RuleBook book) {
    this.book = book;
    for (Waiver each : waivers.all()) {
      each.subject().ifPresentOrElse(records::add, () -> type(each).ifPresent(types::add));
    }
  }

  /** What its rule looks at, or would if the policy had not switched it off. */
  private Optional<Class<?>> type(Waiver waiver) {
    return Stream.concat(book.rules().stream(), book.rulesSwitchedOff().stream())
        .filter(rule -> rule.id().equals(waiver.rule()))
        .<Class<?>>map(Rule::type)
        .findFirst();
  }

  /** Takes a record that was among the inputs. */
  void saw(Checkable record) {
    records.remove(record.subjectId());
    if (!types.isEmpty()) {
      record.walk(new Looking());
    }
  }

  /** Whether there was something that a waiver could have covered. */
  boolean foundWhatItIsFor(Waiver waiver) {
    return waiver
        .subject()
        .map(subject -> !records.contains(subject))
        .orElseGet(() -> type(waiver).filter(type -> !types.contains(type)).isPresent());
  }

  private final class Looking implements Walk {
    @Override
    public void enter(String property) {}

    @Override
    public void enter(String property, int index) {}

    @Override
    public void leave() {}

    @Override
    public <T> void visit(Class<T> type, T subject) {
      types.remove(type);
    }
  }
}
