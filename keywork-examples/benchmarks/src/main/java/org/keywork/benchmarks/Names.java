package org.keywork.benchmarks;

import java.util.List;
import org.keywork.rule.Identifier;

/** Ids in a sentence. */
final class Names {

  private Names() {}

  /** In the order given, the last after an "and". */
  static String joined(List<? extends Identifier> ids) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < ids.size(); i++) {
      String before = i == 0 ? "" : i < ids.size() - 1 ? ", " : " and ";
      words.append(before).append(ids.get(i).value());
    }
    return words.toString();
  }
}
