package org.keywork.assignment;

import static org.keywork.assignment.WhoChooses.WHO_CHOOSES;
import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * A key worker does not just go: it is on record why and whether for good, and the family hears of it
 * beforehand and has a say in who follows. Where nothing at all is recorded of an end, that is asked
 * once.
 *
 * @since 0.1
 */
public final class HandoverRules {

  /**
   * Why a key worker stopped and whether for good is on record. Until the last day is over nobody asks;
   * an empty field is a question and no finding (R244). Where a tie to a setting or a therapy has ended,
   * the key worker does not come back, and an end recorded as temporary is a mistake in the record.
   */
  public static final Rule<Allocation> REASON_RECORDED = rule("assignment.change-reason-recorded")
      .from(GUIDE.at("5c / Changing key working practitioner"), restating(298))
      .says(
          SHOULD,
          "Why the key worker changes, and whether for good, is on record, and the two do not"
              + " contradict each other.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          Allocation.class,
          "families on the active list that a key worker stopped working with lately, or is to"
              + " stop")
      .isMetWhen(HandoverRules::reasonRecorded)
      .otherwise("The end of {stopsOn} is on record as temporary, although its reason"
          + " ({reason}) is one after which the key worker does not come back.")
      .remedy("Settle whether the key worker comes back, tell the family, and put the record"
          + " right.");

  /**
   * The family hears of it by the key worker's last day; how long before, no source says. How a family
   * is told of an absence is for the rules about absences.
   */
  public static final Rule<Allocation> FAMILY_TOLD = rule("assignment.family-told-of-change")
      .from(GUIDE.at("2 / Supporting transitions"), restating(300))
      .says(SHOULD, "The family is told of a change of key worker before the key worker has gone.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          Allocation.class,
          "families on the active list that a key worker stopped working with lately, or is to"
              + " stop, for another reason than an absence")
      .isMetWhen(HandoverRules::familyTold)
      .otherwise("The key worker's last day was {stopsOn}, and the family was told on {toldOn}.")
      .remedy("Explain to the family what happened and who is there for it now.");

  /**
   * As long as a successor has not begun, the family's say in who it is can still be had. Once somebody
   * has begun, {@link ChoiceRules#FAMILY_HAS_A_SAY} asks.
   */
  public static final Rule<Allocation> SAY_IN_SUCCESSOR = rule("assignment.say-in-successor")
      .from(GUIDE.at("2 / Supporting transitions"), restating(300))
      .says(SHOULD, "The family has a say in who follows its key worker.")
      .reading(WHO_CHOOSES)
      .appliesTo(
          Allocation.class,
          "families on the active list for whom a successor is found and has not begun, where the"
              + " service does not choose alone")
      .isMetWhen(HandoverRules::sayInSuccessor)
      .otherwise("The family has had less say than it should in who follows: {successor} is to"
          + " begin on {beginsOn}, and who chose was {chosenBy}.")
      .remedy("Ask the family what it thinks of the successor while that can still be changed.");

