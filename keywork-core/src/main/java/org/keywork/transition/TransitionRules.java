package org.keywork.transition;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Parameter.period;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.ChangeOfKeyWorker;
import org.keywork.assignment.ChangeRules;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.style.Among;

/**
 * A child's move is planned for, somebody stays at the family's side, and not everything changes at
 * once. Moves to come are looked at, and those that are not long over.
 *
 * @since 0.1
 */
public final class TransitionRules {

  /** How near to a move a change of key worker falls together with it. */
  public static final Parameter<Period> COINCIDENCE_WINDOW = period(
          "transition.coincidence-window",
          "the time before and after a move within which a change of key worker falls together with"
              + " it")
      .presetOfOurs(
          Period.ofMonths(1),
          "No source gives a figure. A month on either side covers the settling in that families"
              + " describe around a new setting, and is short enough to plan around.")
      .between(Period.ZERO, Period.ofYears(1))
      .strictestWhenLarge();

  /**
   * The key worker's support for a move is planned before it comes. Until the day of the move a plan
   * is not due, so that neither an empty field nor a day to come says anything; from then on an empty
   * field is a question (R244).
   */
  public static final Rule<MovesAndKeyWorkers> SUPPORT_PLANNED_AHEAD =
      rule("transition.support-planned-ahead")
          .from(GUIDE.at("2 / Supporting transitions"), restating(280))
          .says(SHOULD, "The key worker's support for a move is planned by the day of the move.")
          .reading(LookBack.LENGTH)
          .appliesTo(
              MovesAndKeyWorkers.class,
              "families on the active list with a move that can be known ahead, once support is"
                  + " planned or the day has come, unless they want no key worker",
              both -> !both.transitions().isEmpty())
          .isMetWhen(TransitionRules::supportPlannedAhead)
          .otherwise(
              "Support for the move of {movedOn} ({kind}) was not planned by that day; the plan is of"
                  + " {plannedOn}.")
          .remedy("Look with the family at what helps now, and at the next move before it comes.");

  /** The warning of a change of key worker that comes on top of another change. */
  public static final Rule<MovesAndKeyWorkers> CHANGE_KEPT_APART =
      rule("transition.key-worker-change-kept-apart")
          .from(GUIDE.at("5c / Changing key working practitioner"), restating(283))
          .says(
              SHOULD,
              "A change of key worker stays more than {transition.coincidence-window} away from a"
                  + " child's move.")
          .reading(COINCIDENCE_WINDOW, ChangeRules.OVERLAP_LENGTH, LookBack.LENGTH)
          .appliesTo(
              MovesAndKeyWorkers.class,
              "families on the active list with a move and a change of key worker, unless they want"
                  + " none now",
              both -> !both.transitions().isEmpty())
          .isMetWhen(TransitionRules::changeKeptApart)
          .otherwise("The key worker changes on {changedOn}, close to the move of {movedOn}"
              + " ({kind}), with {overlapDays} {overlapDays?day|days} of overlap and {there} there on"
              + " the day of the move, and so is {blow}.")
          .remedy(
              "Let both key workers stay with the family until it has settled, or put the change"
                  + " off if that can be done.");

  /**
   * The example the source gives of an overlap that helped. That there was none, or none after the move,
   * is for {@link ChangeRules#HANDOVER_OVERLAPS} and {@link NewSettingRules#JOINT_WORKING}.
   */
  public static final Rule<MovesAndKeyWorkers> FIRST_TERM_SHARED =
      rule("transition.first-term-shared")
          .from(GUIDE.at("5c / Changing key working practitioner"), restating(296))
          .says(
              MAY,
              "A key worker from the early years stays alongside the next one until the end of the"
                  + " first school term.")
          .reading(LookBack.LENGTH)
          .appliesTo(
              MovesAndKeyWorkers.class,
              "families on the active list whose key worker changes about the start of school, with both"
                  + " there after it",
              both -> Among.any(both.transitions(), TransitionRules::leadsToSchool))
          .isMetWhen(TransitionRules::firstTermShared)
          .otherwise("School began on {movedOn}, and the earlier key worker stops on {stopsOn},"
              + " before the term ends on {termEndsOn}.")
          .remedy("See whether the earlier key worker can stay alongside until the term is over.");

