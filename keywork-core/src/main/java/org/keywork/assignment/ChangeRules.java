package org.keywork.assignment;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.List;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.time.DateSpan;

/**
 * When one key worker goes another comes, and for some days both are there.
 *
 * @since 0.1
 */
public final class ChangeRules {

  /** A key worker who stops is replaced, and the family is not left without one in between. */
  public static final Rule<Allocation> REPLACEMENT_PROVIDED =
      rule("assignment.replacement-provided")
          .from(PACK.at("ch.1 / Why is a key worker service important?"), restating(294))
          .says(
              MUST,
              "When a key worker stops, another follows, so that no family on the active list is"
                  + " without one.")
          .appliesTo(
              Allocation.class,
              "families on the active list that a key worker stopped working with")
          .isMetWhen(ChangeRules::replacementProvided)
          .otherwise("A key worker stopped on {stoppedOn}, and from {from} to {to} the family had"
              + " none.")
          .remedy("Agree with the family who follows, and name that person without delay.");

  /** For some days the one who goes and the one who comes both work with the family. */
  public static final Rule<AssignmentHistory> HANDOVER_OVERLAPS =
      rule("assignment.handover-overlaps")
          .from(GUIDE.at("5c / Changing key working practitioner"), restating(295))
          .says(
              SHOULD,
              "When the key worker changes, the one who goes and the one who comes both work with"
                  + " the family for some days.")
          .appliesTo(AssignmentHistory.class, "families whose key worker changed")
          .isMetWhen(ChangeRules::handoverOverlaps)
          .otherwise("One key worker stopped on {stoppedOn} and the next began on {beganOn}, so"
              + " that they never worked with the family together.")
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
    Verdict verdict = Verdict.met();
    for (DateSpan gap : history.gaps()) {
      LocalDate from = gap.firstDay();
      if (!gap.startsAfter(basis.asOf())
          && !from.equals(history.active().orElseThrow().firstDay())
          && !allocation.isDeclinedOn(from)) {
        verdict = verdict.and(unreplaced(gap, allocation, basis.asOf()));
      }
    }
    return verdict;
  }

  private static boolean nobodyHasStopped(AssignmentHistory history, LocalDate asOf) {
    return history.tenures().stream().noneMatch(tenure -> tenure.days().endsBefore(asOf));
  }

  /** The days without a key worker count until the next begins or the family wants none. */
  private static Verdict unreplaced(DateSpan gap, Allocation allocation, LocalDate asOf) {
    LocalDate stoppedOn = gap.firstDay().minusDays(1);
    LocalDate to = allocation.decisions().stream()
        .filter(decision -> !decision.wanted() && gap.contains(decision.decidedOn()))
        .map(decision -> decision.decidedOn().minusDays(1))
        .min(LocalDate::compareTo)
        .or(gap::lastDay)
        .orElse(asOf);
    return Verdict.notMet(
        lastBefore(gap, allocation.history()),
        fact("stoppedOn", stoppedOn).and("from", gap.firstDay()).and("to", to));
  }

  /** The assignment that ended on the day before; there is one, since the gap is not the first. */
  private static Location lastBefore(DateSpan gap, AssignmentHistory history) {
    return history.tenures().stream()
        .filter(tenure -> tenure.days().abuts(gap) && tenure.days().endsBefore(gap.firstDay()))
        .findFirst()
        .map(history::endOf)
        .orElseThrow();
  }

  private static Verdict handoverOverlaps(AssignmentHistory history, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    if (!history.isActiveOn(basis.asOf())) {
      return verdict;
    }
    for (ChangeOfKeyWorker change : history.changes()) {
      if (change.hasSuccessorBy(basis.asOf())) {
        verdict = verdict.and(overlaps(change, history));
      }
    }
    return verdict;
  }

  private static Verdict overlaps(ChangeOfKeyWorker change, AssignmentHistory history) {
    if (change.overlap().isPresent()) {
      return Verdict.met();
    }
    Tenure successor = change.successor().orElseThrow();
    return Verdict.notMet(
        history.beginningOf(successor),
        fact("stoppedOn", change.outgoing().days().lastDay().orElseThrow())
            .and("beganOn", successor.days().firstDay()));
  }
}
