package org.keywork.governance;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Answer;

/**
 * What a service has settled about how everybody whom it concerns is kept informed and involved (CCNUK
 * O6; PACK ch.5 / The importance of a communication strategy).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class CommunicationStrategy implements WithCommunicationStrategy {

  CommunicationStrategy() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether there is such a strategy. */
  public abstract Optional<Arrangement> settled();

  /** Whom it reaches, what for and how. */
  public abstract List<CommunicationLine> lines();

  /**
   * The day on which somebody went through all audiences; until then the strategy may reach more than
   * are recorded here.
   */
  public abstract Optional<LocalDate> askedOn();

  /** Whether there is one on a day; where that is not recorded, what it holds shows that there is. */
  Answer isThereOn(LocalDate day) {
    return settled()
        .map(arrangement -> Answer.of(arrangement.isInPlaceOn(day)))
        .orElse(lines().isEmpty() ? Answer.CANNOT_TELL : Answer.YES);
  }

  /** Whether somebody had gone through all audiences by a day. */
  boolean isAskedBy(LocalDate day) {
    return askedOn().filter(asked -> !asked.isAfter(day)).isPresent();
  }

  /** Those whom the standard names and the strategy does not reach. */
  Set<CommunicationAudience> leftOut() {
    Set<CommunicationAudience> leftOut = EnumSet.copyOf(CommunicationAudience.OF_THE_STANDARD);
    lines().forEach(line -> leftOut.remove(line.audience()));
    return leftOut;
  }

  /** Collects the parts of {@link CommunicationStrategy}. */
  public static class Builder extends ImmutableCommunicationStrategy.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
