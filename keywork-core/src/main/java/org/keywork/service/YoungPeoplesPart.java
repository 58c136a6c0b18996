package org.keywork.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * The part that young people who use a service have in its design.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class YoungPeoplesPart implements WithYoungPeoplesPart {

  YoungPeoplesPart() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether they were consulted at all; needless where an occasion is listed. */
  public abstract Optional<Boolean> consulted();

  /** The occasions on which they were. */
  public abstract List<Consultation> consultations();

  /** The occasions by a day, that day included. */
  public List<Consultation> consultationsBy(LocalDate day) {
    return consultations().stream().filter(each -> !each.on().isAfter(day)).toList();
  }

  @Value.Check
  void refuseOccasionsThatNeverWere() {
    if (!consulted().orElse(true) && !consultations().isEmpty()) {
      throw new InvalidRecordException(
          Location.at("consulted"),
          "Young people were consulted on the occasions that are listed; say so or leave them out.");
    }
  }

  /** Collects the parts of a {@link YoungPeoplesPart}. */
  public static class Builder extends ImmutableYoungPeoplesPart.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
