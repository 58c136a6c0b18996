package org.keywork.plan;

import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.family.MemberId;

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

  /** Collects the parts of a {@link ChildsView}. */
  public static class Builder extends ImmutableChildsView.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
