package org.keywork.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.family.MemberId;
import org.keywork.rule.Answer;

/**
 * What a child or young person thinks, gathered before an assessment or a review.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class ChildsView implements WithChildsView {

  ChildsView() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whose view. */
  public abstract MemberId child();

  /** The day on which it was gathered. */
  public abstract LocalDate gatheredOn();

  /** What helped the child to give it. */
  public abstract Set<ParticipationSupport> support();

  /** Whether the child was asked what support they would like. */
  public abstract Optional<Boolean> askedWhatSupport();

  /** What support the child would like. */
  @Value.Redacted
  public abstract Optional<String> supportWanted();

  /** Whether the support that the child would like was talked about: asked for, or told unasked. */
  public Answer talkedAboutSupport() {
    return supportWanted().isPresent() ? Answer.YES : Answer.of(askedWhatSupport());
  }

  /** Whether it is a child's, and was gathered by a day. */
  boolean isOf(MemberId whose, LocalDate day) {
    return child().equals(whose) && !gatheredOn().isAfter(day);
  }

  /** Collects the parts of a {@link ChildsView}. */
  public static class Builder extends ImmutableChildsView.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
