package org.keywork.family;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * Two or more members of the family who want different things.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class DifferenceOfWishes implements WithDifferenceOfWishes {

  DifferenceOfWishes() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who differs; at least two. */
  public abstract Set<MemberId> between();

  /** The day on which it was recorded. */
  public abstract LocalDate recordedOn();

  /** The day from which the key worker mediated. */
  public abstract Optional<LocalDate> mediatedFrom();

  /** The day on which all accepted a solution. */
  public abstract Optional<LocalDate> settledOn();

  @Value.Check
  void refuseFewerThanTwo() {
    if (between().size() < 2) {
      throw new InvalidRecordException(
          Location.at("between"), "It takes at least two members to differ.");
    }
  }

  /** Collects the parts of a {@link DifferenceOfWishes}. */
  public static class Builder extends ImmutableDifferenceOfWishes.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
