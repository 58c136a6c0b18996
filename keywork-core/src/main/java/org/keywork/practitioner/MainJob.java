package org.keywork.practitioner;

import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;

/**
 * What the other job of a key worker leaves room for. Any profession may provide key workers, but some
 * jobs stand in the way (PACK ch.1 / Who should be a key worker?; EVALUATION The importance of key
 * working for schools).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class MainJob implements WithMainJob {

  MainJob() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether the person can leave the workplace to visit families at home. */
  public abstract Optional<Boolean> leavesForHomeVisits();

  /** Whether duties in law always come before key working. */
  public abstract Optional<Boolean> statutoryDutiesFirst();

  /** Whether the job leaves enough time for key working, as the people concerned judge. */
  public abstract Optional<Boolean> enoughTime();

  /** That somebody else speaks for a family in matters that concern the workplace itself. */
  public abstract Optional<Arrangement> anotherAdvocate();

  /** Collects the parts of a {@link MainJob}. */
  public static class Builder extends ImmutableMainJob.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
