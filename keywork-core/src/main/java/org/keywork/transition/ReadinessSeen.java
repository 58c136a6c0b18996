package org.keywork.transition;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.keywork.family.MemberId;

/**
 * What somebody in the family was seen to do, on a day, of what an own key worker does. It is no test:
 * what nobody happened to see is not written down.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class ReadinessSeen implements WithReadinessSeen {

  ReadinessSeen() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Of whom. */
  public abstract MemberId whose();

  /** What was seen. */
  public abstract ReadinessPart part();

  /** How they did it. */
  @Value.Redacted
  public abstract SeenHow how();

  /** The day. */
  public abstract LocalDate seenOn();

  /** Collects the parts of a {@link ReadinessSeen}. */
  public static class Builder extends ImmutableReadinessSeen.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
