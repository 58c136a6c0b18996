package org.keywork.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Basis;
import org.keywork.service.KeyWorkerService;
import org.keywork.setup.ProgrammeItem;
import org.keywork.setup.SetUp;
import org.keywork.setup.SetUpPhase;
import org.keywork.setup.SetUpProgramme;
import org.keywork.setup.SetUpStanding;
import org.keywork.setup.StepBesideRecord;

/**
 * The programme of setting up a service, beside the record where there is one.
 *
 * @param programme the programme
 * @param standing how the record stands beside it; empty where there is none
 */
record ProgrammeDecision(SetUpProgramme programme, Optional<SetUpStanding> standing) {

  private static final SetUp NOTHING_RECORDED = SetUp.builder().build();

  /** The programme by itself. */
  static ProgrammeDecision from(LocalDate start, Basis basis) {
    return new ProgrammeDecision(
        SetUpProgramme.startingOn(start, basis.policy()), Optional.empty());
  }

  /**
   * The programme beside the record of a service.
   *
   * @param told the first day as it was told; empty for that of the record
   * @return nothing where neither tells the first day
   */
  static Optional<ProgrammeDecision> of(
      KeyWorkerService service, Optional<LocalDate> told, Basis basis) {
    SetUp record = service.setUp().orElse(NOTHING_RECORDED);
    return told.or(record::startedOn)
        .map(start -> SetUpProgramme.startingOn(start, basis.policy()))
        .map(programme ->
            new ProgrammeDecision(programme, Optional.of(record.against(programme, basis.asOf()))));
  }

  /** The steps of a phase. */
  List<ProgrammeItem> steps(SetUpPhase phase) {
    return programme.items().stream()
        .filter(each -> each.step().phase() == phase)
        .toList();
  }

  /** What the record shows of a step; empty where there is none. */
  Optional<StepBesideRecord> besideRecord(ProgrammeItem item) {
    return standing.stream()
        .flatMap(each -> each.steps().stream())
        .filter(each -> each.item().equals(item))
        .findFirst();
  }
}
