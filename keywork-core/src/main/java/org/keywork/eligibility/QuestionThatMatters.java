package org.keywork.eligibility;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether the answer to a question can still change an outcome: whether the other questions can be
 * answered in such a way that all hangs on this one.
 *
 * <p>Holds two requirements against each other, of which the second follows from the first, and looks
 * for answers under which only the second holds. No pair is looked at twice.
 */
final class QuestionThatMatters {

  /** The requirement with the best answer there can be to a question. */
  static final int BEST = Integer.MAX_VALUE;

  /** And with the worst. */
  static final int WORST = 0;

  private record Pair(Requirement stronger, Requirement weaker) {}

  private final Set<Pair> looked = new HashSet<>();

  private QuestionThatMatters() {}

  static boolean in(Requirement requirement, Question question) {
    return new QuestionThatMatters()
        .differ(requirement.given(question, WORST), requirement.given(question, BEST));
  }

  private boolean differ(Requirement stronger, Requirement weaker) {
    if (stronger.equals(weaker) || !looked.add(new Pair(stronger, weaker))) {
      return false;
    }
    if (stronger.answer().isSettled() && weaker.answer().isSettled()) {
      return true;
    }
    Question next =
        (stronger.answer().isSettled() ? weaker : stronger).questions().get(0);
    return degrees(stronger, weaker, next)
        .anyMatch(degree -> differ(stronger.given(next, degree), weaker.given(next, degree)));
  }

  /** The answers that either requirement tells apart. */
  private static IntStream degrees(Requirement one, Requirement other, Question question) {
    IntStream asked = Stream.concat(one.opens(), other.opens())
        .filter(open -> open.question().equals(question))
        .mapToInt(Requirement.Open::degree);
    return IntStream.concat(IntStream.of(WORST), asked).distinct();
  }
}
