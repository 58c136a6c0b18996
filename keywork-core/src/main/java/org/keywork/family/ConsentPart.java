package org.keywork.family;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.rule.Answer;
import org.keywork.rule.Parameter;
import org.keywork.rule.Unknown;
import org.keywork.source.Citation;

/**
 * One question about one child in a {@link ConsentDecision}, and its answer.
 *
 * @param child about whom
 * @param criterion what is asked
 * @param answer the answer
 * @param parameter what the service may set about it, where that was looked at
 * @param reliedOn the consents on which the answer rests, in the order of the case file; where it
 *     cannot be told, those that may be enough
 * @param missing what would have to be recorded for a yes, and where, seen from the case file; empty
 *     exactly where the answer is yes
 * @since 0.1
 */
public record ConsentPart(
    MemberId child,
    ConsentCriterion criterion,
    Answer answer,
    Optional<Parameter<?>> parameter,
    List<ConsentId> reliedOn,
    List<Unknown> missing) {

  /** Refuses a missing part, and an answer other than yes that does not say what is missing. */
  public ConsentPart {
    Objects.requireNonNull(child, "child");
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(parameter, "parameter");
    reliedOn = List.copyOf(reliedOn);
    missing = List.copyOf(missing);
    if (missing.isEmpty() != (answer == Answer.YES)) {
      throw new IllegalArgumentException(
          "Something is missing exactly where the answer is not yes.");
    }
  }

  /** Where the criterion is written. */
  public Citation citation() {
    return criterion.citation();
  }
}
