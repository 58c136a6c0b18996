package org.keywork.team;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.EVALUATION;
import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.ChangeOfKeyWorker;
import org.keywork.assignment.Tenure;
import org.keywork.family.Child;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.style.Among;

/**
 * Families, children included, can be spoken for by somebody without an interest of their own.
 *
 * @since 0.1
 */
public final class AdvocacyRules {

  /**
   * The family has a way of being spoken for and knows of it. Where that is not recorded it cannot be
   * told; it comes too late when something is open already and the family is to be told only later.
   */
  public static final Rule<FamilyAndTeam> ROUTE_KNOWN = rule("team.advocacy-route-known")
      .from(GUIDE.at("2 / Advocacy"), restating(198, 424))
      .says(MUST, "The family has at least one clear way of being spoken for, and was told of it.")
      .appliesTo(FamilyAndTeam.class, "families on the active list")
      .isMetWhen(AdvocacyRules::routeKnown)
      .otherwise("It is not settled who speaks for the family in {matters}, and it is to be told of"
          + " a way of being spoken for only on {toldOn}.")
      .remedy("Tell the family who can speak for it: the key worker, somebody else in the team, or"
          + " somebody from outside.");

  /**
   * Whose own agency is concerned does not speak for the family, unless a service reads the sources
   * otherwise ({@link AgainstOwnAgency}). Whether a mere risk stands in the way is for {@link
   * MatterRules} to ask.
   */
  public static final Rule<FamilyAndTeam> SOMEBODY_ELSE_SPEAKS = rule("team.somebody-else-speaks")
      .from(GUIDE.at("2 / Advocacy"), restating(200))
      .says(
          SHOULD,
          "In a matter about the key worker's own agency somebody else speaks for the family.")
      .reading(AgainstOwnAgency.READING)
      .appliesTo(
          FamilyAndTeam.class,
          "open matters about the agency that employs the key worker, where somebody else is to speak")
      .isMetWhen(AdvocacyRules::somebodyElseSpeaks)
      .otherwise("In the matter {matter} the key worker {keyWorker} speaks for the family towards"
          + " their own employer, {agency}.")
      .remedy("Agree with the family on another member of the team, or on an advocate from"
          + " outside.");

  /**
   * Advocacy is there for the children, too, not for their parents alone. It is open to them where it
   * is needed (GUIDE 1, F09; CCNUK P9), and ways recorded for others say nothing about a child (R244),
   * so the rule cannot tell. It is missed once a matter is open in which nobody speaks for the family
   * and the ways on record are all for others: then the situation itself calls for one.
   */
  public static final Rule<FamilyAndTeam> CHILDREN_SPOKEN_FOR = rule("team.advocacy-for-each-child")
      .from(CCNUK.at("P9"), restating(207, 424))
      .says(MUST, "Advocacy is open to each child and young person, not to the parents alone.")
      .appliesTo(FamilyAndTeam.class, "families on the active list")
      .isMetWhen(AdvocacyRules::childrenSpokenFor)
      .otherwise("A matter is open in which nobody speaks for the family, and advocacy is on record"
          + " for others, but not for {child}.")
      .remedy("Find out with the child who could speak for them, and offer it.");

  /**
   * A new key worker's position is looked at before the family has to find out. Once that key worker
   * has gone, or the matter is closed, there is nothing left to look at.
   */
  public static final Rule<FamilyAndTeam> CHANGE_CHECKED = rule("team.change-checked-for-conflict")
      .from(EVALUATION.at("Empowering parents"), restating(208))
      .says(
          SHOULD,
          "When a new key worker is employed by the agency that an open matter is about, what that"
              + " means for the family is looked at.")
      .appliesTo(
          FamilyAndTeam.class, "changes to a key worker whose own agency an open matter is about")
      .isMetWhen(AdvocacyRules::changeChecked)
      .otherwise("Since {beganOn} the family has a key worker, {keyWorker}, who is employed by"
          + " {agency} and speaks for it in the matter {matter}, which is about that agency.")
      .remedy("Ask the family whether it can still raise the matter, and arrange for somebody else"
          + " to speak for it.");

