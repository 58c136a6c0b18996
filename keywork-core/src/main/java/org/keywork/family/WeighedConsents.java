package org.keywork.family;

import java.util.List;
import java.util.function.Function;
import org.keywork.rule.Answer;

/**
 * Consents in force, each weighed for one question. One that carries is enough, so the best of them
 * counts.
 */
record WeighedConsents(List<Consent> inForce, Function<Consent, Answer> weight) {

  Answer answer() {
    return inForce.stream().map(weight).reduce(Answer.NO, Answer::or);
  }

  /** The consents on which the answer rests; none where it is no. */
  List<Consent> thatCount() {
    Answer best = answer();
    return best == Answer.NO
        ? List.of()
        : inForce.stream().filter(consent -> weight.apply(consent) == best).toList();
  }
}
