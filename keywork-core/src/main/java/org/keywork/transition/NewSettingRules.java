package org.keywork.transition;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Parameter.period;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.EVALUATION;
import static org.keywork.source.Publications.PACK;
import static org.keywork.transition.TransitionRules.COINCIDENCE_WINDOW;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.keywork.assignment.ChangeOfKeyWorker;
import org.keywork.function.KeyWorkingFunction;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.time.DateSpan;

/**
 * Key working goes on when a child comes to a place that may know little of it.
 *
 * @since 0.1
 */
public final class NewSettingRules {

  /** Nursery ends before the summer and school begins after it; what was held until then counts. */
  public static final Parameter<Period> BEFORE_SCHOOL_BEGINS = period(
          "transition.before-school-begins",
          "the time before a child's first day at school in which somebody held a function that is to"
              + " go on")
      .presetOfOurs(
          Period.ofMonths(2),
          "No source gives a figure. Two months reach back over a summer holiday to the last weeks in"
              + " the early years setting.")
      .between(Period.ofDays(1), Period.ofYears(1))
      .strictestWhenLarge();

  /**
   * What was done for the family before the child went to school is still done. A function that somebody
   * took on again since is not told; one that the family's needs no longer call for may end.
   */
  public static final Rule<MovesAndFunctions> FUNCTIONS_GO_ON_AT_SCHOOL =
      rule("transition.functions-go-on-at-school")
          .from(EVALUATION.at("Providing continuity"), restating(284))
          .says(
              SHOULD,
              "Functions that somebody held within {transition.before-school-begins} before the start"
                  + " of school go on after it.")
          .reading(BEFORE_SCHOOL_BEGINS, LookBack.LENGTH)
          .appliesTo(
              MovesAndFunctions.class,
              "families on the active list with a child who started school lately and before whom"
                  + " somebody held a function",
              subject -> subject.moves().hasMoveOf(NewSettingRules::leadsToSchool))
          .isMetWhen(NewSettingRules::functionsGoOn)
          .otherwise("Since the start of school on {movedOn} nobody holds: {functions}.")
          .remedy("Ask the school and the team who can take these on, and tell the family.");

  /**
   * The new setting has somebody who can do key working. Nobody is asked while a key worker stays across
   * the move, nor about a move of which nothing else is recorded.
   */
  public static final Rule<MovesAndKeyWorkers> SETTING_CAN_TAKE_OVER =
      rule("transition.setting-can-take-over")
          .from(EVALUATION.at("Discussion"), restating(290))
          .says(
              SHOULD,
              "A new setting or service has a practitioner able to take key working functions over.")
          .reading(LookBack.LENGTH)
          .appliesTo(
              MovesAndKeyWorkers.class,
              "families on the active list with a child who comes to a new setting or service, once"
                  + " somebody looked at it, or the day is over and no key worker stayed",
              both -> both.hasMoveOf(TransitionKind::leadsToNewSetting))
          .isMetWhen(NewSettingRules::settingCanTakeOver)
          .otherwise("For the move of {movedOn} ({kind}), nobody in the new setting is able to take"
              + " key working functions over.")
          .remedy("Agree who goes on with which function, and offer training to somebody in the new"
              + " setting.");

  /**
   * Old and new key worker work together in the new place, and not only before it. Only a change about
   * the time of the move is looked at; once the next has come without any day together, {@link
   * org.keywork.assignment.ChangeRules#HANDOVER_OVERLAPS} says so.
   */
  public static final Rule<MovesAndKeyWorkers> JOINT_WORKING =
      rule("transition.joint-working-after-move")
          .from(PACK.at("ch.1 / Support for the key worker"), restating(291))
          .says(
              SHOULD,
              "Where the key worker changes within {transition.coincidence-window} of a move into"
                  + " another school system, health locality or adult services, old and new key worker"
                  + " work together for a time from the move on.")
          .reading(COINCIDENCE_WINDOW, LookBack.LENGTH)
          .appliesTo(
              MovesAndKeyWorkers.class,
              "families on the active list whose key worker changes with such a move",
              both -> both.hasMoveOf(TransitionKind::callsForJointWorking))
          .isMetWhen(NewSettingRules::jointWorking)
          .otherwise(
              "One key worker goes on {stopsOn} and the next comes on {beginsOn}; from the move"
                  + " of {movedOn} ({kind}) on they do not work together.")
          .remedy(
              "Let the earlier key worker join the next one for some time in the new place, if that"
                  + " can still be done.");

