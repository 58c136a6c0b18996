package org.keywork.review;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * A message that the family left for its key worker. Moments are told by the clock on the family's
 * wall.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Message implements WithMessage {

  Message() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** When it was left. */
  public abstract LocalDateTime leftAt();

  /** Whether the key worker was out of office at that time. */
  public abstract Optional<Boolean> keyWorkerAway();

  /** When somebody answered it; empty as long as nobody did. */
  public abstract Optional<LocalDateTime> answeredAt();

  /** Who answered it. */
  public abstract Optional<PractitionerId> answeredBy();

  /** When it was answered, as far as a day knows; that day counts in full. */
  Optional<LocalDateTime> answerBy(LocalDate asOf) {
    return answeredAt().filter(moment -> !moment.toLocalDate().isAfter(asOf));
  }

  @Value.Check
  void refuseAnAnswerBeforeTheMessage() {
    if (answeredAt().filter(leftAt()::isAfter).isPresent()) {
      throw new InvalidRecordException(
          Location.at("answeredAt"), "A message cannot be answered before it is left.");
    }
  }

  /** Collects the parts of a {@link Message}. */
  public static class Builder extends ImmutableMessage.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
