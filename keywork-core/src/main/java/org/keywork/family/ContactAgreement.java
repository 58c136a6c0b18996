package org.keywork.family;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * How often and in which way family and key worker agreed to be in contact.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class ContactAgreement implements WithContactAgreement {

  ContactAgreement() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day on which they agreed. */
  public abstract LocalDate agreedOn();

  /**
   * The first day on which it no longer suits the family or the key worker; empty while it does, and
   * where the next agreement simply takes its place.
   */
  public abstract Optional<LocalDate> endedOn();

  /** The longest time from one contact to the next. */
  public abstract Optional<Period> every();

  /** The forms that suit the family. */
  public abstract Set<ContactForm> forms();

  /**
   * What the family says of it: whether it suits how often and at what times there is contact; empty
   * when nobody recorded that.
   */
  public abstract Optional<Boolean> suitsFamily();

  /** Whether the family was offered visits at home, whether or not it wants them. */
  public abstract Optional<Boolean> homeVisitsOffered();

  /** Whether it ended on a day or before. */
  public boolean isEndedOn(LocalDate asOf) {
    Optional<LocalDate> end = endedOn();
    return end.isPresent() && !asOf.isBefore(end.get());
  }

  @Value.Check
  void refuseAnEndBeforeTheAgreement() {
    if (endedOn().filter(agreedOn()::isAfter).isPresent()) {
      throw new InvalidRecordException(
          Location.at("endedOn"), "An agreement about contact cannot end before it was made.");
    }
  }

  @Value.Check
  void refuseNoTimeBetweenContacts() {
    if (every().filter(length -> length.isNegative() || length.isZero()).isPresent()) {
      throw new InvalidRecordException(
          Location.at("every"),
          "The time from one contact to the next must be longer than nothing.");
    }
  }

  /** Collects the parts of a {@link ContactAgreement}. */
  public static class Builder extends ImmutableContactAgreement.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
