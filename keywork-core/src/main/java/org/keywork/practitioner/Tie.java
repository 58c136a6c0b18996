package org.keywork.practitioner;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What ties a key worker to a setting or a therapy, so that an end of their key working can be foreseen
 * (GUIDE 5c / Changing key working practitioner). With one family it ends when its child starts
 * school or ends the therapy; with all families at once it may end on a day that is known.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Tie implements WithTie {

  Tie() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** To what. */
  public abstract TieKind to();

  /** The last day on which it leaves room for key working with anybody, where that is known. */
  public abstract Optional<LocalDate> until();

  /** Collects the parts of a {@link Tie}. */
  public static class Builder extends ImmutableTie.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
