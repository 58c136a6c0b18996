package org.keywork.governance;

import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;
import org.keywork.agency.Arrangement;

/**
 * How far an agency, or one of its departments, stands by key working (CCNUK O1; PACK ch.1 / Promote the
 * service).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Commitment implements WithCommitment {

  Commitment() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The agency. */
  public abstract AgencyId agency();

  /** Which of its departments, where it is not that of the agency as a whole. */
  public abstract Optional<DepartmentId> department();

  /** That those who plan, and decide about money, stand by it. */
  public abstract Optional<Arrangement> strategic();

  /** That those who work with families stand by it. */
  public abstract Optional<Arrangement> practice();

  /** Whether it is that of a department and not that of an agency as a whole. */
  boolean isOfDepartment() {
    return department().isPresent();
  }

  /** Collects the parts of a {@link Commitment}. */
  public static class Builder extends ImmutableCommitment.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
