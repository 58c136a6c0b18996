package org.keywork.family;

import org.keywork.rule.Answer;

/** A part of explaining the key working role to a family in full (CCNUK P13). */
enum RolePart {
  TALKING_IT_THROUGH("orally"),
  SOMETHING_IN_WRITING("inWriting"),
  WHAT_IT_DOES_NOT_INCLUDE("saidWhatIsNotIncluded");

  private final String property;

  RolePart(String property) {
    this.property = property;
  }

  /** The property of an explanation that tells about it. */
  String property() {
    return property;
  }

  /** Whether an explanation had it. */
  Answer in(RoleExplanation explanation) {
    return switch (this) {
      case TALKING_IT_THROUGH -> Answer.of(explanation.orally());
      case SOMETHING_IN_WRITING -> Answer.of(explanation.inWriting());
      case WHAT_IT_DOES_NOT_INCLUDE -> Answer.of(explanation.saidWhatIsNotIncluded());
    };
  }
}