  private HandoverRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(REASON_RECORDED, FAMILY_TOLD, SAY_IN_SUCCESSOR);
  }

  private static Verdict reasonRecorded(Allocation allocation, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    List<KeyWorkerAssignment> assignments = allocation.history().assignments();
    for (int i = 0; i < assignments.size(); i++) {
      if (isLookedAt(allocation, i, basis)) {
        verdict = verdict.and(reason(assignments.get(i), i, basis.asOf()));
      }
    }
    return verdict;
  }

  private static Verdict reason(KeyWorkerAssignment each, int index, LocalDate asOf) {
    if (each.ending().isEmpty()) {
      return unlessAhead(
          each,
          asOf,
          Location.at("assignments", index).then("ending"),
          "why the key worker stopped, whether for good, and when the family was told");
    }
    EndOfAssignment ending = each.ending().get();
    if (ending.contradictsItself()) {
      return Verdict.notMet(
          endingAt(index).then("permanence"),
          fact("stopsOn", lastDayOf(each)).and("reason", ending.reason().orElseThrow()));
    }
    Verdict reason = ending.reason().isPresent()
        ? Verdict.met()
        : unlessAhead(each, asOf, endingAt(index).then("reason"), "why the key worker stopped");
    return ending.permanence().isPresent()
        ? reason
        : reason.and(unlessAhead(
            each, asOf, endingAt(index).then("permanence"), "whether the change is for good"));
  }

  private static Verdict unlessAhead(
      KeyWorkerAssignment each, LocalDate asOf, Location at, String asked) {
    return asOf.isAfter(lastDayOf(each)) ? Verdict.cannotTell(at, asked) : Verdict.notApplicable();
  }

  private static Location endingAt(int index) {
    return Location.at("assignments", index).then("ending");
  }

  private static LocalDate lastDayOf(KeyWorkerAssignment each) {
    return each.during().lastDay().orElseThrow();
  }

  private static Verdict familyTold(Allocation allocation, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    List<KeyWorkerAssignment> assignments = allocation.history().assignments();
    for (int i = 0; i < assignments.size(); i++) {
      Optional<EndOfAssignment> ending = assignments.get(i).ending();
      if (ending.isPresent() && !isAbsence(ending.get()) && isLookedAt(allocation, i, basis)) {
        verdict = verdict.and(told(assignments.get(i), i, basis.asOf()));
      }
    }
    return verdict;
  }

  private static boolean isAbsence(EndOfAssignment ending) {
    return ending.reason().isPresent() && ending.reason().get() == ChangeReason.ABSENCE;
  }

  /** On the last day it is in time, on the next it is not; what is to come does not count as done. */
  private static Verdict told(KeyWorkerAssignment each, int index, LocalDate asOf) {
    Optional<LocalDate> toldOn = each.ending().orElseThrow().familyToldOn();
    LocalDate last = lastDayOf(each);
    if (toldOn.isPresent() && !toldOn.get().isAfter(last)) {
      return toldOn.get().isAfter(asOf) ? Verdict.notApplicable() : Verdict.met();
    }
    Location at = endingAt(index).then("familyToldOn");
    if (toldOn.isEmpty()) {
      return unlessAhead(each, asOf, at, "when the family was told that the key worker stops");
    }
    return asOf.isAfter(last)
        ? Verdict.notMet(at, fact("stopsOn", last).and("toldOn", toldOn.get()))
        : Verdict.notApplicable();
  }

  /**
   * Whether somebody's time as key worker ends with an assignment while the family stays and waits for
   * another, that is to come or not long over, and the same person has not come back since.
   */
  private static boolean isLookedAt(Allocation allocation, int index, Basis basis) {
    AssignmentHistory history = allocation.history();
    if (!history.isEnding(index) || !history.isActiveOn(basis.asOf())) {
      return false;
    }
    KeyWorkerAssignment each = history.assignments().get(index);
    LocalDate last = lastDayOf(each);
    boolean isBack =
        basis.asOf().isAfter(last) && history.isKeyWorkerOn(each.practitioner(), basis.asOf());
    if (isBack || LookBack.isPast(last, basis)) {
      return false;
    }
    LocalDate after = last.plusDays(1);
    return history.isActiveOn(after)
        && !allocation.waitsForNobodyOn(after)
        && !allocation.waitsForNobodyOn(basis.asOf());
  }

  private static Verdict sayInSuccessor(Allocation allocation, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    AssignmentHistory history = allocation.history();
    if (basis.value(WHO_CHOOSES).orElseThrow() == WhoChooses.SERVICE
        || !history.isActiveOn(basis.asOf())) {
      return verdict;
    }
    for (int i = 0; i < history.assignments().size(); i++) {
      Optional<EndOfAssignment> ending = history.assignments().get(i).ending();
      if (ending.isPresent()
          && ending.get().successor().isPresent()
          && history.isOfKeyWorkerOn(basis.asOf(), i)
          && !history.isKeyWorkerOn(ending.get().successor().get(), basis.asOf())) {
        verdict = verdict.and(say(allocation, i, ending.get(), basis));
      }
    }
    return verdict;
  }

  private static Verdict say(
      Allocation allocation, int index, EndOfAssignment ending, Basis basis) {
    PractitionerId successor = ending.successor().orElseThrow();
    if (ending.isFamilyAskedBy(basis.asOf()) || allocation.isWantedOn(basis.asOf(), successor)) {
      return Verdict.met();
    }
    List<KeyWorkerAssignment> assignments = allocation.history().assignments();
    for (int i = 0; i < assignments.size(); i++) {
      KeyWorkerAssignment each = assignments.get(i);
      if (each.kind() == AssignmentKind.KEY_WORKER
          && each.practitioner().equals(successor)
          && each.during().startsAfter(basis.asOf())
          && each.chosenBy().isPresent()) {
        return chosen(each, i, basis);
      }
    }
    return Verdict.cannotTell(
        endingAt(index).then("familyAskedOn"), "when the family was asked who should follow");
  }

  private static Verdict chosen(KeyWorkerAssignment successor, int index, Basis basis) {
    WhoChooses chosenBy = successor.chosenBy().orElseThrow();
    return chosenBy.compareTo(basis.value(WHO_CHOOSES).orElseThrow()) >= 0
        ? Verdict.met()
        : Verdict.notMet(
            Location.at("assignments", index).then("chosenBy"),
            fact("successor", successor.practitioner())
                .and("beginsOn", successor.during().firstDay())
                .and("chosenBy", chosenBy));
  }
}
