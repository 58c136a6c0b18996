package org.keywork.family;

import java.util.Objects;

/**
 * Information that was given, and the time in which the family it was given to is on the active list.
 *
 * @param information the information
 * @param active the time in which the family is on the active list
 * @since 0.1
 */
public record FamilysInformation(InformationGiven information, ActiveTime active) {

  /** Refuses a missing part. */
  public FamilysInformation {
    Objects.requireNonNull(information, "information");
    Objects.requireNonNull(active, "active");
  }
}
