package org.keywork.transition;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keywork.ehc.EhcDeadline;
import org.keywork.ehc.EhcDuty;
import org.keywork.ehc.EhcProcess;
import org.keywork.ehc.PhaseTransfer;
import org.keywork.family.MemberId;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;

/** The moves for which a day is recorded, and those before which a plan is to be amended. */
record MovesAhead(FamilysWayAhead way, Basis basis) {

  Stream<ForeseenChange> changes() {
    return Stream.concat(
        IntStream.range(0, moves().size()).boxed().flatMap(i -> move(i).stream()),
        IntStream.range(0, way.ehc().processes().size()).boxed().flatMap(this::transfers));
  }

  private List<Transition> moves() {
    return way.moves().transitions();
  }

  private Optional<ForeseenChange> move(int index) {
    Transition move = moves().get(index);
    return way.moves().isLiving(move.child(), basis.asOf())
        ? Optional.of(ForeseenChange.builder()
            .kind(ForeseenKind.MOVE)
            .child(move.child())
            .move(move.kind())
            .on(move.on())
            .addAllPreparations(support(move, index))
            .citation(PreparationKind.MOVE_SUPPORT.citation())
            .at(Location.at("transitions", index))
            .build())
        : Optional.empty();
  }

  private List<Preparation> support(Transition move, int index) {
    return move.kind().canBeKnownAhead()
        ? List.of(Preparation.builder()
            .kind(PreparationKind.MOVE_SUPPORT)
            .inPlace(move.isSupportPlannedBy(basis.asOf()))
            .by(move.on())
            .at(Location.at("transitions", index))
            .build())
        : List.of();
  }

  /** Of a move for which there is no plan to amend, or not under the law of England, only the day. */
  private Stream<ForeseenChange> transfers(int process) {
    EhcProcess ehc = way.ehc().processes().get(process);
    List<EhcDeadline> deadlines = ehc.timetable(basis).of(EhcDuty.PHASE_TRANSFER);
    return IntStream.range(
            0,
            way.moves().isLiving(ehc.child(), basis.asOf())
                ? ehc.phaseTransfers().size()
                : 0)
        .mapToObj(i -> transfer(
            ehc.phaseTransfers().get(i),
            ehc.child(),
            Location.at("phaseTransfers", i),
            deadlines,
            Location.at("ehc", process)));
  }

  private ForeseenChange transfer(
      PhaseTransfer move,
      MemberId child,
      Location place,
      List<EhcDeadline> deadlines,
      Location process) {
    return ForeseenChange.builder()
        .kind(ForeseenKind.PHASE_TRANSFER)
        .child(child)
        .on(move.movesOn())
        .addAllPreparations(deadlines.stream()
            .filter(each -> each.at().parent().filter(place::equals).isPresent())
            .map(each -> amendment(each, place.under(process)))
            .toList())
        .citation(EhcDuty.PHASE_TRANSFER.citation())
        .at(place.under(process))
        .build();
  }

  private Preparation amendment(EhcDeadline due, Location at) {
    return Preparation.builder()
        .kind(PreparationKind.EHC_AMENDMENT)
        .inPlace(!due.isToBeDoneOn(basis.asOf()))
        .by(due.deadline())
        .at(at)
        .build();
  }
}
