package org.keywork.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.family.MemberId;
import org.keywork.rule.Answer;

/**
 * Whether a family is eligible for key working: child by child, and criterion by criterion.
 *
 * <p>Yes if any of its children is eligible, for the key worker works with the whole family. What the
 * record does not tell counts neither for nor against it; {@link #whatToAsk()} says what would settle
 * the decision.
 *
 * @param standing how the family stands to the service, which tells by what it is judged
 * @param judgedOn the day on which ages and services are looked at: that of the referral, or the day
 *     asked about
 * @param children every living child, in the order of the family
 * @param died the children who have died, who are left out
 * @since 0.1
 */
public record EligibilityDecision(
    Standing standing, LocalDate judgedOn, List<ChildEligibility> children, List<MemberId> died) {

  /** Refuses a missing part. */
  public EligibilityDecision {
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(judgedOn, "judgedOn");
    children = List.copyOf(children);
    died = List.copyOf(died);
  }

  /** That one of the children is eligible. */
  public Requirement requirement() {
    return Requirement.any(children.stream().map(ChildEligibility::requirement).toList());
  }

  /** Whether the family is eligible. */
  public Answer answer() {
    return requirement().answer();
  }

  /** The answer for a child; empty for one who has died. */
  public Optional<ChildEligibility> of(MemberId child) {
    return children.stream().filter(each -> each.child().equals(child)).findFirst();
  }

  /** What to ask where the record does not tell. */
  public WhatToAsk whatToAsk() {
    return WhatToAsk.about(requirement());
  }

  /** The decision as a sentence about the family. */
  public String inWords() {
    if (children.isEmpty()) {
      return "No child of the family is living; whether support goes on in bereavement is not a"
          + " question of eligibility.";
    }
    return switch (answer()) {
      case YES -> "The family is eligible for key working.";
      case CANNOT_TELL ->
        "The record does not tell whether the family is eligible for key working.";
      case NO -> "The family is not eligible for key working.";
    };
  }
}
