package org.keywork.transition;

import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.AssignmentKind;
import org.keywork.assignment.EndOfAssignment;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.assignment.Tenure;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.time.Deadline;

/** The key workers of a family who go, and what must be in place by then. */
record KeyWorkersAhead(FamilysWayAhead way, Basis basis) {

  /** The key workers there now whose last day can be foreseen, those who go first before the others. */
  List<KeyWorkerGoing> going() {
    return tenures()
        .flatMap(tenure -> new EndsOfTies(way, tenure, basis.asOf())
            .known().min(Comparator.comparing(KeyWorkerGoing::lastDay)).stream())
        .filter(each -> history().isActiveOn(each.goneOn()) && !isAfterTheEnd(each.goneOn()))
        .sorted(Comparator.comparing(KeyWorkerGoing::lastDay))
        .toList();
  }

  Stream<UndatedChange> undated() {
    return tenures().flatMap(tenure -> {
      EndsOfTies ends = new EndsOfTies(way, tenure, basis.asOf());
      return ends.known().findAny().isPresent() ? Stream.empty() : ends.unknown();
    });
  }

  Stream<ForeseenChange> changes() {
    return going().stream().map(this::change);
  }

  private Stream<Tenure> tenures() {
    return history().isActiveOn(basis.asOf())
        ? history().tenures().stream().filter(tenure -> tenure.days().contains(basis.asOf()))
        : Stream.empty();
  }

  private AssignmentHistory history() {
    return way.moves().history();
  }

  /** Whether key working is over by then, so that nobody is to follow. */
  private boolean isAfterTheEnd(LocalDate day) {
    return way.end().exitPlan().flatMap(ExitPlan::endsOn).filter(day::isAfter).isPresent();
  }

  private ForeseenChange change(KeyWorkerGoing going) {
    return ForeseenChange.builder()
        .kind(ForeseenKind.KEY_WORKER_GOES)
        .child(going.child())
        .keyWorker(going.tenure().keyWorker())
        .on(going.goneOn())
        .addPreparations(successor(going), familyTold(going), overlap(going), replacement(going))
        .citation(GUIDE.at("5c / Changing key working practitioner"))
        .at(going.at())
        .build();
  }

  private Preparation successor(KeyWorkerGoing going) {
    Preparation.Builder known = of(
        PreparationKind.SUCCESSOR,
        going,
        way.isSuccessorFound(going, basis.asOf()) || isFollowed(going));
    return basis
        .value(Foresight.SUCCESSOR_LEAD_TIME)
        .map(lead -> known.by(Deadline.atLeastBefore(lead, going.goneOn())))
        .orElseGet(() -> known.missing("how long ahead the service looks for who follows"))
        .build();
  }

  private Preparation familyTold(KeyWorkerGoing going) {
    boolean told = endings(going).stream()
        .flatMap(ending -> ending.familyToldOn().stream())
        .anyMatch(day -> !day.isAfter(basis.asOf()));
    return of(PreparationKind.FAMILY_TOLD, going, told)
        .by(Deadline.before(going.goneOn()))
        .build();
  }

  private Preparation overlap(KeyWorkerGoing going) {
    List<PractitionerId> both = new ArrayList<>(others(going, going.lastDay()));
    both.retainAll(others(going, going.goneOn()));
    return of(PreparationKind.OVERLAP, going, !both.isEmpty())
        .by(Deadline.before(going.goneOn()))
        .build();
  }

  private Preparation replacement(KeyWorkerGoing going) {
    return of(PreparationKind.REPLACEMENT, going, isFollowed(going))
        .by(Deadline.before(going.goneOn()))
        .build();
  }

  private static Preparation.Builder of(
      PreparationKind kind, KeyWorkerGoing going, boolean inPlace) {
    Preparation.Builder preparation = Preparation.builder();
    preparation.kind(kind).inPlace(inPlace).at(going.at());
    return preparation;
  }

  private boolean isFollowed(KeyWorkerGoing going) {
    return !others(going, going.goneOn()).isEmpty();
  }

  private List<PractitionerId> others(KeyWorkerGoing going, LocalDate day) {
    return history().keyWorkersOn(day).stream()
        .filter(who -> !who.equals(going.tenure().keyWorker()))
        .toList();
  }

  private List<EndOfAssignment> endings(KeyWorkerGoing going) {
    return history().assignments().stream()
        .filter(each -> isOf(going.tenure(), each))
        .flatMap(each -> each.ending().stream())
        .toList();
  }

  static boolean isOf(Tenure tenure, KeyWorkerAssignment assignment) {
    return assignment.kind() == AssignmentKind.KEY_WORKER
        && assignment.practitioner().equals(tenure.keyWorker())
        && assignment.during().overlaps(tenure.days());
  }

  static Location placeOf(int assignment) {
    return Location.at("assignments", assignment);
  }
}
