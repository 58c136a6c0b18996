package org.keywork.assignment;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;
import static org.keywork.source.Publications.PALLIATIVE;

import java.time.LocalDate;
import java.util.List;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * A family gets the key worker it wants, and the people it trusts keep their place.
 *
 * @since 0.1
 */
public final class AllocationRules {

  /**
   * No family gets a key worker, or keeps one, unless it wants one. Who has stopped since is not
   * looked at. Where only a later wish is on record an earlier one may have gone unrecorded.
   */
  public static final Rule<Allocation> WANTED_BY_THE_FAMILY =
      rule("assignment.wanted-by-the-family")
          .from(PACK.at("Introduction"), restating(29))
          .says(
              MUST,
              "The family's wish for a key worker is on record by the day on which it gets one, and"
                  + " nobody comes or stays against its wish.")
          .appliesTo(Allocation.class, "families on the active list that have a key worker")
          .isMetWhen(AllocationRules::wantedByTheFamily)
          .otherwise(
              "On {decidedOn} the family said that it wants no key worker, and the one who began on"
                  + " {beganOn} came or stayed all the same.")
          .remedy("Ask the family whether it wants a key worker, record its answer, and stop if it"
              + " wants none.");

  /** Who knew the family before counts for more than who did not. */
  public static final Rule<Allocation> KNOWN_TO_THE_FAMILY = rule("assignment.known-to-the-family")
      .from(PALLIATIVE.at("The right help from the right person"), restating(191))
      .says(
          SHOULD,
          "Nobody whom the family did not know leads in place of the professional on whom it"
              + " relies, unless the family wants that person itself.")
      .appliesTo(
          Allocation.class,
          "families on the active list that rely on somebody else than who leads",
          allocation -> allocation.own().isPresent())
      .isMetWhen(AllocationRules::knownToTheFamily)
      .otherwise("The key worker {formal}, who did not know the family before, has led since"
          + " {beganOn}, while the family relies on {own}.")
      .remedy("Ask the family who should lead, and let the other support that person.");

  /** The formal key worker supports the family's own team and does not take its place. */
  public static final Rule<Allocation> OWN_KEY_WORKER_KEEPS_PLACE =
      rule("assignment.own-key-worker-keeps-place")
          .from(PALLIATIVE.at("Discussion"), restating(192))
          .says(
              SHOULD,
              "Where the family relies on somebody else than its formal key worker, both are on"
                  + " record and the formal one supports the other without taking their place.")
          .appliesTo(
              Allocation.class,
              "families on the active list that rely on somebody else than who leads",
              allocation -> allocation.own().isPresent())
          .isMetWhen(AllocationRules::ownKeyWorkerKeepsPlace)
          .otherwise(
              "The family relies on {own}, and the formal key worker {formal} is not yet working"
                  + " alongside.")
          .remedy("Agree with the family and both professionals how the formal key worker supports"
              + " the one whom the family trusts.");

  private AllocationRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(WANTED_BY_THE_FAMILY, KNOWN_TO_THE_FAMILY, OWN_KEY_WORKER_KEEPS_PLACE);
  }

  private static Verdict wantedByTheFamily(Allocation allocation, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    if (!allocation.history().isActiveOn(basis.asOf())) {
      return verdict;
    }
    List<KeyWorkerAssignment> assignments = allocation.history().assignments();
    for (int i = 0; i < assignments.size(); i++) {
      if (allocation.history().isOfKeyWorkerOn(basis.asOf(), i)) {
        int first = allocation.history().beginningOf(i);
        LocalDate beganOn = assignments.get(first).during().firstDay();
        verdict = verdict.and(wanted(beganOn, allocation, first, basis.asOf()));
      }
    }
    return verdict;
  }

  /** What was decided before the first day counts for that day, and what holds now for today. */
  private static Verdict wanted(
      LocalDate beganOn, Allocation allocation, int index, LocalDate asOf) {
    if (allocation.isDeclinedOn(asOf) || allocation.isDeclinedOn(beganOn)) {
      LocalDate declinedOn = allocation
          .declinedAsOf(asOf)
          .or(() -> allocation.declinedAsOf(beganOn))
          .orElseThrow();
      return Verdict.notMet(
          Location.at("assignments", index), fact("beganOn", beganOn).and("decidedOn", declinedOn));
    }
    return allocation.decisionOn(beganOn).isPresent()
        ? Verdict.met()
        : Verdict.cannotTell(
            Location.at("family"), "whether the family wanted a key worker, and since when");
  }

  private static Verdict knownToTheFamily(Allocation allocation, Basis basis) {
    if (!concernsTwoPeople(allocation, basis.asOf())) {
      return Verdict.notApplicable();
    }
    Verdict verdict = Verdict.notApplicable();
    List<KeyWorkerAssignment> assignments = allocation.history().assignments();
    for (int i = 0; i < assignments.size(); i++) {
      if (leads(assignments.get(i), allocation, basis.asOf())) {
        verdict = verdict.and(mayLead(assignments.get(i), i, allocation, basis.asOf()));
      }
    }
    return verdict;
  }

  private static boolean concernsTwoPeople(Allocation allocation, LocalDate asOf) {
    return allocation.history().isActiveOn(asOf) && allocation.leadDiffersFromOwnOn(asOf);
  }

  private static boolean leads(KeyWorkerAssignment each, Allocation allocation, LocalDate asOf) {
    return each.during().contains(asOf) && allocation.history().isLedBy(each.practitioner(), asOf);
  }

  /** Whom the family itself wants may lead, whomever else it relies on. */
  private static Verdict mayLead(
      KeyWorkerAssignment lead, int index, Allocation allocation, LocalDate asOf) {
    return allocation.isWantedOn(asOf, lead.practitioner())
        ? Verdict.met()
        : knewBefore(lead, allocation, Location.at("assignments", index));
  }

  private static Verdict knewBefore(KeyWorkerAssignment lead, Allocation allocation, Location at) {
    if (lead.knewFamilyBefore().isEmpty()) {
      return Verdict.cannotTell(
          at.then("knewFamilyBefore"), "whether the key worker knew the family before");
    }
    return lead.knewFamilyBefore().get()
        ? Verdict.met()
        : Verdict.notMet(
            at.then("knewFamilyBefore"),
            fact("formal", lead.practitioner())
                .and("beganOn", lead.during().firstDay())
                .and("own", allocation.own().orElseThrow().practitioner()));
  }

  /** Whether the place was kept is for people to say: where nobody did, it cannot be told (R244). */
  private static Verdict ownKeyWorkerKeepsPlace(Allocation allocation, Basis basis) {
    if (!concernsTwoPeople(allocation, basis.asOf())) {
      return Verdict.notApplicable();
    }
    FamilysOwnKeyWorker own = allocation.own().orElseThrow();
    Location at = Location.at("familysOwnKeyWorker").then("supportedNotDisplaced");
    if (own.supportedNotDisplaced().isEmpty()) {
      return Verdict.cannotTell(
          at, "whether the formal key worker supports the one on whom the family relies");
    }
    List<PractitionerId> formal = allocation.history().leadsOn(basis.asOf());
    return own.supportedNotDisplaced().get()
        ? Verdict.met()
        : Verdict.notMet(at, fact("own", own.practitioner()).andIds("formal", formal));
  }
}
