package org.keywork.caseload;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.Intensity;
import org.keywork.assignment.IntensityOfSupport;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Weight;
import org.keywork.time.DateSpan;

/** What families weigh for one key worker. */
record Weighing(PractitionerId keyWorker, FamilyWeights weights) {

  /** The family as it is carried on a day; empty when it is not. */
  Optional<CarriedFamily> on(LocalDate day, AllocatedFamily family) {
    return as(day, family.history()).map(as -> carried(day, family, as));
  }

  private Optional<CarriedAs> as(LocalDate day, AssignmentHistory history) {
    if (!history.isActiveOn(day) || !history.carriersOn(day).contains(keyWorker)) {
      return Optional.empty();
    }
    List<PractitionerId> keyWorkers = history.keyWorkersOn(day);
    if (!keyWorkers.contains(keyWorker)) {
      return Optional.of(CarriedAs.COVER);
    }
    return Optional.of(keyWorkers.size() > 1 ? CarriedAs.IN_OVERLAP : CarriedAs.KEY_WORKER);
  }

  private CarriedFamily carried(LocalDate day, AllocatedFamily family, CarriedAs as) {
    Optional<Intensity> intensity = family.intensityOn(day, weights);
    Weight alone = intensity.map(weights::of).orElse(Weight.ONE);
    return new CarriedFamily(family.family(), as, intensity, alone.times(weights.share(as)));
  }

  /** Adds what a family weighs over days, looked at only where that may change. */
  void add(AllocatedFamily family, DateSpan days, LoadChanges changes) {
    Load before = Load.NONE;
    for (LocalDate day : changeDays(family, days)) {
      Load load = Load.of(on(day, family).stream().toList());
      changes.add(day, load.minus(before));
      before = load;
    }
  }

  private static TreeSet<LocalDate> changeDays(AllocatedFamily family, DateSpan days) {
    TreeSet<LocalDate> changeDays = new TreeSet<>(Comparator.naturalOrder());
    changeDays.add(days.firstDay());
    spans(family)
        .flatMap(span -> Stream.concat(
            Stream.of(span.firstDay()), span.lastDay().map(last -> last.plusDays(1)).stream()))
        .filter(days::contains)
        .forEach(changeDays::add);
    return changeDays;
  }

  private static Stream<DateSpan> spans(AllocatedFamily family) {
    return Stream.of(
            family.history().active().stream(),
            family.history().assignments().stream().map(KeyWorkerAssignment::during),
            family.intensities().stream().map(IntensityOfSupport::during))
        .flatMap(each -> each);
  }
}
