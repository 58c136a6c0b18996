package org.keywork.setup;

import static org.keywork.source.Publications.PACK;

import java.util.Objects;
import org.keywork.source.Citation;

/**
 * Where a part of a programme is written.
 *
 * @param statement the number of the statement that it restates
 * @param citation where the statement is written
 * @since 0.1
 */
public record Restated(int statement, Citation citation) {

  static final Citation TABLE_1 = PACK.at("ch.5 Table 1");
  static final Citation TIMETABLE = PACK.at("ch.5 / The workshop timetable");

  static final Restated PRELIMINARY_WORK = new Restated(439, TABLE_1);
  static final Restated PLANNING = new Restated(440, TABLE_1);
  static final Restated IMPLEMENTATION = new Restated(441, TABLE_1);
  static final Restated PILOT = new Restated(442, TABLE_1);
  static final Restated ROUTINISATION = new Restated(443, TABLE_1);
  static final Restated OBSERVED = new Restated(446, TIMETABLE);
  static final Restated LAST_WORKSHOP = new Restated(447, TIMETABLE);
  static final Restated MILESTONES = new Restated(459, PACK.at("Ex.8-Ex.15"));

  /** Refuses a missing part. */
  public Restated {
    Objects.requireNonNull(citation, "citation");
  }

  static Restated of(SetUpPhase phase) {
    return switch (phase) {
      case PRELIMINARY_WORK -> PRELIMINARY_WORK;
      case INITIATION_AND_PLANNING -> PLANNING;
      case IMPLEMENTATION -> IMPLEMENTATION;
      case PILOT_AND_EVALUATION -> PILOT;
      case ROUTINISATION -> ROUTINISATION;
    };
  }
}
