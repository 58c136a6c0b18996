package org.keywork.agency;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * Something that a service or its agencies ought to have arranged, such as a joint policy: whether it has, and since
 * when. Where nobody looked there is none; an arrangement that is not in place says that somebody
 * looked and found nothing.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Arrangement implements WithArrangement {

  Arrangement() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether it is, or is going to be, in place. */
  public abstract boolean inPlace();

  /** The first day on which it is in place. */
  public abstract Optional<LocalDate> since();

  /** Whether it is in place on a day; on its first day it is. */
  public boolean isInPlaceOn(LocalDate day) {
    return inPlace() && since().filter(day::isBefore).isEmpty();
  }

  @Value.Check
  void refuseADayOfWhatIsNotThere() {
    if (!inPlace() && since().isPresent()) {
      throw new InvalidRecordException(
          Location.at("since"), "What is not in place has no day since which it is.");
    }
  }

  /** Collects the parts of an {@link Arrangement}. */
  public static class Builder extends ImmutableArrangement.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
