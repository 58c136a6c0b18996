package org.keywork.examples.cli;

import java.util.List;
import java.util.Optional;
import org.keywork.family.NeedDomain;
import org.keywork.monitoring.Monitoring;
import org.keywork.monitoring.UnmetNeeds;
import org.keywork.monitoring.UnmetNeedsTold;
import org.keywork.rule.Basis;
import org.keywork.service.KeyWorkerService;

/** Adds up what families lack from one document after the other, and keeps nothing else of it. */
final class UnmetGathering {

  private static final Monitoring NOTHING_WATCHED = Monitoring.builder().build();

  private final Basis basis;
  private UnmetNeeds unmet = UnmetNeeds.none();
  private Optional<KeyWorkerService> service = Optional.empty();

  /** A gathering that has seen nothing yet. */
  UnmetGathering(Basis basis) {
    this.basis = basis;
  }

  /** Gathers from the case files, and from the record of the service if there is one. */
  UnmetAnswer gather(
      Inputs inputs, Optional<Inputs.Input> record, List<UnmetBy> by, Practice practice) {
    Reading.Kept unread = Reading.keeping(inputs);
    for (Inputs.Input input : inputs.inputs()) {
      unread
          .reading()
          .readAll(
              input,
              practice.caseFiles(),
              (document, file) -> unmet = unmet.and(UnmetNeeds.of(file, basis)));
    }
    record.ifPresent(input -> unread
        .reading()
        .readOne(input, practice.services(), found -> service = Optional.of(found)));
    UnmetNeedsTold told = unmet.toldUnder(basis);
    return new UnmetAnswer(basis, told, by, open(told), unread.sorted());
  }

  /** Where no part of life is told, nobody can say that some recommendation speaks of each. */
  private Optional<List<NeedDomain>> open(UnmetNeedsTold told) {
    return service
        .filter(each -> !told.byDomain().rows().isEmpty())
        .map(each -> List.copyOf(
            told.withoutRecommendation(each.monitoring().orElse(NOTHING_WATCHED), basis)));
  }
}
