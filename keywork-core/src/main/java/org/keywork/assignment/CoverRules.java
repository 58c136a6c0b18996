package org.keywork.assignment;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.keywork.practitioner.Absence;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.style.Among;
import org.keywork.time.DateSpan;

/**
 * While a key worker is away somebody else is there for the family.
 *
 * <p>Leave is looked at from its first day on, as long as it lasts and while it is recent. Being out of
 * the office is no leave.
 *
 * @since 0.1
 */
public final class CoverRules {

  /**
   * Somebody is named for every day of a leave. Days for which somebody was named who is not there are
   * for {@link #COVER_IS_THERE}, and what is still to come can still be arranged.
   */
  public static final Rule<Allocation> COVER_NAMED = rule("assignment.cover-named")
      .from(GUIDE.at("5c"), restating(308))
      .says(SHOULD, "For every day on which a key worker is on leave somebody covers.")
      .reading(CoverReading.READING, Absence.LONG_TERM_FROM, LookBack.LENGTH)
      .appliesTo(Allocation.class, Leaves.OF_LATE, Leaves::areRecorded)
      .isMetWhen(CoverRules::coverNamed)
      .otherwise("While the key worker {keyWorker} was on leave nobody covered on {days}"
          + " {days?day|days} from {from} to {to}.")
      .remedy("Agree with the family who is there for it while the key worker is away, and name"
          + " that person before the next leave begins.");

  /** Whoever covers is somebody else than the one away, and is not away as well. */
  public static final Rule<Allocation> COVER_IS_THERE = rule("assignment.cover-is-there")
      .from(GUIDE.at("5c"), restating(311))
      .says(MUST, "Whoever covers is somebody else than the key worker on leave, and is there.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          Allocation.class,
          "families on the active list whose key worker is on leave, or was lately, and for whom"
              + " somebody is named as cover",
          Leaves::areRecorded)
      .isMetWhen(CoverRules::coverIsThere)
      .otherwise("Whoever is named as cover, {cover}, is the one away or away as well on {days}"
          + " {days?day|days} from {from} to {to}, and nobody else is there.")
      .remedy("Find somebody else who is there for the family on these days, and tell it who.");

  /**
   * A long absence is a change of key worker. It is asked while somebody covers: that nobody is there at
   * all, other rules say. Where the service has not set what is long, leave that was agreed to be long is,
   * and so is leaving the role.
   */
  public static final Rule<Allocation> LONG_ABSENCE_BECOMES_CHANGE =
      rule("assignment.long-absence-becomes-change")
          .from(GUIDE.at("5c"), restating(313))
          .says(
              SHOULD,
              "When the absence of a key worker is long-term, somebody follows as key worker, for good"
                  + " or until the other comes back.")
          .reading(Absence.LONG_TERM_FROM)
          .appliesTo(
              Allocation.class,
              "families on the active list whose key worker is away for long and that somebody"
                  + " covers",
              Leaves::areRecorded)
          .isMetWhen(CoverRules::longAbsenceBecomesChange)
          .otherwise("The key worker {keyWorker} has been away since {from} and is for long;"
              + " {cover} covers, and nobody follows as key worker.")
          .remedy("Agree with the family who is its key worker for the time being or for good, and"
              + " name that person.");

