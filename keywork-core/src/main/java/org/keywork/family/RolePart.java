package org.keywork.family;

import java.util.Optional;

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

  /** Whether an explanation had it; empty when that is not recorded. */
  Optional<Boolean> in(RoleExplanation explanation) {
    return switch (this) {
      case TALKING_IT_THROUGH -> Optional.of(explanation.orally());
      case SOMETHING_IN_WRITING -> Optional.of(explanation.inWriting());
      case WHAT_IT_DOES_NOT_INCLUDE -> explanation.saidWhatIsNotIncluded();
    };
  }
}
