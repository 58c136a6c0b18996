package org.keywork.ehc;

import org.immutables.value.Value;
import org.keywork.time.DateSpan;

/**
 * A reason for which a local authority may not have to keep to 6, 16 or 20 weeks.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class EhcException implements WithEhcException {

  EhcException() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Which it is. */
  public abstract EhcExceptionKind kind();

  /** From the first to the last day, both inclusive. */
  public abstract DateSpan during();

  /** Collects the parts of an {@link EhcException}. */
  public static class Builder extends ImmutableEhcException.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
