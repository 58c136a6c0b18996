package org.keywork.governance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.keywork.rule.Answer;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Verdict;

/** Of several things that are all wanted, which there are, which lack, and of which it is not known. */
final class WhatLacks<E extends Enum<E>> {

  private final Map<E, Answer> answers;

  private WhatLacks(Map<E, Answer> answers) {
    this.answers = answers;
  }

  static <E extends Enum<E>> WhatLacks<E> of(Set<E> wanted, Function<E, Answer> isThere) {
    Map<E, Answer> answers = new TreeMap<>();
    wanted.forEach(each -> answers.put(each, isThere.apply(each)));
    return new WhatLacks<>(answers);
  }

  /**
   * Met where all are there; a miss names those that lack as {@code missing}.
   *
   * @param unknownAt where to look for what is not known; looked up only where something is not
   */
  Verdict verdict(Location at, Supplier<Location> unknownAt, String unknown) {
    List<E> missing = with(Answer.NO);
    Verdict lacking = missing.isEmpty()
        ? Verdict.met()
        : Verdict.notMet(at, Facts.none().andCodes("missing", missing));
    return with(Answer.CANNOT_TELL).isEmpty()
        ? lacking
        : lacking.and(Verdict.cannotTell(unknownAt.get(), unknown));
  }

  private List<E> with(Answer wanted) {
    return answers.entrySet().stream()
        .filter(each -> each.getValue() == wanted)
        .map(Map.Entry::getKey)
        .toList();
  }
}
