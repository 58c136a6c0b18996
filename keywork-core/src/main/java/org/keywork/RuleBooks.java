package org.keywork;

import java.util.List;
import java.util.stream.Stream;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleBook;

/**
 * The editions of the rule book.
 *
 * <p>Rules stand in the order in which a family meets their topics.
 *
 * @since 0.1
 */
public final class RuleBooks {

  private static final RuleBook EDITION_2026_11 = RuleBook.edition(
      "2026-11", Stream.<List<Rule<?>>>of().flatMap(List::stream).toList());

  private RuleBooks() {}

  /** The latest edition, each rule with the force its source stated. */
  public static RuleBook latest() {
    return EDITION_2026_11;
  }
}
