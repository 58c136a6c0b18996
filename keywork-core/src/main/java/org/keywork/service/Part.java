package org.keywork.service;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Location;
import org.keywork.rule.Verdict;

/**
 * A part of the record of a service that may be missing. A place is looked up only where something has
 * to be said about it.
 *
 * @param at where it stands
 * @param in what a record says of it
 */
record Part<P>(Location at, Function<KeyWorkerService, Optional<P>> in) {

  /** What it says of one matter; empty, too, where the whole part is missing. */
  <T> Optional<T> says(KeyWorkerService service, Function<? super P, Optional<T>> matter) {
    return in.apply(service).flatMap(matter);
  }

  /** Where it says something; where the whole part is missing, the place of the part. */
  Location at(KeyWorkerService service, String property) {
    return in.apply(service).isPresent() ? at.then(property) : at;
  }

  /**
   * Met where something is in place on a day.
   *
   * @param property its name
   * @param matter the arrangement
   * @param missing what is missing where nothing is recorded of it
   */
  Verdict isArranged(
      KeyWorkerService service,
      LocalDate asOf,
      String property,
      Function<? super P, Optional<Arrangement>> matter,
      String missing) {
    Optional<Boolean> arranged = says(service, matter).map(each -> each.isInPlaceOn(asOf));
    return verdict(service, property, arranged, missing);
  }

  /** Met where the record says yes; the parameters are those of {@link #isArranged}. */
  Verdict isSo(
      KeyWorkerService service,
      String property,
      Function<? super P, Optional<Boolean>> matter,
      String missing) {
    return verdict(service, property, says(service, matter), missing);
  }

  private Verdict verdict(
      KeyWorkerService service, String property, Optional<Boolean> answer, String missing) {
    if (answer.isEmpty()) {
      return Verdict.cannotTell(at(service, property), missing);
    }
    return answer.get() ? Verdict.met() : Verdict.notMet(at(service, property));
  }
}
