package org.keywork.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.keywork.rule.Basis;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;
import org.keywork.time.Deadline;

/**
 * One time at which a family needed support soon, because its circumstances changed or because help
 * was urgent.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class CallForSupport implements WithCallForSupport {

  CallForSupport() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Why. */
  public abstract CallReason reason();

  /** The day on which the circumstances changed, or from which help was urgent. */
  public abstract LocalDate on();

  /** The day on which support came. */
  public abstract Optional<LocalDate> answeredOn();

  /** The day on which the service turned it down, or gave it up without any support. */
  public abstract Optional<LocalDate> turnedDownOn();

  /** Whether support had come by a day. */
  public boolean isAnsweredBy(LocalDate asOf) {
    return answeredOn().filter(day -> !day.isAfter(asOf)).isPresent();
  }

  /** Whether it had been turned down by a day, and no support had come in spite of that. */
  public boolean isTurnedDownBy(LocalDate asOf) {
    return !isAnsweredBy(asOf)
        && turnedDownOn().filter(day -> !day.isAfter(asOf)).isPresent();
  }

  /** By when support is to come; empty where the service sets no time. */
  public Optional<Deadline> supportDue(Basis basis) {
    return basis
        .value(SupportAtNeedRules.LONGEST_RESPONSE)
        .map(length -> Deadline.within(length, on()));
  }

  @Value.Check
  void refuseAnAnswerBeforeTheCall() {
    if (Stream.of(answeredOn(), turnedDownOn()).flatMap(Optional::stream).anyMatch(on()::isAfter)) {
      throw new InvalidRecordException(
          Location.at("on"),
          "A call for support cannot be answered or turned down before it is made.");
    }
  }

  /** Collects the parts of a {@link CallForSupport}. */
  public static class Builder extends ImmutableCallForSupport.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
