package org.keywork.assignment;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.family.MemberId;
import org.keywork.practitioner.TieKind;

/**
 * What ties a key worker to one child of a family, so that the end of their time with it can be foreseen
 * (GUIDE 5c / Changing key working practitioner): a setting that the child will leave, or a therapy that
 * will end.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class TieToChild implements WithTieToChild {

  TieToChild() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** To what. */
  public abstract TieKind to();

  /** Whose setting or therapy. */
  public abstract MemberId child();

  /**
   * The first day in the setting, or of the therapy, where that is known. A move on that day or before
   * leads into it and does not end it.
   */
  public abstract Optional<LocalDate> startsOn();

  /** The last day in the setting, or of the therapy; empty while nobody knows it. */
  public abstract Optional<LocalDate> endsOn();

  /** Collects the parts of a {@link TieToChild}. */
  public static class Builder extends ImmutableTieToChild.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
