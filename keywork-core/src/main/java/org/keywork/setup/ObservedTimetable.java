package org.keywork.setup;

import java.time.LocalDate;
import java.util.Objects;
import org.keywork.source.Citation;

/**
 * When workshops were held where services were set up and watched (PACK ch.5 / The workshop timetable).
 * The third came half a year before anybody knew how the pilot had gone, which the guidance advises
 * against; it is kept for comparison.
 *
 * <p>After a first workshop on 1 March 2006 the second was held on 1 September 2006, the third on 1 March
 * 2007, and the outcome was known on 1 September 2007.
 *
 * @param firstWorkshop the day of the first workshop
 * @since 0.1
 */
public record ObservedTimetable(LocalDate firstWorkshop) {

  /** How many months after the first workshop the last was held. */
  static final int LAST = 12;

  private static final int SECOND = 6;
  private static final int OUTCOME = 18;

  /** Refuses a missing day. */
  public ObservedTimetable {
    Objects.requireNonNull(firstWorkshop, "firstWorkshop");
  }

  /** Where it is written. */
  public static Citation citation() {
    return Restated.OBSERVED.citation();
  }

  /** Six months after the first. */
  public LocalDate secondWorkshop() {
    return firstWorkshop.plusMonths(SECOND);
  }

  /** Twelve months after the first. */
  public LocalDate lastWorkshop() {
    return firstWorkshop.plusMonths(LAST);
  }

  /** Eighteen months after the first the outcome of the pilot was known. */
  public LocalDate outcomeKnown() {
    return firstWorkshop.plusMonths(OUTCOME);
  }

  /** The same as a record of one setting up. */
  public SetUp asRecord() {
    return SetUp.builder()
        .addWorkshops(
            held(SetUpWorkshopTask.DESIGN_AND_PLAN, firstWorkshop),
            held(SetUpWorkshopTask.LOOK_AT_PROGRESS, secondWorkshop()),
            held(SetUpWorkshopTask.PLAN_TO_STAY, lastWorkshop()))
        .evaluation(PilotEvaluation.builder().dataAnalysedOn(outcomeKnown()).build())
        .build();
  }

  private static SetUpWorkshop held(SetUpWorkshopTask task, LocalDate day) {
    return SetUpWorkshop.builder().task(task).addHeldOn(day).build();
  }
}
