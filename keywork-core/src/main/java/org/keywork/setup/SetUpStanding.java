package org.keywork.setup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A programme and the record of a setting up beside it, on a day. That the record is behind is no
 * finding: the months are a rough guide, and a group may go back.
 *
 * @param programme the programme
 * @param record the record
 * @param asOf the day
 * @since 0.1
 */
public record SetUpStanding(SetUpProgramme programme, SetUp record, LocalDate asOf) {

  /** Refuses a missing part. */
  public SetUpStanding {
    Objects.requireNonNull(programme, "programme");
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(asOf, "asOf");
  }

  /** The phase in which the record is; empty where it tells of none by that day. */
  public Optional<SetUpPhase> phaseByRecord() {
    return record.history().on(asOf);
  }

  /** The phase in which the programme is; empty before its first day and after its last. */
  public Optional<SetUpPhase> phaseByProgramme() {
    return programme.phaseOn(asOf);
  }

  /** How often, when and where to the group went back by that day. */
  public List<PhaseSpell> movesBack() {
    return record.history().movesBackBy(asOf);
  }

  /** Every step, with what the record shows of it. */
  public List<StepBesideRecord> steps() {
    StepsDone done = new StepsDone(record, asOf);
    return programme.items().stream()
        .map(item -> StepBesideRecord.of(item, done.doneOn(item), asOf))
        .toList();
  }

  /** The steps that stand so. */
  public List<StepBesideRecord> steps(StepStanding standing) {
    return steps().stream().filter(each -> each.standing() == standing).toList();
  }
}
