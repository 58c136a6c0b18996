package org.keywork.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;
import org.keywork.family.NeedId;

/**
 * A need that no service currently meets. It speaks of provision, not of the key worker (PACK
 * ch.2 / Monitoring and review).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class UnmetNeed implements WithUnmetNeed {

  UnmetNeed() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The need. */
  public abstract NeedId need();

  /** The day on which it was recorded as unmet. */
  public abstract LocalDate recordedOn();

  /** The day from which it was met after all. */
  public abstract Optional<LocalDate> metOn();

  /** Why it is not met. */
  public abstract Optional<UnmetNeedReason> reason();

  /** The agency that would have to meet it. */
  public abstract Optional<AgencyId> agency();

  /** Whether grants, charities and other outside money were looked for. */
  public abstract Optional<Boolean> outsideMoneySought();

  /** Whether the family was helped to put its case in writing. */
  public abstract Optional<Boolean> helpedWithWriting();

  /** Whether it was on record on a day, and not yet met. */
  boolean isOpenOn(LocalDate asOf) {
    return !recordedOn().isAfter(asOf)
        && (metOn().isEmpty() || asOf.isBefore(metOn().get()));
  }

  /** Collects the parts of an {@link UnmetNeed}. */
  public static class Builder extends ImmutableUnmetNeed.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
