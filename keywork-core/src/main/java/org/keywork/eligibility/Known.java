package org.keywork.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.keywork.rule.Answer;
import org.keywork.rule.Unknown;

/**
 * An answer, and what is missing as long as there is none.
 *
 * @param answer the answer
 * @param missing what the record does not tell; empty when the answer is settled
 */
record Known(Answer answer, List<Unknown> missing) {

  static final Known YES = new Known(Answer.YES, List.of());
  static final Known NO = new Known(Answer.NO, List.of());

  /**
   * What somebody judged on a day.
   *
   * @param on the day
   * @param yes what they judged
   */
  record Judgement(LocalDate on, boolean yes) {}

  static Known missing(Unknown what) {
    return new Known(Answer.CANNOT_TELL, List.of(what));
  }

  static Known of(boolean answer) {
    return answer ? YES : NO;
  }

  /** The latest of several judgements; of two on one day, the one that says yes. */
  static Known latest(Stream<Judgement> judgements, Unknown otherwise) {
    return judgements
        .max(Comparator.comparing(Judgement::on).thenComparing(Judgement::yes))
        .map(judgement -> of(judgement.yes()))
        .orElseGet(() -> missing(otherwise));
  }

  Known and(Known other) {
    return joined(answer.and(other.answer), other);
  }

  Known or(Known other) {
    return joined(answer.or(other.answer), other);
  }

  private Known joined(Answer both, Known other) {
    return new Known(
        both,
        both.isSettled()
            ? List.of()
            : Stream.concat(missing.stream(), other.missing.stream()).distinct().toList());
  }
}
