package org.keywork.practitioner;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * The time that somebody who is a key worker beside another role has for key working alone (CCNUK
 * P12; PACK ch.1 / Support for the key worker).
 *
 * <p>No hours a week say that no time is protected ({@link #none()}); where nobody recorded any hours,
 * nobody knows.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class ProtectedTime implements WithProtectedTime {

  ProtectedTime() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Somebody looked, and no time is protected. */
  public static ProtectedTime none() {
    return builder().hoursAWeek(Duration.ZERO).build();
  }

  /** The hours a week; none at all where no time is protected. */
  public abstract Optional<Duration> hoursAWeek();

  /** Whether they are formally arranged, and since when; what is only an understanding is not. */
  public abstract Optional<Arrangement> formally();

  /** Whether anybody authorised them; needless where it is recorded who. */
  public abstract Optional<Boolean> authorised();

  /** Who authorised them. */
  public abstract Optional<PractitionerId> authorisedBy();

  /** Whether anybody looks at whether they are really given; needless where it is recorded when. */
  public abstract Optional<Boolean> monitored();

  /** The day on which somebody last looked. */
  public abstract Optional<LocalDate> lastMonitoredOn();

  /** Whether any time is protected; empty where the hours are not recorded. */
  public Optional<Boolean> isGiven() {
    return hoursAWeek().map(hours -> !hours.isZero());
  }

  /** Whether anybody authorised them, whoever it was; empty where that is not recorded. */
  public Optional<Boolean> isAuthorised() {
    return authorisedBy().isPresent() ? Optional.of(true) : authorised();
  }

  @Value.Check
  void refuseWhatContradictsItself() {
    Hours.requireOfAWeek("hoursAWeek", hoursAWeek());
    if (!authorised().orElse(true) && authorisedBy().isPresent()) {
      throw new InvalidRecordException(
          Location.at("authorised"),
          "Somebody authorised the time and nobody did; say so or leave out who.");
    }
    if (!monitored().orElse(true) && lastMonitoredOn().isPresent()) {
      throw new InvalidRecordException(
          Location.at("monitored"),
          "The time was monitored on a day and is not monitored; leave one of the two out.");
    }
  }

  /** Collects the parts of {@link ProtectedTime}. */
  public static class Builder extends ImmutableProtectedTime.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
