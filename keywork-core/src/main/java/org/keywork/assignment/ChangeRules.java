package org.keywork.assignment;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.keywork.rule.Basis;
import org.keywork.rule.LookBack;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.time.DateSpan;

/**
 * When one key worker goes another comes, and for a while both are there.
 *
 * @since 0.1
 */
public final class ChangeRules {

  private static final Period ONE_DAY = Period.ofDays(1);

  /**
   * A key worker who stops is replaced. A gap is told while it lasts; once somebody has followed, or
   * the family wants nobody, consents no longer or does the key working itself, it is over.
   */
  public static final Rule<Allocation> REPLACEMENT_PROVIDED =
      rule("assignment.replacement-provided")
          .from(PACK.at("ch.1 / Why is a key worker service important?"), restating(294))
          .says(
              MUST,
              "When a key worker stops, another follows, so that no family on the active list is"
                  + " without one.")
          .appliesTo(
              Allocation.class,
              "families on the active list that a key worker stopped working with, and that neither"
                  + " declined another nor withdrew the last consent, nor are their own key worker")
          .isMetWhen(ChangeRules::replacementProvided)
          .otherwise(
              "The last key worker stopped on {stoppedOn}, and since {from} the family has had"
                  + " none.")
          .remedy("Agree with the family who follows, and name that person without delay.");

  /** How long both key workers are with the family when one follows the other. */
  public static final Parameter<Period> OVERLAP_LENGTH = Parameter.period(
          "assignment.overlap-length",
          "the time for which both key workers are with the family when one follows the other")
      .open("GUIDE 5c speaks of a period of overlap and gives no length; the first term at school"
          + " is an example.")
      .between(Period.ofDays(1), Period.ofYears(1))
      .strictestWhenLarge();

  /**
   * For at least one day the one who goes and the one who comes both work with the family; how long
   * they should, no source says, and a service may. Only the change to the present key worker is looked
   * at, and only while it is recent.
   */
  public static final Rule<AssignmentHistory> HANDOVER_OVERLAPS =
      rule("assignment.handover-overlaps")
          .from(GUIDE.at("5c / Changing key working practitioner"), restating(295))
          .says(
              SHOULD,
              "When the key worker changes, the one who goes and the one who comes both work with"
                  + " the family on at least one day, and for as long as the service has set.")
          .reading(OVERLAP_LENGTH, LookBack.LENGTH)
          .appliesTo(
              AssignmentHistory.class,
              "families on the active list whose key worker changed lately")
          .isMetWhen(ChangeRules::handoverOverlaps)
          .otherwise("The last day of one key worker is {stoppedOn} and the first of the next"
              + " {beganOn}, so that both are with the family on {overlapDays}"
              + " {overlapDays?day|days}.")
          .remedy("Let the earlier key worker join some visits while the new one settles in, if"
              + " that is still possible, and plan an overlap next time.");

  private ChangeRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(REPLACEMENT_PROVIDED, HANDOVER_OVERLAPS);
  }

  private static Verdict replacementProvided(Allocation allocation, Basis basis) {
    AssignmentHistory history = allocation.history();
    if (!history.isActiveOn(basis.asOf()) || nobodyHasStopped(history, basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (!history.isLeftWithoutOneOn(basis.asOf())) {
      return Verdict.met();
    }
    return history.gaps().stream()
        .filter(gap -> gap.contains(basis.asOf()))
        .filter(gap -> !gap.firstDay().equals(history.active().orElseThrow().firstDay()))
        .findFirst()
        .map(gap -> unreplaced(gap, allocation, basis.asOf()))
        .orElse(Verdict.met());
  }

  private static boolean nobodyHasStopped(AssignmentHistory history, LocalDate asOf) {
    for (int i = 0; i < history.assignments().size(); i++) {
      if (history.assignments().get(i).during().endsBefore(asOf) && history.isEnding(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Who wanted nobody when the key worker stopped, or wants nobody now, gets no replacement. Where the
   * family was its own key worker in between, the gap begins after that.
   */
  private static Verdict unreplaced(DateSpan gap, Allocation allocation, LocalDate asOf) {
    LocalDate from = gap.firstDay();
    if (allocation.waitsForNobodyOn(from) || allocation.waitsForNobodyOn(asOf)) {
      return Verdict.notApplicable();
    }
    Tenure last = lastBefore(gap, allocation.history());
    return Verdict.notMet(
        allocation.history().endOf(last),
        fact("stoppedOn", last.days().lastDay().orElseThrow())
            .and("from", from)
            .and("to", gap.lastDay().orElse(asOf)));
  }

  /** The last tenure that ended before; there is one, since somebody stopped and nobody is there. */
  private static Tenure lastBefore(DateSpan gap, AssignmentHistory history) {
    return history.tenures().stream()
        .filter(tenure -> tenure.days().endsBefore(gap.firstDay()))
        .max(Tenure.BY_LAST_DAY)
        .orElseThrow();
  }

  private static Verdict handoverOverlaps(AssignmentHistory history, Basis basis) {
    if (!history.isActiveOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    int last = lastChange(history.changes(), basis.asOf());
    return last < 0 || LookBack.isPast(beganOn(history.changes().get(last)), basis)
        ? Verdict.notApplicable()
        : overlaps(history.changes().get(last), history, basis);
  }

  /** The place of the last change to somebody who is still there; below zero without any. */
  private static int lastChange(List<ChangeOfKeyWorker> changes, LocalDate asOf) {
    int last = -1;
    for (int i = 0; i < changes.size(); i++) {
      if (changes.get(i).isToOneThereOn(asOf)
          && (last < 0 || beganOn(changes.get(i)).isAfter(beganOn(changes.get(last))))) {
        last = i;
      }
    }
    return last;
  }

  private static LocalDate beganOn(ChangeOfKeyWorker change) {
    return change.successor().orElseThrow().days().firstDay();
  }

  private static Verdict overlaps(
      ChangeOfKeyWorker change, AssignmentHistory history, Basis basis) {
    if (change.overlapsFor(basis.value(OVERLAP_LENGTH).orElse(ONE_DAY))) {
      return Verdict.met();
    }
    Tenure successor = change.successor().orElseThrow();
    return Verdict.notMet(
        history.beginningOf(successor),
        fact("stoppedOn", change.outgoing().days().lastDay().orElseThrow())
            .and("beganOn", beganOn(change))
            .and("overlapDays", change.overlapDaysBy(basis.asOf())));
  }
}
