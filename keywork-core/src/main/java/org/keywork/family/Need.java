package org.keywork.family;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.function.KeyWorkingFunction;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * Something that somebody in the family needs.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Need implements WithNeed {

  Need() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its id. */
  public abstract NeedId id();

  /** Who has it. */
  public abstract MemberId whose();

  /** In which part of life. */
  public abstract NeedDomain domain();

  /** The day on which it was found. */
  public abstract Optional<LocalDate> foundOn();

  /** The day from which it was no longer felt. */
  public abstract Optional<LocalDate> endedOn();

  /** The days on which somebody looked at it with the family: is it still felt, and is it met? */
  public abstract Set<LocalDate> lookedAtOn();

  /** The key working functions that it calls for, as the people who know the family judge. */
  public abstract Set<KeyWorkingFunction> callsFor();

  /** What help there is for it beyond listening; empty when nobody recorded it. */
  public abstract Optional<FurtherHelp> furtherHelp();

  /** What it is about. */
  @Value.Redacted
  public abstract Optional<String> note();

  /** Whether it is felt on a day; on the day it ended, no longer. */
  public boolean isFeltOn(LocalDate asOf) {
    Optional<LocalDate> end = endedOn();
    return end.isEmpty() || asOf.isBefore(end.get());
  }

  /** Whether it was found by a day and is felt on it; without a day of finding it counts as found. */
  public boolean isKnownAndFeltOn(LocalDate asOf) {
    Optional<LocalDate> found = foundOn();
    return isFeltOn(asOf) && (found.isEmpty() || !found.get().isAfter(asOf));
  }

  @Value.Check
  void refuseAnEndBeforeTheStart() {
    if (foundOn().isPresent() && endedOn().filter(foundOn().get()::isAfter).isPresent()) {
      throw new InvalidRecordException(
          Location.at("endedOn"), "A need cannot end before it was found.");
    }
  }

  /** Collects the parts of a {@link Need}. */
  public static class Builder extends ImmutableNeed.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
