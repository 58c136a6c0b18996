package org.keywork.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Basis;
import org.keywork.time.Deadline;

/**
 * Whether what the area provides is held against what families need, time and again (GUIDE 2 /
 * Continuum of provision).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class ProvisionChecks implements WithProvisionChecks {

  ProvisionChecks() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** That it is done regularly. */
  public abstract Optional<Arrangement> arranged();

  /** The times at which it was, or is going to be, done. */
  public abstract List<ProvisionCheck> checks();

  /**
   * By when it is to be done again, counted from the last time by the day of the basis; empty where that
   * is not recorded, where it is not done any more, or where the service has not set how often it is.
   */
  public Optional<Deadline> nextCheck(Basis basis) {
    return checking().next(basis);
  }

  /** The checking as something that comes round. */
  Recurring checking() {
    List<LocalDate> days = checks().stream().map(ProvisionCheck::on).toList();
    return new Recurring(arranged(), days, ProvisionCheckRules.EVERY);
  }

  /** Collects the parts of a {@link ProvisionChecks}. */
  public static class Builder extends ImmutableProvisionChecks.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
