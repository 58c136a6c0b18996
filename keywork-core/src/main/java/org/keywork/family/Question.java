package org.keywork.family;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * Something that the family wanted to know, and what came of it.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Question implements WithQuestion {

  Question() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day on which it was asked. */
  public abstract LocalDate askedOn();

  /** What it is about. */
  public abstract InformationTopic topic();

  /** The day on which the family had its answer. */
  public abstract Optional<LocalDate> answeredOn();

  /** The day on which the family was put in touch with somebody who knows. */
  public abstract Optional<LocalDate> sourceFoundOn();

  /** The agency that knows. */
  public abstract Optional<AgencyId> source();

  /** The days on which somebody tried to get an answer for the family, without the family or with it. */
  public abstract Set<LocalDate> triedOn();

  /** The day on which the family found that it got no further by itself. */
  public abstract Optional<LocalDate> deadEndOn();

  /** The day on which the search for an answer was given up. */
  public abstract Optional<LocalDate> givenUpOn();

  /** Whether the family had its answer by a day, or knew by then who can give it. */
  public boolean isSettledBy(LocalDate asOf) {
    return isBy(answeredOn(), asOf) || isBy(sourceFoundOn(), asOf);
  }

  /** Whether nobody looked for an answer any more on a day, though there was none. */
  public boolean isGivenUpBy(LocalDate asOf) {
    return isBy(givenUpOn(), asOf) && !isSettledBy(asOf);
  }

  /** Whether the family had met a dead end by a day. */
  boolean isAtADeadEndBy(LocalDate asOf) {
    return isBy(deadEndOn(), asOf);
  }

  /** Whether somebody had tried by a day to get an answer. */
  boolean isTriedBy(LocalDate asOf) {
    return triedOn().stream().anyMatch(day -> !day.isAfter(asOf));
  }

  /** Whether somebody had tried by a day, on the day of the dead end or after it. */
  boolean isTriedSinceTheDeadEndBy(LocalDate asOf) {
    return deadEndOn()
        .filter(end -> triedOn().stream().anyMatch(day -> !day.isBefore(end) && !day.isAfter(asOf)))
        .isPresent();
  }

  private static boolean isBy(Optional<LocalDate> day, LocalDate asOf) {
    return day.filter(each -> !each.isAfter(asOf)).isPresent();
  }

  @Value.Check
  void refuseDaysBeforeTheQuestion() {
    requireNotBefore("answeredOn", answeredOn());
    requireNotBefore("sourceFoundOn", sourceFoundOn());
    requireNotBefore("triedOn", triedOn().stream().min(Comparator.naturalOrder()));
    requireNotBefore("deadEndOn", deadEndOn());
    requireNotBefore("givenUpOn", givenUpOn());
  }

  private void requireNotBefore(String property, Optional<LocalDate> day) {
    if (day.filter(askedOn()::isAfter).isPresent()) {
      throw new InvalidRecordException(
          Location.at(property), "Nothing can come of a question before it is asked.");
    }
  }

  /** Collects the parts of a {@link Question}. */
  public static class Builder extends ImmutableQuestion.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