  private CoverRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(COVER_NAMED, COVER_IS_THERE, LONG_ABSENCE_BECOMES_CHANGE);
  }

  private static Verdict coverNamed(Allocation allocation, Basis basis) {
    Predicate<AbsenceFromFamily> mayCallForCover =
        absence -> CoverReading.callsForCover(absence.absence(), basis) != Answer.NO;
    return new Leaves(allocation, basis).each(mayCallForCover, (leave, i) -> {
      Optional<LocalDate> last = CoverOfAbsence.lastBy(basis.asOf(), leave.forgotten());
      if (last.filter(day -> LookBack.isPast(day, basis)).isPresent()) {
        return Verdict.notApplicable();
      }
      if (last.isEmpty() || isToldBefore(i, leave, allocation.history())) {
        return Verdict.met();
      }
      return CoverReading.callsForCover(leave.absence().absence(), basis) == Answer.YES
          ? forgotten(leave, last.get(), i)
          : Verdict.cannotTell(
              Location.at("absences", i), "whether the key worker's leave is long-term");
    });
  }

  private static Verdict forgotten(CoverOfAbsence leave, LocalDate last, int index) {
    return Verdict.notMet(
        Location.at("absences", index),
        fact("keyWorker", leave.absence().practitioner())
            .and("days", CoverOfAbsence.countBy(last, leave.forgotten()))
            .and("from", leave.forgotten().get(0).firstDay())
            .and("to", last));
  }

  /** Whether the same days are told already of a leave that stands before it in the record. */
  private static boolean isToldBefore(int index, CoverOfAbsence leave, AssignmentHistory history) {
    LocalDate first = leave.forgotten().get(0).firstDay();
    return IntStream.range(0, index)
        .filter(i -> !history.isContinuedAbsence(i))
        .mapToObj(history::wholeAbsence)
        .filter(each -> each.isLeaveOn(first))
        .anyMatch(each -> history.keyWorkersOn(first).contains(each.practitioner()));
  }

  private static Verdict coverIsThere(Allocation allocation, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    Leaves leaves = new Leaves(allocation, basis);
    if (!leaves.concernToday()) {
      return verdict;
    }
    AssignmentHistory history = allocation.history();
    for (int i = 0; i < history.assignments().size(); i++) {
      KeyWorkerAssignment each = history.assignments().get(i);
      if (each.kind() == AssignmentKind.COVER
          && leaves.arePresentOrRecent(each.during())
          && isForALeave(each, history)) {
        verdict = verdict.and(isThere(each, i, history, basis));
      }
    }
    return verdict;
  }

  private static boolean isForALeave(KeyWorkerAssignment cover, AssignmentHistory history) {
    for (int i = 0; i < history.absences().size(); i++) {
      AbsenceFromFamily each = history.absences().get(i);
      if (each.kind().isLeave()
          && history.hasAsKeyWorker(each.practitioner())
          && each.during().overlaps(cover.during())) {
        return true;
      }
    }
    return false;
  }

  private static Verdict isThere(
      KeyWorkerAssignment cover, int index, AssignmentHistory history, Basis basis) {
    List<DateSpan> missed = new Presence(history).leftUncoveredBy(cover);
    Optional<LocalDate> last =
        CoverOfAbsence.lastBy(basis.asOf(), missed).filter(day -> !LookBack.isPast(day, basis));
    return last.isEmpty() || isNamedBefore(index, missed.get(0).firstDay(), history)
        ? Verdict.met()
        : Verdict.notMet(
            Location.at("assignments", index),
            fact("cover", cover.practitioner())
                .and("days", CoverOfAbsence.countBy(basis.asOf(), missed))
                .and("from", missed.get(0).firstDay())
                .and("to", last.get()));
  }

  /** Whether the same days are told already of somebody who stands before in the record. */
  private static boolean isNamedBefore(int index, LocalDate day, AssignmentHistory history) {
    return history.assignments().subList(0, index).stream()
        .anyMatch(each -> each.kind() == AssignmentKind.COVER && each.during().contains(day));
  }

  private static Verdict longAbsenceBecomesChange(Allocation allocation, Basis basis) {
    Predicate<AbsenceFromFamily> isLongTerm =
        absence -> absence.absence().isLongTerm(basis).orElse(false);
    return new Leaves(allocation, basis).each(isLongTerm, (leave, i) -> {
      Optional<Stretch> today = leave.on(basis.asOf());
      if (today.isEmpty() || today.get().who().isEmpty()) {
        return Verdict.notApplicable();
      }
      return isFollowed(leave.absence(), today.get(), allocation.history(), basis.asOf())
          ? Verdict.met()
          : Verdict.notMet(
              Location.at("absences", i),
              fact("keyWorker", leave.absence().practitioner())
                  .and("from", leave.firstDay().orElseThrow())
                  .andIds("cover", today.get().who()));
    });
  }

  /** Whether another key worker is there, or the record names who follows. */
  private static boolean isFollowed(
      AbsenceFromFamily absence, Stretch today, AssignmentHistory history, LocalDate asOf) {
    return Among.any(today.who(), asOf, history::isKeyWorkerOn)
        || Among.any(
            history.assignments(),
            asOf,
            (each, day) -> each.isOfKeyWorkerOn(day)
                && each.practitioner().equals(absence.practitioner())
                && each.ending().filter(ending -> namesSuccessorBy(day, ending)).isPresent());
  }

  private static boolean namesSuccessorBy(LocalDate day, EndOfAssignment ending) {
    return ending.successor().isPresent()
        && ending.successorFoundOn().filter(day::isBefore).isEmpty();
  }
}
