package org.keywork.monitoring;

import java.util.Objects;
import java.util.Optional;
import org.keywork.rule.Weight;

/**
 * What a group of families lacks.
 *
 * @param families how many families there are in the group, those that lack nothing included
 * @param unmet what they lack
 * @since 0.1
 */
public record UnmetAmong(int families, UnmetCount unmet) {

  /** A group without families. */
  public static final UnmetAmong NONE = new UnmetAmong(0, UnmetCount.NONE);

  /** Refuses more families that lack something than there are. */
  public UnmetAmong {
    Objects.requireNonNull(unmet, "unmet");
    if (unmet.families() > families) {
      throw new IllegalArgumentException(
          "No more families lack something than there are in the group.");
    }
  }

  /** A group of one family. */
  static UnmetAmong oneFamilyWith(int unmetNeeds) {
    return new UnmetAmong(1, UnmetCount.ofOneFamily(unmetNeeds));
  }

  /** This group and another together. */
  public UnmetAmong plus(UnmetAmong others) {
    return new UnmetAmong(Math.addExact(families, others.families), unmet.plus(others.unmet));
  }

  /** How many unmet needs there are to a family, to the nearest hundredth; empty without families. */
  public Optional<Weight> meanNeeds() {
    return families == 0
        ? Optional.empty()
        : Optional.of(Weight.of(unmet.needs()).dividedBy(families));
  }
}
