package org.keywork.transition;

import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;

/**
 * What a family has in hand, once it needs less or no key working, so that it can come back (GUIDE 5c /
 * Reducing support; EVALUATION Providing continuity). What holds no longer, such as a number that has
 * changed, is not in place.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class OpenDoor implements WithOpenDoor {

  OpenDoor() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Contact details that hold. */
  public abstract Optional<Arrangement> contactDetails();

  /** That it was told how to get help again. */
  public abstract Optional<Arrangement> wayBack();

  /** That it was told of support groups or drop-in sessions. */
  public abstract Optional<Arrangement> groups();

  /** Collects the parts of an {@link OpenDoor}. */
  public static class Builder extends ImmutableOpenDoor.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
