package org.keywork.governance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * Money for a key worker service, or time and rooms that an agency gives instead (GUIDE 5a / Funding
 * sources; CCNUK O8). How much it is, is not kept.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class FundingLine implements WithFundingLine {

  FundingLine() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id. */
  public abstract FundingLineId id();

  /** What it pays for; none where nobody recorded it. */
  public abstract Set<FundedItem> pays();

  /**
   * Who gives it: agencies that take part, or {@link Funding#outsideFunders() others}; none where
   * nobody recorded it.
   */
  public abstract Set<AgencyId> fundedBy();

  /** The first day that it pays for. */
  public abstract Optional<LocalDate> since();

  /** Whether it goes on without an end. */
  public abstract Optional<Boolean> ongoing();

  /** The last day that it pays for, where it has one. */
  public abstract Optional<LocalDate> until();

  /** Whether it pays for that day; for the first and for the last day it does. */
  public boolean isInForceOn(LocalDate day) {
    return since().filter(day::isBefore).isEmpty() && !hasEndedBy(day);
  }

  /** Whether its last day is past. */
  boolean hasEndedBy(LocalDate day) {
    return until().filter(day::isAfter).isPresent();
  }

  /** Whether it is known to go on without an end. */
  boolean isOngoing() {
    return ongoing().orElse(false);
  }

  @Value.Check
  void refuseAnEndOfWhatGoesOn() {
    if (isOngoing() && until().isPresent()) {
      throw new InvalidRecordException(
          Location.at("until"), "Funding that is ongoing has no last day.");
    }
  }

  @Value.Check
  void refuseAnEndBeforeTheStart() {
    if (since().isPresent()
        && until().isPresent()
        && until().get().isBefore(since().get())) {
      throw new InvalidRecordException(
          Location.at("until"), "Funding cannot end before it starts.");
    }
  }

  /** Collects the parts of {@link FundingLine}. */
  public static class Builder extends ImmutableFundingLine.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
