package org.keywork.transition;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * How it is made easier for a family that a key worker is there less (EVALUATION Empowering parents,
 * Discussion). That it comes step by step is told by the steps themselves.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Withdrawal implements WithWithdrawal {

  Withdrawal() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Whether it was made clear where the role of the key worker ends and the family's own social life
   * begins; empty when nobody recorded it.
   */
  public abstract Optional<Boolean> boundaries();

  /**
   * Whether the family was told that the key worker or a colleague is still there for informal contact;
   * empty when nobody recorded it.
   */
  public abstract Optional<Boolean> informalContact();

  /** Collects the parts of a {@link Withdrawal}. */
  public static class Builder extends ImmutableWithdrawal.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