  private TransitionRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(SUPPORT_PLANNED_AHEAD, CHANGE_KEPT_APART, FIRST_TERM_SHARED);
  }

  private static Verdict supportPlannedAhead(MovesAndKeyWorkers both, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    if (!both.history().isActiveOn(basis.asOf())) {
      return verdict;
    }
    for (int i = 0; i < both.transitions().size(); i++) {
      Transition move = both.transitions().get(i);
      if (move.kind().canBeKnownAhead() && both.isLookedAt(move, basis)) {
        verdict = verdict.and(plannedInTime(move, i, both, basis.asOf()));
      }
    }
    return verdict;
  }

  /** Of a family that wants nobody to help with it nobody asks how that was planned. */
  private static Verdict plannedInTime(
      Transition move, int index, MovesAndKeyWorkers both, LocalDate asOf) {
    if (move.isSupportPlannedBy(asOf.isBefore(move.on()) ? asOf : move.on())) {
      return Verdict.met();
    }
    if (!asOf.isAfter(move.on()) || both.waitsForNobodyOn(asOf)) {
      return Verdict.notApplicable();
    }
    Location at = Location.at("transitions", index).then("supportPlannedOn");
    return move.supportPlannedOn()
        .map(plannedOn -> Verdict.notMet(
            at, fact("movedOn", move.on()).and("kind", move.kind()).and("plannedOn", plannedOn)))
        .orElseGet(() -> Verdict.cannotTell(at, "when the support for the move was planned"));
  }

  private static Verdict changeKeptApart(MovesAndKeyWorkers both, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    if (both.transitions().isEmpty() || !both.history().isActiveOn(basis.asOf())) {
      return verdict;
    }
    for (int i = 0; i < both.history().changes().size(); i++) {
      ChangeOfKeyWorker change = both.history().changes().get(i);
      for (int j = 0; j < both.transitions().size(); j++) {
        Transition move = both.transitions().get(j);
        if (both.isOfLivingChild(move, basis.asOf()) && concernsToday(change, move, basis)) {
          verdict = verdict.and(apart(change, move, both, basis));
        }
      }
    }
    return verdict;
  }

  /** Whether a part of the change, or the move, is still to come or not long over. */
  private static boolean concernsToday(ChangeOfKeyWorker change, Transition move, Basis basis) {
    return Stream.concat(
            change.days().stream(),
            Stream.concat(Stream.of(move.on()), move.firstTermEndsOn().stream()))
        .anyMatch(day -> !LookBack.isPast(day, basis));
  }

  /**
   * An overlap softens the blow but does not take the warning away; both are told. Once all is through,
   * there is nothing left to be done about a change that was softened.
   */
  private static Verdict apart(
      ChangeOfKeyWorker change, Transition move, MovesAndKeyWorkers both, Basis basis) {
    AssignmentHistory history = both.history();
    Optional<Coincidence> coincidence = Coincidence.of(change, move, basis);
    if (coincidence.isEmpty()
        || isThrough(coincidence.get(), basis.asOf())
        || both.waitsForNobodyOn(basis.asOf())) {
      return Verdict.met();
    }
    Location at = change
        .successor()
        .map(history::beginningOf)
        .orElseGet(() -> history.endOf(change.outgoing()));
    return Verdict.notMet(
        at,
        fact("changedOn", coincidence.get().changedOn())
            .and("movedOn", move.on())
            .and("kind", move.kind())
            .and("overlapDays", coincidence.get().overlapDays())
            .and("there", coincidence.get().onTheDay())
            .and("blow", coincidence.get().blow()));
  }

  private static boolean isThrough(Coincidence coincidence, LocalDate asOf) {
    return coincidence.isSoftened()
        && coincidence.move().on().isBefore(asOf)
        && coincidence.change().outgoing().days().endsBefore(asOf);
  }

  private static boolean leadsToSchool(Transition move) {
    return move.kind() == TransitionKind.EARLY_YEARS_TO_SCHOOL;
  }

  private static Verdict firstTermShared(MovesAndKeyWorkers both, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    if (!both.history().isActiveOn(basis.asOf())) {
      return verdict;
    }
    for (int i = 0; i < both.transitions().size(); i++) {
      Transition move = both.transitions().get(i);
      if (leadsToSchool(move) && isFirstTermLookedAt(move, both, basis)) {
        verdict = verdict.and(firstTermShared(i, both));
      }
    }
    return verdict;
  }

  private static Verdict firstTermShared(int place, MovesAndKeyWorkers both) {
    Verdict verdict = Verdict.notApplicable();
    Transition move = both.transitions().get(place);
    for (int i = 0; i < both.history().changes().size(); i++) {
      ChangeOfKeyWorker change = both.history().changes().get(i);
      if (cameFromEarlyYears(change, move) && areBothThereAfter(move, change)) {
        verdict = verdict.and(sharesTheTerm(change, move, both, place));
      }
    }
    return verdict;
  }

  /** How a term ended is looked at for a while after it, where that is known, and else after its start. */
  private static boolean isFirstTermLookedAt(
      Transition move, MovesAndKeyWorkers both, Basis basis) {
    return !LookBack.isPast(move.firstTermEndsOn().orElse(move.on()), basis)
        && both.isOfLivingChild(move, basis.asOf());
  }

  /** Whether the one who goes was there on the day before school began. */
  private static boolean cameFromEarlyYears(ChangeOfKeyWorker change, Transition move) {
    return change.outgoing().days().contains(move.on().minusDays(1));
  }

  private static boolean areBothThereAfter(Transition move, ChangeOfKeyWorker change) {
    return change.overlap().filter(days -> !days.endsBefore(move.on())).isPresent();
  }

  private static Verdict sharesTheTerm(
      ChangeOfKeyWorker change, Transition move, MovesAndKeyWorkers both, int place) {
    Optional<LocalDate> stopsOn = change.outgoing().days().lastDay();
    if (move.firstTermEndsOn().isEmpty()) {
      return Verdict.cannotTell(
          Location.at("transitions", place).then("firstTermEndsOn"),
          "the last day of the first school term");
    }
    LocalDate termEndsOn = move.firstTermEndsOn().get();
    return stopsOn.filter(termEndsOn::isAfter).isEmpty()
        ? Verdict.met()
        : Verdict.notMet(
            both.history().endOf(change.outgoing()),
            fact("movedOn", move.on()).and("stopsOn", stopsOn.get()).and("termEndsOn", termEndsOn));
  }
}
