package org.keywork.service;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.keywork.rule.Location;
import org.keywork.rule.Verdict;

/**
 * A part of the record of a service that may be missing.
 *
 * @param at where it stands
 * @param value what it says
 */
record Part<P>(Location at, Optional<P> value) {

  /** What it says of one matter; empty, too, where the whole part is missing. */
  <T> Optional<T> says(Function<? super P, Optional<T>> matter) {
    return value.flatMap(matter);
  }

  /** Where it says something; where the whole part is missing, the place of the part. */
  Location at(String property) {
    return value.isPresent() ? at.then(property) : at;
  }

  /**
   * Met where something is in place on a day.
   *
   * @param property its name
   * @param matter the arrangement
   * @param missing what is missing where nothing is recorded of it
   */
  Verdict isArranged(
      String property,
      Function<? super P, Optional<Arrangement>> matter,
      LocalDate asOf,
      String missing) {
    Optional<Arrangement> arrangement = says(matter);
    return arrangement.isEmpty()
        ? Verdict.cannotTell(at(property), missing)
        : Verdict.metIf(arrangement.get().isInPlaceOn(asOf), at(property));
  }

  /** Met where the record says yes; the parameters are those of {@link #isArranged}. */
  Verdict isSo(String property, Function<? super P, Optional<Boolean>> matter, String missing) {
    Optional<Boolean> answer = says(matter);
    return answer.isEmpty()
        ? Verdict.cannotTell(at(property), missing)
        : Verdict.metIf(answer.get(), at(property));
  }
}
