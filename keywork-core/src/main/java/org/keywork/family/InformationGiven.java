package org.keywork.family;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * Information that the family was given.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class InformationGiven implements WithInformationGiven {

  InformationGiven() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day. */
  public abstract LocalDate on();

  /** What it was about. */
  public abstract InformationTopic topic();

  /** Whether it was something to read, such as a leaflet. */
  public abstract boolean written();

  /** Whether it was talked about, with time for the family's questions. */
  public abstract Optional<Boolean> discussed();

  /** For which qualities it was checked. */
  public abstract Set<InformationQuality> checkedFor();

  /** Which qualities it turned out to lack. */
  public abstract Set<InformationQuality> lacking();

  /** The day on which the family got it with nothing lacking any more. */
  public abstract Optional<LocalDate> putRightOn();

  @Value.Check
  void refuseCorrectionBeforehand() {
    if (putRightOn().filter(on()::isAfter).isPresent()) {
      throw new InvalidRecordException(
          Location.at("putRightOn"), "Information cannot be put right before it is given.");
    }
  }

  /** Collects the parts of an {@link InformationGiven}. */
  public static class Builder extends ImmutableInformationGiven.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
