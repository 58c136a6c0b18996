package org.keywork.transition;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;
import org.keywork.time.Deadline;

/**
 * Something that must be in place before a change comes, and by when.
 *
 * <p>Where no day can be told, what is missing is told instead; the change is still foreseen.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Preparation implements WithPreparation {

  Preparation() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What must be in place. */
  public abstract PreparationKind kind();

  /** Whether the record shows it to be in place. */
  public abstract boolean inPlace();

  /** The last day that is in time; empty where nobody can tell it. It may tell of a day of birth. */
  @Value.Redacted
  public abstract Optional<LocalDate> by();

  /** How that day was counted; empty where somebody named it, or where that would tell a birthday. */
  public abstract Optional<Deadline> counted();

  /** What is missing to tell by when, as words that complete 'not recorded:'. */
  public abstract Optional<String> missing();

  /** Where in a case file it is recorded, or would be. */
  public abstract Location at();

  /** Whether it is still to be done, be it in time or late. */
  public boolean isToBeDone() {
    return !inPlace();
  }

  @Value.Check
  void requireADayOrWhatIsMissing() {
    if (by().isPresent() == missing().isPresent()) {
      throw new InvalidRecordException(
          Location.at("by"), "It is told either by when, or what is missing to tell it.");
    }
    if (counted().isPresent() && !counted().map(Deadline::lastDay).equals(by())) {
      throw new InvalidRecordException(
          Location.at("counted"), "The last day of a preparation is the one that was counted.");
    }
  }

  /** Collects the parts of a {@link Preparation}. */
  public static class Builder extends ImmutablePreparation.Builder {

    /** A builder with nothing set. */
    public Builder() {}

    /** Sets the last day together with how it was counted. */
    public Builder by(Deadline deadline) {
      counted(deadline);
      by(deadline.lastDay());
      return this;
    }
  }
}
