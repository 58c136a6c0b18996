package org.keywork.family;

import java.util.Optional;

/** A part of explaining the key working role to a family in full (CCNUK P13). */
enum RolePart {
  ORALLY("orally"),
  IN_WRITING("inWriting"),
  WITH_WHAT_IS_NOT_INCLUDED("saidWhatIsNotIncluded");

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
      case ORALLY -> Optional.of(explanation.orally());
      case IN_WRITING -> Optional.of(explanation.inWriting());
      case WITH_WHAT_IS_NOT_INCLUDED -> explanation.saidWhatIsNotIncluded();
    };
  }
}
