package org.keywork.team;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.List;
import org.keywork.assignment.AssignmentKind;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Whoever covers may know what they need for it.
 *
 * @since 0.1
 */
public final class CoverAccessRules {

  /**
   * The family consents to what whoever covers gets to know. While they cover the consent of today counts,
   * so that what was forgotten can be made good; afterwards that of the last day. Where no consent is
   * recorded or none is left, other rules say so.
   */
  public static final Rule<CoverAccess> COVER_MAY_KNOW = rule("team.cover-may-know")
      .from(PACK.at("ch.2 / The database (consent)"), restating(311))
      .says(
          MUST,
          "Whoever covers for the key worker comes from an agency that knows the family already, or"
              + " that it lets know for that.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          CoverAccess.class,
          "families on the active list that consent to key working and that somebody covers, or"
              + " covered lately",
          cover -> !cover.sharing().consents().isEmpty())
      .isMetWhen(CoverAccessRules::coverMayKnow)
      .otherwise("Whoever covers, {cover}, is with the agency {agency}, and on {on} the consent did"
          + " not let it know anything for that.")
      .remedy("Ask the family whether this agency may know what it takes to cover, or find somebody"
          + " from an agency that knows it already.");

  private CoverAccessRules() {}

  /** The rules about what those who cover may know. */
  public static List<Rule<?>> all() {
    return List.of(COVER_MAY_KNOW);
  }

  private static Verdict coverMayKnow(CoverAccess access, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    if (!access.history().isActiveOn(basis.asOf())) {
      return verdict;
    }
    List<KeyWorkerAssignment> assignments = access.history().assignments();
    for (int i = 0; i < assignments.size(); i++) {
      if (isPresentOrRecent(assignments.get(i), basis)) {
        verdict = verdict.and(mayKnow(access, assignments.get(i), i, basis.asOf()));
      }
    }
    return verdict;
  }

  private static boolean isPresentOrRecent(KeyWorkerAssignment each, Basis basis) {
    return each.kind() == AssignmentKind.COVER
        && !each.during().startsAfter(basis.asOf())
        && each.during().lastDay().filter(last -> LookBack.isPast(last, basis)).isEmpty();
  }

  private static Verdict mayKnow(
      CoverAccess access, KeyWorkerAssignment cover, int index, LocalDate asOf) {
    LocalDate day = cover.during().lastDay().filter(last -> last.isBefore(asOf)).orElse(asOf);
    if (!access.sharing().parentsConsentOn(day).orElse(true)) {
      return Verdict.notApplicable();
    }
    return switch (access.mayKnow(cover, day)) {
      case YES -> Verdict.met();
      case NO ->
        Verdict.notMet(
            Location.at("assignments", index),
            fact("cover", cover.practitioner())
                .and("agency", access.agencyOf(cover.practitioner()).orElseThrow())
                .and("on", day));
      case CANNOT_TELL ->
        Verdict.cannotTell(
            Location.at("assignments", index),
            "whether the family lets the agency of whoever covers know");
    };
  }
}
