package org.keywork.json;

import java.util.List;
import org.keywork.rule.Parameter;
import org.keywork.rule.RuleBook;

/** Books for tests. */
final class Books {

  private Books() {}

  /** A book without rules, whose decisions read some parameters. */
  static RuleBook deciding(Parameter<?>... parameters) {
    return RuleBook.edition("2026-11", List.of()).withParametersOfDecisions(List.of(parameters));
  }
}
