package org.keywork.transition;

import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.ChangeOfKeyWorker;
import org.keywork.assignment.ChangeRules;
import org.keywork.assignment.EndOfAssignment;
import org.keywork.assignment.Tenure;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.time.Deadline;

/** The key workers of a family who go, and what must be in place by then. */
record KeyWorkersAhead(FamilysWayAhead way, Basis basis) {

  private static final Period ONE_DAY = Period.ofDays(1);

  Stream<ForeseenChange> changes() {
    return dated().map(this::change);
  }

  Stream<UndatedChange> undated() {
    return ends()
        .filter(end -> end.lastDay().isEmpty())
        .map(end -> new UndatedChange(
            ForeseenKind.KEY_WORKER_GOES,
            Optional.empty(),
            "until when the key worker is tied to the family's child",
            placeOf(end)));
  }

  /** Where a key worker goes while a child moves, and neither is over. */
  List<Coincidence> coincidences() {
    return dated()
        .flatMap(end -> way.moves().transitions().stream()
            .filter(move -> !move.on().isBefore(basis.asOf()))
            .filter(move -> way.moves().isOfLivingChild(move, basis.asOf()))
            .flatMap(move -> Coincidence.of(change(end, outgoing(end)), move, basis).stream()))
        .toList();
  }

  private Stream<ForeseenEnd> ends() {
    return history().isActiveOn(basis.asOf())
        ? way.keyWorkers().on(basis.asOf()).stream()
        : Stream.empty();
  }

  /** Those that are to come, and after which somebody is to follow. */
  private Stream<ForeseenEnd> dated() {
    return ends()
        .filter(end -> end.lastDay().isPresent())
        .filter(end -> !end.isOutlivedOn(basis.asOf()))
        .filter(end -> way.keyWorkers().goesOnAfter(lastDay(end)));
  }

  private AssignmentHistory history() {
    return way.keyWorkers().history();
  }

  private static LocalDate lastDay(ForeseenEnd end) {
    return end.lastDay().orElseThrow();
  }

  private static LocalDate goneOn(ForeseenEnd end) {
    return lastDay(end).plusDays(1);
  }

  private static Location placeOf(ForeseenEnd end) {
    return Location.at("assignments", end.assignment());
  }

  private Tenure outgoing(ForeseenEnd end) {
    return history().tenures().stream()
        .filter(tenure -> tenure.keyWorker().equals(end.keyWorker()))
        .filter(tenure -> tenure.days().contains(basis.asOf()))
        .findFirst()
        .orElseThrow();
  }

  /** The change as it is foreseen: with the last day that a tie sets, where none is settled. */
  private ChangeOfKeyWorker change(ForeseenEnd end, Tenure outgoing) {
    Tenure shorter = new Tenure(outgoing.keyWorker(), outgoing.days().withLastDay(lastDay(end)));
    return new ChangeOfKeyWorker(
        shorter,
        history().changes().stream()
            .filter(change -> change.outgoing().equals(outgoing))
            .flatMap(change -> change.successor().stream())
            .findFirst());
  }

  private ForeseenChange change(ForeseenEnd end) {
    return ForeseenChange.builder()
        .kind(ForeseenKind.KEY_WORKER_GOES)
        .keyWorker(end.keyWorker())
        .on(goneOn(end))
        .addPreparations(successor(end), familyTold(end), overlap(end), replacement(end))
        .citation(GUIDE.at("5c / Changing key working practitioner"))
        .at(placeOf(end))
        .build();
  }

  private Preparation successor(ForeseenEnd end) {
    boolean known =
        ending(end).filter(it -> it.isSuccessorFoundBy(basis.asOf())).isPresent();
    return of(PreparationKind.SUCCESSOR, end, known || isFollowed(end))
        .by(SuccessorRules.dueFor(lastDay(end), basis))
        .build();
  }

  private Preparation familyTold(ForeseenEnd end) {
    boolean told = ending(end)
        .flatMap(EndOfAssignment::familyToldOn)
        .filter(day -> !day.isAfter(basis.asOf()))
        .isPresent();
    return of(PreparationKind.FAMILY_TOLD, end, told).by(lastDay(end)).build();
  }

  /** Both are there on one day at least, or for as long as the service has set. */
  private Preparation overlap(ForeseenEnd end) {
    Period length = basis.value(ChangeRules.OVERLAP_LENGTH).orElse(ONE_DAY);
    return of(PreparationKind.OVERLAP, end, isOverlapped(end, length))
        .by(goneOn(end).minus(length))
        .build();
  }

  private boolean isOverlapped(ForeseenEnd end, Period length) {
    return history().tenures().stream()
        .filter(other -> !other.keyWorker().equals(end.keyWorker()))
        .map(Tenure::days)
        .filter(days -> days.contains(lastDay(end)) && days.contains(goneOn(end)))
        .anyMatch(days -> !days.firstDay().plus(length).isAfter(goneOn(end)));
  }

  private Preparation replacement(ForeseenEnd end) {
    return of(PreparationKind.REPLACEMENT, end, isFollowed(end))
        .by(Deadline.before(goneOn(end)))
        .build();
  }

  private static Preparation.Builder of(PreparationKind kind, ForeseenEnd end, boolean inPlace) {
    Preparation.Builder preparation = Preparation.builder();
    preparation.kind(kind).inPlace(inPlace).at(placeOf(end));
    return preparation;
  }

  private Optional<EndOfAssignment> ending(ForeseenEnd end) {
    return way.keyWorkers().endingOf(end);
  }

  private boolean isFollowed(ForeseenEnd end) {
    return !others(end, goneOn(end)).isEmpty();
  }

  private List<PractitionerId> others(ForeseenEnd end, LocalDate day) {
    return history().keyWorkersOn(day).stream()
        .filter(who -> !who.equals(end.keyWorker()))
        .toList();
  }
}
