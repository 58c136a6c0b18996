package org.keywork.setup;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A step of a programme, and what the record shows of it.
 *
 * @param item the step with its days
 * @param standing how it stands
 * @param doneOn the day on which it was done; empty where it is not
 * @since 0.1
 */
public record StepBesideRecord(
    ProgrammeItem item, StepStanding standing, Optional<LocalDate> doneOn) {

  /** Refuses a missing part. */
  public StepBesideRecord {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(doneOn, "doneOn");
  }

  /** Whether it was done, and after its last day. */
  public boolean isLate() {
    return doneOn.filter(item.days()::endsBefore).isPresent();
  }

  static StepBesideRecord of(ProgrammeItem item, Optional<LocalDate> doneOn, LocalDate asOf) {
    return new StepBesideRecord(
        item, doneOn.isPresent() ? StepStanding.DONE : open(item, asOf), doneOn);
  }

  private static StepStanding open(ProgrammeItem item, LocalDate asOf) {
    if (item.days().startsAfter(asOf)) {
      return StepStanding.TO_COME;
    }
    if (!item.days().endsBefore(asOf)) {
      return StepStanding.DUE;
    }
    return item.step().isOptional() ? StepStanding.NOT_RECORDED : StepStanding.OVERDUE;
  }
}
