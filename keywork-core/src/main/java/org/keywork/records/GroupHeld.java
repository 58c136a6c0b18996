package org.keywork.records;

import java.util.List;
import java.util.Objects;
import org.keywork.rule.Unknown;

/**
 * How much of one group of the minimum data a case file holds.
 *
 * @param group the group
 * @param asked how many things belong to it, as far as a case file can tell them
 * @param missing those that are not recorded
 * @since 0.1
 */
public record GroupHeld(MinimumDataGroup group, int asked, List<Unknown> missing) {

  /** Refuses a missing part, and more missing than asked. */
  public GroupHeld {
    Objects.requireNonNull(group, "group");
    missing = List.copyOf(missing);
    if (missing.size() > asked) {
      throw new IllegalArgumentException("No more can be missing than was asked for.");
    }
  }

  /** How much that is. Where nothing is asked, nothing is missing. */
  public Completeness completeness() {
    if (missing.isEmpty()) {
      return Completeness.COMPLETE;
    }
    return missing.size() == asked ? Completeness.MISSING : Completeness.PARTLY;
  }
}
