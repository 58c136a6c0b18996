package org.keywork.setup;

import java.util.Objects;
import org.keywork.time.DateSpan;

/**
 * A step of a programme and the days for it.
 *
 * @param step what is to be done
 * @param days from the first to the last day on which it is to be done, both inclusive
 * @param source where it is written
 * @since 0.1
 */
public record ProgrammeItem(ProgrammeStep step, DateSpan days, Restated source) {

  /** Refuses a missing part. */
  public ProgrammeItem {
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(days, "days");
    Objects.requireNonNull(source, "source");
  }

  /** How many days of workshop there are at least; none for another step. */
  public int leastDays() {
    return step.workshop().map(SetUpWorkshopTask::leastDays).orElse(0);
  }
}
