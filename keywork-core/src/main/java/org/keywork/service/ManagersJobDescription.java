package org.keywork.service;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;

/**
 * The job description of the manager of a key worker service (CCNUK O9; PACK Ex.10).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class ManagersJobDescription implements WithManagersJobDescription {

  ManagersJobDescription() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether it is written, and since when. */
  public abstract Optional<Arrangement> written();

  /** What it makes plain. */
  public abstract Set<ManagersJobItem> settles();

  /** Collects the parts of a {@link ManagersJobDescription}. */
  public static class Builder extends ImmutableManagersJobDescription.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
