package org.keywork.eligibility;

import java.util.Optional;
import java.util.function.Function;
import org.keywork.family.MemberId;
import org.keywork.rule.Location;

/**
 * What a referral tells of one child.
 *
 * @param child the child
 * @param told what it tells; empty where there is no referral, or none that mentions the child
 * @param at where that stands, or the place where it would have to be added
 */
record Account(MemberId child, Optional<ReferredChild> told, Location at) {

  /** That something is judged to be so. */
  Requirement judged(
      String property, Function<ReferredChild, Optional<Boolean>> judgement, String missing) {
    return told.flatMap(judgement)
        .map(Requirement::known)
        .orElseGet(() -> Requirement.open(question(property, missing)));
  }

  /** The question about a property that is not recorded. */
  Question question(String property, String missing) {
    Location place = told.isPresent() ? at.then(property) : at;
    return new Question.OfTheRecord(place, Optional.of(child), missing);
  }
}
