package org.keywork.caseload;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Weight;

/**
 * What a key worker carries on a day, and what they could carry.
 *
 * <p>With a maximum of 4, two families of weight 1 and one of weight 0.25 the load is 2.25 and the
 * spare 1.75: one more family of weight 1 is within the limit, and two are not.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Capacity implements WithCapacity {

  Capacity() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who. */
  public abstract PractitionerId keyWorker();

  /** The kind of their role; empty when it is not recorded. */
  public abstract Optional<RoleKind> kind();

  /** The day. */
  public abstract LocalDate day();

  /** The families that they carry, by id. */
  public abstract List<CarriedFamily> families();

  /** How much the service lets them carry. */
  public abstract CaseloadLimit limit();

  /** What others of their kind were found to carry; empty when the kind is not recorded. */
  public abstract Optional<ObservedRange> observed();

  /** The hours a week that they have for key working; empty when that is not recorded. */
  public abstract Optional<Duration> hoursAWeek();

  /**
   * These hours as a part of a full-time week, to the nearest hundredth; empty, too, when the service
   * has not set how long that is.
   */
  public abstract Optional<Weight> fullTimeEquivalent();

  /** What the families come to. */
  public Load load() {
    return Load.of(families());
  }

  /** What may still be carried, below zero beyond the maximum; empty where there is none. */
  public Optional<Weight> spare() {
    return limit().spareBeside(load().weight());
  }

  /** The same with room kept for urgent needs. */
  public Optional<Weight> plannedSpare() {
    return limit().plannedSpareBeside(load().weight());
  }

  /** How the number of families compares with what was observed; nothing follows from it. */
  public Optional<ObservedRange.Standing> standing() {
    return observed().map(range -> range.standing(families().size()));
  }

  /** Collects the parts of a {@link Capacity}. */
  public static class Builder extends ImmutableCapacity.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
