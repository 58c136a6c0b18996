package org.keywork.assignment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * What a family said about who its key worker, and so its contact person, should be (EVALUATION
 * Establishing a shared philosophy; GUIDE 5a / Awareness raising). What it said last holds.
 *
 * <p>Some families accept one person and nobody else, and some take somebody into their team but not
 * in the lead (PALLIATIVE The right help from the right person).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class ChoiceOfKeyWorker implements WithChoiceOfKeyWorker {

  ChoiceOfKeyWorker() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day on which it said so. */
  public abstract LocalDate statedOn();

  /** The people among whom it could choose; empty when nobody wrote them down. */
  public abstract Set<PractitionerId> offered();

  /** Whom it would like; any of them when there are several. */
  public abstract Set<PractitionerId> wants();

  /** Whether it accepts nobody else. */
  public abstract Optional<Boolean> acceptsNobodyElse();

  /** Whom it does not want in the lead, though perhaps in its team. */
  public abstract Set<PractitionerId> notInTheLead();

  /** Whether it is on record as accepting nobody but {@link #wants()}. */
  public boolean isExclusive() {
    return acceptsNobodyElse().orElse(false);
  }

  @Value.Check
  void refuseNobodyAtAll() {
    if (isExclusive() && wants().isEmpty()) {
      throw new InvalidRecordException(
          Location.at("acceptsNobodyElse"),
          "A family that accepts nobody else wants somebody; say whom.");
    }
  }

  @Value.Check
  void refuseSomebodyWantedAndNotWanted() {
    if (!Collections.disjoint(wants(), notInTheLead())) {
      throw new InvalidRecordException(
          Location.at("notInTheLead"),
          "Nobody is both wanted as key worker and not wanted in the lead.");
    }
  }

  /** Collects the parts of a {@link ChoiceOfKeyWorker}. */
  public static class Builder extends ImmutableChoiceOfKeyWorker.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
