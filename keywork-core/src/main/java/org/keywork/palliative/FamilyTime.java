package org.keywork.palliative;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.family.MemberId;

/**
 * What somebody found, with the family, about the time that brothers and sisters have of their parents, or
 * the parents of each other (PALLIATIVE Changing faces).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class FamilyTime implements WithFamilyTime {

  FamilyTime() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day. */
  @Value.Redacted
  public abstract LocalDate lookedAtOn();

  /** Whose time: a brother or sister, several, or the parents. */
  @Value.Redacted
  public abstract Set<MemberId> whose();

  /** Whether there is such time. */
  @Value.Redacted
  public abstract boolean found();

  /** How often, if regularly. */
  @Value.Redacted
  public abstract Optional<Period> every();

  /** One family gave the sister a parent to herself at least so often; a figure to compare with. */
  public static final Period IN_ONE_FAMILY = Period.ofWeeks(1);

  /** Whether the same people's time was looked at again, later and by a day. */
  boolean isOutdatedBy(FamilyTime other, LocalDate day) {
    return other.whose().equals(whose())
        && other.lookedAtOn().isAfter(lookedAtOn())
        && !other.lookedAtOn().isAfter(day);
  }

  /** Collects the parts of a {@link FamilyTime}. */
  public static class Builder extends ImmutableFamilyTime.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
