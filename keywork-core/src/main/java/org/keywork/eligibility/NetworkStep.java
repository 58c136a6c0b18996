package org.keywork.eligibility;

import java.util.Optional;

/**
 * What a key worker does on coming in among the services that a family already uses.
 *
 * @since 0.1
 */
public enum NetworkStep {
  /** To recognise how well the family deals with professionals itself. */
  RECOGNISING_SKILLS("skillsRecognised"),
  /** To find out which services the family has tried to get. */
  ASKING_WHAT_WAS_TRIED("earlierAttemptsKnown"),
  /** To agree the role with the professionals who are there already. */
  NEGOTIATING_THE_ROLE("roleNegotiated");

  private final String property;

  NetworkStep(String property) {
    this.property = property;
  }

  /** The property that tells whether it was taken. */
  String property() {
    return property;
  }

  /** Whether it was taken; empty when that is not recorded. */
  public Optional<Boolean> isTakenIn(ExistingNetwork network) {
    return switch (this) {
      case RECOGNISING_SKILLS -> network.skillsRecognised();
      case ASKING_WHAT_WAS_TRIED -> network.earlierAttemptsKnown();
      case NEGOTIATING_THE_ROLE -> network.roleNegotiated();
    };
  }
}
