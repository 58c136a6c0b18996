package org.keywork.family;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One time at which a key worker advised the family.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Advice implements WithAdvice {

  Advice() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day. */
  public abstract LocalDate on();

  /** To whom, where it was one member of the family; empty where it was the family. */
  public abstract Optional<MemberId> to();

  /** In which way. */
  public abstract AdviceKind kind();

  /**
   * Whether they asked to be told what to do, or what would be best; empty when that is not recorded.
   */
  public abstract Optional<Boolean> askedFor();

  /** Collects the parts of an {@link Advice}. */
  public static class Builder extends ImmutableAdvice.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
