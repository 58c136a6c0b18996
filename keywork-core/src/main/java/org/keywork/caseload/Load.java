package org.keywork.caseload;

import java.util.Collection;
import java.util.Objects;
import org.keywork.rule.Weight;

/**
 * What a caseload comes to on a day, or by how much two differ. Overlap and cover are shown apart:
 * both pass.
 *
 * @param families how many families
 * @param inOverlap how many of them in an overlap with another key worker
 * @param asCover how many of them while their key worker is away
 * @param ofUnknownIntensity of how many of them it is not recorded how much key working they have
 * @param weight what they weigh together
 * @since 0.1
 */
public record Load(
    int families, int inOverlap, int asCover, int ofUnknownIntensity, Weight weight) {

  /** No family. */
  public static final Load NONE = new Load(0, 0, 0, 0, Weight.ZERO);

  /** Refuses a missing part. */
  public Load {
    Objects.requireNonNull(weight, "weight");
  }

  /** What families come to. */
  static Load of(Collection<CarriedFamily> families) {
    return families.stream().map(Load::of).reduce(NONE, Load::plus);
  }

  private static Load of(CarriedFamily family) {
    return new Load(
        1,
        family.as() == CarriedAs.IN_OVERLAP ? 1 : 0,
        family.as() == CarriedAs.COVER ? 1 : 0,
        family.intensity().isEmpty() ? 1 : 0,
        family.weight());
  }

  /** Both together. */
  public Load plus(Load other) {
    return new Load(
        families + other.families,
        inOverlap + other.inOverlap,
        asCover + other.asCover,
        ofUnknownIntensity + other.ofUnknownIntensity,
        weight.plus(other.weight));
  }

  /** By how much it differs from another. */
  public Load minus(Load other) {
    return new Load(
        families - other.families,
        inOverlap - other.inOverlap,
        asCover - other.asCover,
        ofUnknownIntensity - other.ofUnknownIntensity,
        weight.minus(other.weight));
  }
}
