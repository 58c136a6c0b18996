package org.keywork.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.keywork.assignment.Allocation;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.EndOfAssignment;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.assignment.TieToChild;
import org.keywork.family.Child;
import org.keywork.practitioner.NonDesignated;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.TieKind;
import org.keywork.style.Kept;

/**
 * When the time of a family's key workers ends, as far as that can be foreseen.
 *
 * <p>A nursery nurse who is key worker of a child that starts school on 3 September is foreseen to stop
 * on 2 September, and a physiotherapist on the last day of the therapy. Once a last day is settled,
 * that holds, since an overlap is meant to go beyond the tie. Key workers in voluntary organisations
 * need not be tied at all (GUIDE 5c / Changing key working practitioner), and of those nothing is
 * foreseen.
 *
 * @param allocation the family and its key workers
 * @param practitioners the practitioners around it
 * @param transitions the moves of its children
 * @param lastDaySet the last day of key working, where one is set; nobody is to follow after it
 * @since 0.1
 */
public record ForeseenEnds(
    Allocation allocation,
    List<Practitioner> practitioners,
    List<Transition> transitions,
    Optional<LocalDate> lastDaySet) {

  /** Moves with which a child leaves the setting in which it was; that reading is ours. */
  private static final Set<TransitionKind> LEAVING_A_SETTING =
      Collections.unmodifiableSet(EnumSet.of(
          TransitionKind.NEW_SETTING,
          TransitionKind.EARLY_YEARS_TO_SCHOOL,
          TransitionKind.NEW_SCHOOL,
          TransitionKind.SCHOOL_TO_COLLEGE));

  /** Refuses a missing part. */
  public ForeseenEnds {
    Objects.requireNonNull(allocation, "allocation");
    practitioners = Kept.list(practitioners);
    transitions = Kept.list(transitions);
    Objects.requireNonNull(lastDaySet, "lastDaySet");
  }

  /** The ends foreseen of those who are key workers on a day, in the order of the assignments. */
  public List<ForeseenEnd> on(LocalDate day) {
    List<ForeseenEnd> ends = new ArrayList<>();
    for (int i = 0; i < history().assignments().size(); i++) {
      if (history().isOfKeyWorkerOn(day, i)) {
        endOf(i, day).ifPresent(ends::add);
      }
    }
    return List.copyOf(ends);
  }

  AssignmentHistory history() {
    return allocation.history();
  }

  /** Whether key working is to go on after a day, as far as is known. */
  public boolean goesOnAfter(LocalDate day) {
    return history().isActiveOn(day.plusDays(1))
        && !allocation.waitsForNobodyOn(day.plusDays(1))
        && lastDaySet.filter(last -> !last.isAfter(day)).isEmpty();
  }

  /**
   * Whether somebody is to follow and nobody was found by a day. Key working may end with the key worker's
   * time: as planned, or since the family wants nobody.
   */
  public boolean isSuccessorLookedFor(ForeseenEnd end, LocalDate asOf) {
    return callsForSuccessor(end, asOf) && !isSuccessorFoundBy(asOf, end);
  }

  boolean callsForSuccessor(ForeseenEnd end, LocalDate asOf) {
    Optional<LocalDate> last = end.lastDay();
    return !allocation.waitsForNobodyOn(asOf) && (last.isEmpty() || goesOnAfter(last.get()));
  }

  /** Whether by a day somebody was named, or another key worker is there once one has gone. */
  boolean isSuccessorFoundBy(LocalDate asOf, ForeseenEnd end) {
    Optional<EndOfAssignment> ending = endingOf(end);
    if (ending.isPresent() && ending.get().isSuccessorFoundBy(asOf)) {
      return true;
    }
    return end.lastDay().isPresent()
        && isFollowedByOneThereBy(end.lastDay().get().plusDays(1), end);
  }

  /** Whether another key worker is there once one has gone, and was or is there by a day, too. */
  boolean isFollowedByOneThereBy(LocalDate day, ForeseenEnd end) {
    LocalDate next = end.lastDay().orElseThrow().plusDays(1);
    return history().assignments().stream()
        .filter(each -> each.isOfKeyWorkerOn(next) && !each.during().startsAfter(day))
        .anyMatch(each -> !each.practitioner().equals(end.keyWorker()));
  }

  Optional<EndOfAssignment> endingOf(ForeseenEnd end) {
    return history().assignments().get(end.assignment()).ending();
  }

  /** The end of the time as key worker that an assignment is part of, as foreseen on a day. */
  Optional<ForeseenEnd> endOf(int index, LocalDate day) {
    int last = history().endingOf(index);
    KeyWorkerAssignment each = history().assignments().get(last);
    if (each.during().lastDay().isPresent()) {
      return Optional.of(new ForeseenEnd(
          each.practitioner(), last, each.during().lastDay(), ForeseenBy.LAST_DAY_SET));
    }
    return isTied(each, day) ? Optional.of(endOfTies(each, last, day)) : Optional.empty();
  }

  /** A child who has died ties nobody any more. */
  private boolean isTied(KeyWorkerAssignment each, LocalDate day) {
    for (int i = 0; i < each.ties().size(); i++) {
      TieToChild tie = each.ties().get(i);
      if (isOfALivingChild(tie, day)) {
        return true;
      }
    }
    return hasTiedRole(each);
  }

  private boolean hasTiedRole(KeyWorkerAssignment each) {
    for (int i = 0; i < practitioners.size(); i++) {
      Practitioner who = practitioners.get(i);
      if (who.id().equals(each.practitioner())) {
        return who.role().isPresent()
            && who.role().get() instanceof NonDesignated beside
            && !beside.ties().isEmpty();
      }
    }
    return false;
  }

  private boolean isOfALivingChild(TieToChild tie, LocalDate day) {
    Optional<Child> child = allocation.family().child(tie.child());
    return child.isEmpty() || !child.get().hasDiedBy(day);
  }

  /** Of several ties the first to end counts. */
  private ForeseenEnd endOfTies(KeyWorkerAssignment each, int index, LocalDate day) {
    Stream<ForeseenEnd> toChildren = each.ties().stream()
        .filter(tie -> isOfALivingChild(tie, day))
        .flatMap(tie -> endOf(tie, each, index).stream());
    Stream<ForeseenEnd> ofTheRole = practitioners.stream()
        .filter(who -> who.id().equals(each.practitioner()))
        .flatMap(who -> endOfRole(who).stream())
        .map(last -> foreseen(each, index, last, ForeseenBy.TIE_OF_ROLE));
    return Stream.concat(toChildren, ofTheRole)
        .min(Comparator.comparing(end -> end.lastDay().orElseThrow()))
        .orElseGet(() -> new ForeseenEnd(
            each.practitioner(), index, Optional.empty(), ForeseenBy.NOTHING_RECORDED));
  }

  private Optional<ForeseenEnd> endOf(TieToChild tie, KeyWorkerAssignment each, int index) {
    return tie.endsOn()
        .map(last -> foreseen(each, index, last, ForeseenBy.TIE_TO_CHILD))
        .or(() -> moveOutOf(tie, each)
            .map(move -> foreseen(each, index, move.minusDays(1), ForeseenBy.MOVE_OF_CHILD)));
  }

  /** The first move of the child out of the setting after the key worker and the child were both there. */
  private Optional<LocalDate> moveOutOf(TieToChild tie, KeyWorkerAssignment each) {
    LocalDate from = tie.startsOn()
        .filter(first -> first.isAfter(each.during().firstDay()))
        .orElse(each.during().firstDay());
    return transitions.stream()
        .filter(move -> tie.to() == TieKind.SETTING && tie.child().equals(move.child()))
        .filter(move -> LEAVING_A_SETTING.contains(move.kind()))
        .map(Transition::on)
        .filter(on -> on.isAfter(from))
        .min(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> endOfRole(Practitioner who) {
    return who.role()
        .flatMap(role -> role instanceof NonDesignated beside
            ? beside.foreseenEnd()
            : Optional.<LocalDate>empty());
  }

  private static ForeseenEnd foreseen(
      KeyWorkerAssignment each, int index, LocalDate lastDay, ForeseenBy by) {
    return new ForeseenEnd(each.practitioner(), index, Optional.of(lastDay), by);
  }
}
