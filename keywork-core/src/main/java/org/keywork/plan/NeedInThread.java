package org.keywork.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.family.Need;

/**
 * A need that the family feels on a day, and what the record holds against it.
 *
 * @param need the need, with whose it is
 * @param standing what the record holds against it, in a word
 * @param actions the actions of the plan in force that answer it, in the order of the plan
 * @param unmet where it is on the list of unmet needs and not yet met
 * @param metOn the last day from which it was met after it had been listed as unmet
 * @since 0.1
 */
public record NeedInThread(
    Need need,
    NeedStanding standing,
    List<ActionId> actions,
    List<UnmetNeed> unmet,
    Optional<LocalDate> metOn) {

  /** Refuses a missing part. */
  public NeedInThread {
    Objects.requireNonNull(need, "need");
    Objects.requireNonNull(standing, "standing");
    actions = List.copyOf(actions);
    unmet = List.copyOf(unmet);
    Objects.requireNonNull(metOn, "metOn");
  }
}
