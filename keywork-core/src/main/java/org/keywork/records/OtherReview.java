package org.keywork.records;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;

/**
 * A day on which another service reviewed, or is going to review, what it does for a child. It is kept
 * so that reviews can be linked with each other.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class OtherReview implements WithOtherReview {

  OtherReview() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is reviewed. */
  public abstract OtherReviewKind kind();

  /** The day. */
  public abstract LocalDate on();

  /** Who reviews it. */
  public abstract Optional<AgencyId> agency();

  /** Collects the parts of an {@link OtherReview}. */
  public static class Builder extends ImmutableOtherReview.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
