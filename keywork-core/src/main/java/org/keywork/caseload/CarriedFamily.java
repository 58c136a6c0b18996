package org.keywork.caseload;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.keywork.assignment.Intensity;
import org.keywork.family.FamilyId;
import org.keywork.rule.Weight;

/**
 * A family on somebody's caseload on one day, and what it weighs there.
 *
 * @param family the family
 * @param as as what the person carries it
 * @param intensity how much key working it has; empty when that is not recorded, and it weighs 1
 * @param weight what it adds to the load
 * @since 0.1
 */
public record CarriedFamily(
    FamilyId family, CarriedAs as, Optional<Intensity> intensity, Weight weight) {

  /** By id; the rest tells the case files of one family apart. */
  static final Comparator<CarriedFamily> BY_FAMILY = Comparator.comparing(
          (CarriedFamily each) -> each.family().value())
      .thenComparing(CarriedFamily::as)
      .thenComparing(CarriedFamily::weight)
      .thenComparing(each -> each.intensity().map(Intensity::ordinal).orElse(-1));

  /** Refuses a missing part. */
  public CarriedFamily {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(as, "as");
    Objects.requireNonNull(intensity, "intensity");
    Objects.requireNonNull(weight, "weight");
  }
}
