package org.keywork.practitioner;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.rule.Basis;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;
import org.keywork.time.Deadline;

/**
 * Something that a key worker had to discuss with the manager before the next session (GUIDE 5b /
 * Supervision).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class UrgentRequest implements WithUrgentRequest {

  UrgentRequest() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day on which the key worker asked. */
  public abstract LocalDate askedOn();

  /** The day on which it was discussed; empty as long as it was not. */
  public abstract Optional<LocalDate> answeredOn();

  /** The day on which it was discussed, or as of which it still waits. */
  LocalDate waitingUntil(LocalDate asOf) {
    return answeredOn().filter(answered -> !answered.isAfter(asOf)).orElse(asOf);
  }

  /** Whether it was asked by a day and not discussed by it. */
  public boolean isWaitingOn(LocalDate day) {
    return !askedOn().isAfter(day)
        && answeredOn().filter(answered -> !answered.isAfter(day)).isEmpty();
  }

  /** By when it is to be discussed; empty where the service has not set how long it may wait. */
  public Optional<Deadline> deadline(Basis basis) {
    return basis
        .value(UrgentMatterRules.LONGEST_WAIT)
        .map(wait -> Deadline.within(wait, askedOn()));
  }

  @Value.Check
  void refuseAnAnswerBeforeTheQuestion() {
    if (answeredOn().filter(askedOn()::isAfter).isPresent()) {
      throw new InvalidRecordException(
          Location.at("answeredOn"), "Nothing is answered before it is asked.");
    }
  }

  /** Collects the parts of an {@link UrgentRequest}. */
  public static class Builder extends ImmutableUrgentRequest.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
