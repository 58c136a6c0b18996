package org.keywork.examples.cli;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.keywork.rule.Identifier;

/** How answers about a service are begun and ended. */
final class ServiceWords {

  private ServiceWords() {}

  static String heading(Decisions.Decided<?> decided) {
    return decided.subject() + DecisionWords.GAP + decided.file();
  }

  static String joined(List<? extends Identifier> ids) {
    return ids.stream().map(Identifier::value).collect(Collectors.joining(", "));
  }

  /** The last lines: how many key workers were looked at, under which policy, on which day. */
  static <D> void end(Page page, Decisions<D> decisions, ToIntFunction<D> keyWorkers) {
    DecisionWords.end(
        page,
        decisions,
        decisions.decided().stream()
            .map(each ->
                Words.count(keyWorkers.applyAsInt(each.decision()), "key worker", "key workers")
                    + ".")
            .findFirst()
            .orElse("No service was asked about."));
  }
}