  private AdvocacyRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(ROUTE_KNOWN, SOMEBODY_ELSE_SPEAKS, CHILDREN_SPOKEN_FOR, CHANGE_CHECKED);
  }

  private static Verdict routeKnown(FamilyAndTeam around, Basis basis) {
    LocalDate asOf = basis.asOf();
    if (!around.history().isActiveOn(asOf)) {
      return Verdict.notApplicable();
    }
    if (Among.any(around.advocacy(), asOf, AdvocacyOffer::isToldBy)) {
      return Verdict.met();
    }
    if (around.advocacy().isEmpty()) {
      return noWayKnown();
    }
    List<MatterId> unsettled = unspokenMatters(around, asOf);
    return firstToBeTold(around.advocacy())
        .filter(toldOn -> !unsettled.isEmpty())
        .map(toldOn -> Verdict.notMet(
            Location.at("team").then("advocacy"),
            fact("toldOn", toldOn).andIds("matters", unsettled)))
        .orElseGet(AdvocacyRules::noWayKnown);
  }

  private static Verdict noWayKnown() {
    return Verdict.cannotTell(
        Location.at("team"), "a way of being spoken for of which the family was told");
  }

  /** The first day on which the family is told; empty where it may have been told of one unrecorded. */
  private static Optional<LocalDate> firstToBeTold(List<AdvocacyOffer> offers) {
    return offers.stream().allMatch(offer -> offer.toldOn().isPresent())
        ? offers.stream().flatMap(offer -> offer.toldOn().stream()).min(Comparator.naturalOrder())
        : Optional.empty();
  }

  private static Verdict somebodyElseSpeaks(FamilyAndTeam around, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    if (!around.history().isActiveOn(basis.asOf())
        || !around.hasOpenMatterOn(basis.asOf())
        || !isSomebodyElseToSpeak(basis)) {
      return verdict;
    }
    List<PractitionerId> leads = around.history().leadsOn(basis.asOf());
    for (int i = 0; i < around.matters().size(); i++) {
      Matter matter = around.matters().get(i);
      for (PractitionerId lead : leads) {
        if (matter.isOpenOn(basis.asOf())) {
          verdict = verdict.and(spokenFor(around, matter, lead, i));
        }
      }
    }
    return verdict;
  }

  private static boolean isSomebodyElseToSpeak(Basis basis) {
    return basis.value(AgainstOwnAgency.READING).orElseThrow()
        == AgainstOwnAgency.SOMEBODY_ELSE_SPEAKS;
  }

  private static Verdict spokenFor(
      FamilyAndTeam around, Matter matter, PractitionerId lead, int index) {
    return around.isInConflict(matter, lead)
        ? spokenForByAnother(matter, lead, index)
        : Verdict.notApplicable();
  }

  private static Verdict spokenForByAnother(Matter matter, PractitionerId lead, int index) {
    if (matter.spokenForBy().isPresent() && !matter.isSpokenForBy(AdvocacyRoute.KEY_WORKER)) {
      return Verdict.met();
    }
    Location at = Location.at("team").then("matters", index).then("spokenForBy");
    return matter.spokenForBy().isEmpty()
        ? Verdict.cannotTell(at, "who speaks for the family in place of the key worker")
        : Verdict.notMet(
            at, fact("matter", matter.id()).and("keyWorker", lead).and("agency", matter.agency()));
  }

  private static Verdict childrenSpokenFor(FamilyAndTeam around, Basis basis) {
    if (!around.history().isActiveOn(basis.asOf())
        || !around.family().hasChildLivingOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (around.advocacy().isEmpty()) {
      return Verdict.cannotTell(
          Location.at("team"), "by which ways the children can be spoken for");
    }
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < around.family().children().size(); i++) {
      Child child = around.family().children().get(i);
      if (!child.hasDiedBy(basis.asOf())) {
        verdict = verdict.and(
            isOpenTo(child, around.advocacy())
                ? Verdict.met()
                : withoutAWay(child, around, basis.asOf()));
      }
    }
    return verdict;
  }

  private static boolean isOpenTo(Child child, List<AdvocacyOffer> offers) {
    return Among.any(offers, child.id(), (offer, who) -> offer.to().equals(who));
  }

  private static Verdict withoutAWay(Child child, FamilyAndTeam around, LocalDate asOf) {
    Location at = Location.at("team").then("advocacy");
    return unspokenMatters(around, asOf).isEmpty()
        ? Verdict.cannotTell(at, "by which ways each child can be spoken for")
        : Verdict.notMet(at, fact("child", child.id()));
  }

  private static List<MatterId> unspokenMatters(FamilyAndTeam around, LocalDate asOf) {
    return around.matters().stream()
        .filter(matter -> matter.isOpenOn(asOf) && matter.spokenForBy().isEmpty())
        .map(Matter::id)
        .toList();
  }

  private static Verdict changeChecked(FamilyAndTeam around, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    if (!around.history().isActiveOn(basis.asOf()) || !around.hasOpenMatterOn(basis.asOf())) {
      return verdict;
    }
    List<ChangeOfKeyWorker> changes = around.history().changes();
    for (int i = 0; i < changes.size(); i++) {
      if (changes.get(i).isToOneThereOn(basis.asOf())) {
        verdict = verdict.and(checked(changes.get(i), around, basis.asOf()));
      }
    }
    return verdict;
  }

  private static Verdict checked(ChangeOfKeyWorker change, FamilyAndTeam around, LocalDate asOf) {
    Verdict verdict = Verdict.notApplicable();
    Tenure successor = change.successor().orElseThrow();
    for (int i = 0; i < around.matters().size(); i++) {
      Matter matter = around.matters().get(i);
      if (matter.isOpenOn(successor.days().firstDay())
          && matter.isOpenOn(asOf)
          && around.isInConflict(matter, successor.keyWorker())
          && !around.isInConflict(matter, change.outgoing().keyWorker())) {
        verdict = verdict.and(checked(matter, successor, around, asOf));
      }
    }
    return verdict;
  }

  private static Verdict checked(
      Matter matter, Tenure successor, FamilyAndTeam around, LocalDate asOf) {
    AssignmentHistory history = around.history();
    Optional<LocalDate> checkedOn = history.assignmentThatBegins(successor).conflictCheckedOn();
    if (checkedOn.filter(on -> !on.isAfter(asOf)).isPresent()) {
      return Verdict.met();
    }
    if (matter.spokenForBy().isEmpty()) {
      return Verdict.cannotTell(
          history.beginningOf(successor).then("conflictCheckedOn"),
          "whether it was looked at what the new key worker's position means for the family");
    }
    return matter.isSpokenForBy(AdvocacyRoute.KEY_WORKER)
        ? Verdict.notMet(history.beginningOf(successor), whoAndWhat(successor, matter))
        : Verdict.met();
  }

  private static Facts whoAndWhat(Tenure successor, Matter matter) {
    return fact("beganOn", successor.days().firstDay())
        .and("keyWorker", successor.keyWorker())
        .and("agency", matter.agency())
        .and("matter", matter.id());
  }
}
