package org.keywork.caseload;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keywork.assignment.CoverReading;
import org.keywork.family.FamilyId;
import org.keywork.practitioner.Absence;
import org.keywork.practitioner.KeyWorker;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * What the record of a service tells of cover, and the case files of the families do not.
 *
 * @since 0.1
 */
public final class CoverFitRules {

  /**
   * No family is without anybody while its key worker is away. Where its case file shows the leave, the
   * rule about that family says so; here it is asked only for the others, once for each leave and
   * on the days on which it lasts.
   */
  public static final Rule<Caseloads> NO_FAMILY_LEFT_ALONE = rule("caseload.no-family-left-alone")
      .from(GUIDE.at("5c"), restating(308))
      .says(SHOULD, "While a key worker is on leave somebody covers for each of their families.")
      .reading(CoverReading.READING, Absence.LONG_TERM_FROM)
      .appliesTo(
          Caseloads.class,
          "services with a key worker on leave whose families' case files do not show it",
          caseloads -> !caseloads.families().isEmpty())
      .isMetWhen(CoverFitRules::noFamilyLeftAlone)
      .otherwise("The key worker {keyWorker} is on leave from {from} on, and nobody covers for"
          + " {families}.")
      .remedy("Find somebody who is there for these families, and record the leave and the cover in"
          + " their case files.");

  /**
   * Whoever covers is there, and has completed the induction as far as that is known. Whether there is room
   * on the caseload, the families covered included, is for {@link CaseloadRules#ROOM_FOR_URGENT_NEEDS};
   * that a family's own case file shows who covers to be away, for the rule about that family.
   */
  public static final Rule<Caseload> COVER_IS_FIT = rule("caseload.cover-is-fit")
      .from(GUIDE.at("5c"), restating(311))
      .says(MUST, "Whoever covers is there and has completed the induction.")
      .appliesTo(
          Caseload.class,
          "key workers who cover for others",
          caseload -> !caseload.families().isEmpty())
      .isMetWhen(CoverFitRules::coverIsFit)
      .otherwise("The key worker {keyWorker} covers for {families} and lacks {lacking}.")
      .remedy("Find somebody else to cover until then, and let the families know.");

  /** What whoever covers may lack. */
  private enum Lacking {
    PRESENCE,
    THE_INDUCTION
  }

  private CoverFitRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(NO_FAMILY_LEFT_ALONE, COVER_IS_FIT);
  }

  private static Verdict noFamilyLeftAlone(Caseloads caseloads, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < caseloads.keyWorkers().size(); i++) {
      KeyWorker each = caseloads.keyWorkers().get(i);
      int leave = firstLeave(each, basis);
      if (leave >= 0) {
        verdict =
            verdict.and(coveredFor(new LeaveOfKeyWorker(caseloads, each, basis), i, leave, basis));
      }
    }
    return verdict;
  }

  /** Of the leaves that last today the first that calls for cover, or may; else below zero. */
  private static int firstLeave(KeyWorker keyWorker, Basis basis) {
    int first = -1;
    for (int i = 0; i < keyWorker.absences().size(); i++) {
      Absence each = keyWorker.absences().get(i);
      if (each.during().contains(basis.asOf())) {
        Answer calls = CoverReading.callsForCover(each, basis);
        if (calls == Answer.YES) {
          return i;
        }
        first = calls == Answer.CANNOT_TELL && first < 0 ? i : first;
      }
    }
    return first;
  }

  private static Verdict coveredFor(LeaveOfKeyWorker away, int keyWorker, int leave, Basis basis) {
    if (away.unseen().isEmpty()) {
      return Verdict.notApplicable();
    }
    List<FamilyId> alone = away.leftAlone();
    if (alone.isEmpty()) {
      return Verdict.met();
    }
    Location at = Location.at("keyWorkers", keyWorker).then("absences", leave);
    Absence absence = away.keyWorker().absences().get(leave);
    return CoverReading.callsForCover(absence, basis) == Answer.YES
        ? Verdict.notMet(
            at,
            fact("keyWorker", away.keyWorker().id())
                .and("from", absence.during().firstDay())
                .andIds("families", alone))
        : Verdict.cannotTell(at, "whether the key worker's leave is long-term");
  }

  private static Verdict coverIsFit(Caseload caseload, Basis basis) {
    FamiliesCovered covered = FamiliesCovered.by(caseload, basis.asOf());
    if (covered.families().isEmpty()) {
      return Verdict.notApplicable();
    }
    Set<Lacking> lacking = lacking(caseload.keyWorker(), covered, basis);
    return lacking.isEmpty()
        ? Verdict.met()
        : Verdict.notMet(
            Location.here(),
            fact("keyWorker", caseload.keyWorker().id())
                .andIds("families", covered.families())
                .andCodes("lacking", lacking));
  }

  private static Set<Lacking> lacking(KeyWorker who, FamiliesCovered covered, Basis basis) {
    Set<Lacking> lacking = EnumSet.noneOf(Lacking.class);
    if (covered.isAwayUnseen()) {
      lacking.add(Lacking.PRESENCE);
    }
    if (who.awaitsInductionOn(basis.asOf())) {
      lacking.add(Lacking.THE_INDUCTION);
    }
    return lacking;
  }
}
