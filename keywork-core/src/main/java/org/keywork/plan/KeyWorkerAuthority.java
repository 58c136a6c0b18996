package org.keywork.plan;

import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;

/**
 * The agreed power of the key worker to get at resources and to coordinate what is done.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class KeyWorkerAuthority implements WithKeyWorkerAuthority {

  KeyWorkerAuthority() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day on which it was agreed. */
  public abstract LocalDate agreedOn();

  /** The agencies that agreed. */
  public abstract Set<AgencyId> agencies();

  /** Collects the parts of a {@link KeyWorkerAuthority}. */
  public static class Builder extends ImmutableKeyWorkerAuthority.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
