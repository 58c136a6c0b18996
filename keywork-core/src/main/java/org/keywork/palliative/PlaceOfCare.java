package org.keywork.palliative;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * Where the family wants a child to be cared for, from a day on. It may change, and a family may travel
 * (PALLIATIVE The right help). Earlier places stay.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class PlaceOfCare implements WithPlaceOfCare {

  PlaceOfCare() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The first day. */
  @Value.Redacted
  public abstract LocalDate since();

  /** The last day, where that is known, as with a journey. */
  @Value.Redacted
  public abstract Optional<LocalDate> lastDay();

  /** What kind of place. */
  @Value.Redacted
  public abstract PlaceKind kind();

  /** The day on which the general practitioner there was told. */
  @Value.Redacted
  public abstract Optional<LocalDate> gpToldOn();

  /** The day on which the nearest hospital was told. */
  @Value.Redacted
  public abstract Optional<LocalDate> hospitalToldOn();

  /** Who saw to it, key worker or not. */
  @Value.Redacted
  public abstract Optional<PractitionerId> preparedBy();

  /** Whether it holds on a day, as far as it tells; both ends are included. */
  public boolean includes(LocalDate day) {
    return !day.isBefore(since()) && !isOverBy(day);
  }

  /** Whether its last day lies before a day. */
  boolean isOverBy(LocalDate day) {
    return lastDay().filter(day::isAfter).isPresent();
  }

  @Value.Check
  void refuseAnEndBeforeTheStart() {
    if (lastDay().filter(since()::isAfter).isPresent()) {
      throw new InvalidRecordException(
          Location.at("lastDay"), "Nobody leaves a place before coming to it.");
    }
  }

  /** Collects the parts of a {@link PlaceOfCare}. */
  public static class Builder extends ImmutablePlaceOfCare.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
