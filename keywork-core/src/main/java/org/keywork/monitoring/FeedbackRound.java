package org.keywork.monitoring;

import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A day on which people were asked what they think of a service.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class FeedbackRound implements WithFeedbackRound {

  FeedbackRound() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day on which they were, or are going to be, asked. */
  public abstract LocalDate on();

  /** How they were asked. */
  public abstract Set<WayOfGathering> ways();

  /** Who was asked; families where that is not recorded. */
  public abstract Set<RespondentGroup> asked();

  /** Whether families were among those who were asked. */
  public boolean isOfFamilies() {
    return asked().isEmpty() || asked().stream().anyMatch(RespondentGroup::isOfFamilies);
  }

  /** Collects the parts of a {@link FeedbackRound}. */
  public static class Builder extends ImmutableFeedbackRound.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