  private NewSettingRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(FUNCTIONS_GO_ON_AT_SCHOOL, SETTING_CAN_TAKE_OVER, JOINT_WORKING);
  }

  private static boolean leadsToSchool(TransitionKind kind) {
    return kind == TransitionKind.EARLY_YEARS_TO_SCHOOL;
  }

  private static Verdict functionsGoOn(MovesAndFunctions subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    MovesAndKeyWorkers both = subject.moves();
    Period before = basis.value(BEFORE_SCHOOL_BEGINS).orElseThrow();
    for (int i = 0; i < both.transitions().size(); i++) {
      Transition move = both.transitions().get(i);
      if (leadsToSchool(move.kind())
          && both.isUnderWay(move, basis)
          && subject.isSomethingHeldBefore(move, before)) {
        verdict = verdict.and(goOn(subject, i, before, basis.asOf()));
      }
    }
    return verdict;
  }

  /** Whether the list of holders is whole, {@code FunctionRules} asks. */
  private static Verdict goOn(MovesAndFunctions subject, int place, Period before, LocalDate asOf) {
    Transition move = subject.moves().transitions().get(place);
    List<KeyWorkingFunction> cut = subject.cutBy(move, before, asOf);
    if (cut.isEmpty()) {
      return Verdict.met();
    }
    return subject.areHoldersKnownBy(asOf)
        ? Verdict.notMet(
            Location.at("transitions", place),
            fact("movedOn", move.on()).andCodes("functions", cut))
        : Verdict.notApplicable();
  }

  private static Verdict settingCanTakeOver(MovesAndKeyWorkers both, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < both.transitions().size(); i++) {
      Transition move = both.transitions().get(i);
      if (move.kind().leadsToNewSetting()
          && both.history().isActiveOn(basis.asOf())
          && both.isLookedAt(move, basis)) {
        verdict = verdict.and(canTakeOver(both, i, basis.asOf()));
      }
    }
    return verdict;
  }

  private static Verdict canTakeOver(MovesAndKeyWorkers both, int place, LocalDate asOf) {
    Transition move = both.transitions().get(place);
    Optional<Boolean> can = move.settingCanTakeOver();
    if (can.isPresent()) {
      return can.get()
          ? Verdict.met()
          : Verdict.notMet(
              Location.at("transitions", place).then("settingCanTakeOver"),
              fact("movedOn", move.on()).and("kind", move.kind()));
    }
    return move.isLookedInto() && asOf.isAfter(move.on()) && both.changesHandsAt(move)
        ? Verdict.cannotTell(
            Location.at("transitions", place).then("settingCanTakeOver"),
            "whether the new setting has somebody able to take key working functions over")
        : Verdict.notApplicable();
  }

  private static Verdict jointWorking(MovesAndKeyWorkers both, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    Period window = basis.value(COINCIDENCE_WINDOW).orElseThrow();
    for (int i = 0; i < both.transitions().size(); i++) {
      Transition move = both.transitions().get(i);
      if (move.kind().callsForJointWorking()
          && both.history().isActiveOn(basis.asOf())
          && both.isLookedAt(move, basis)) {
        verdict = verdict.and(jointWorking(both, move, window, basis.asOf()));
      }
    }
    return verdict;
  }

  private static Verdict jointWorking(
      MovesAndKeyWorkers both, Transition move, Period window, LocalDate asOf) {
    Verdict verdict = Verdict.notApplicable();
    DateSpan about = DateSpan.of(move.on().minus(window), move.on().plus(window));
    for (int i = 0; i < both.history().changes().size(); i++) {
      ChangeOfKeyWorker change = both.history().changes().get(i);
      boolean mayMeet = change.overlap().isPresent() || !change.hasSuccessorBy(asOf);
      if (mayMeet
          && leadsThrough(change, move)
          && change.days().stream().anyMatch(about::contains)) {
        verdict = verdict.and(togetherAfter(move, change, both));
      }
    }
    return verdict;
  }

  /** Whether somebody follows and is there on the day of the move or comes after it. */
  private static boolean leadsThrough(ChangeOfKeyWorker change, Transition move) {
    return change
        .successor()
        .filter(tenure -> !tenure.days().endsBefore(move.on()))
        .isPresent();
  }

  private static Verdict togetherAfter(
      Transition move, ChangeOfKeyWorker change, MovesAndKeyWorkers both) {
    Optional<LocalDate> stopsOn = change.outgoing().days().lastDay();
    if (change.overlap().filter(days -> !days.endsBefore(move.on())).isPresent()) {
      return Verdict.met();
    }
    return Verdict.notMet(
        both.history().endOf(change.outgoing()),
        fact("stopsOn", stopsOn.orElseThrow())
            .and("beginsOn", change.successor().orElseThrow().days().firstDay())
            .and("movedOn", move.on())
            .and("kind", move.kind()));
  }
}
