package org.keywork.team;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.time.LocalDate;
import java.util.List;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.team.ConflictOfInterest.Level;

/**
 * Whoever speaks for a family in a matter stands by it, and the family knows its rights.
 *
 * <p>On whose side a key worker stands is for people to say. The rules ask it only where the key
 * worker's own position makes it a question.
 *
 * @since 0.1
 */
public final class MatterRules {

  /** Who goes between a family and professionals takes no side against the family. */
  public static final Rule<FamilyAndTeam> IMPARTIAL = rule("team.key-worker-impartial")
      .from(GUIDE.at("2 / Advocacy"), restating(201))
      .says(MUST, "A key worker who mediates in a dispute can be impartial in it.")
      .appliesTo(
          FamilyAndTeam.class,
          "open disputes in which the key worker speaks for the family, where their position or the"
              + " record makes it a question")
      .isMetWhen(MatterRules::impartial)
      .otherwise(
          "In the dispute {matter} the key worker {keyWorker} stands by the agency {agency}.")
      .remedy("Agree with the family on somebody else who can mediate.");

  /** Who speaks up for a family does so for the family first. */
  public static final Rule<FamilyAndTeam> FOR_THE_FAMILY = rule("team.key-worker-for-the-family")
      .from(PACK.at("ch.1 / The core elements"), restating(203))
      .says(
          MUST,
          "A key worker who speaks up for a family acts for the family first, or else gets it"
              + " independent advocacy.")
      .appliesTo(
          FamilyAndTeam.class,
          "open matters about what a family is entitled to, in which the key worker speaks for it,"
              + " where their position or the record makes it a question")
      .isMetWhen(MatterRules::forTheFamily)
      .otherwise("In the matter {matter} the key worker {keyWorker} acts for the agency {agency}"
          + " before the family.")
      .remedy("Act for the family first, or help it to find an independent advocate.");

  /** A manager can say to another agency's manager what an employee of that agency cannot. */
  public static final Rule<FamilyAndTeam> MANAGER_STEPS_IN = rule("team.service-manager-steps-in")
      .from(PEMBROKESHIRE.at("Advocacy and mediation"), restating(204))
      .says(
          SHOULD,
          "When a key worker speaks for a family towards their own agency, the service manager takes"
              + " it to the manager of that agency.")
      .reading(AgainstOwnAgency.READING)
      .appliesTo(
          FamilyAndTeam.class,
          "open matters in which the key worker speaks towards their own agency, where the service"
              + " manager is to step in")
      .isMetWhen(MatterRules::managerStepsIn)
      .otherwise("The key worker {keyWorker} speaks for the family towards their own agency,"
          + " {agency}, in the matter {matter}, and the service manager has not stepped in.")
      .remedy("Take the matter to the manager of the agency.");

  /** Rights of which a family is unsure are explained to it. */
  public static final Rule<FamilyAndTeam> RIGHTS_EXPLAINED = rule("team.rights-explained")
      .from(GUIDE.at("2 / Advocacy"), restating(209))
      .says(
          SHOULD,
          "A family that is unsure what it is entitled to, or what its rights are, has this"
              + " explained to it.")
      .appliesTo(FamilyAndTeam.class, "open matters in which the family was unsure of its rights")
      .isMetWhen(MatterRules::rightsExplained)
      .otherwise("The family is unsure of its rights in the matter {matter}, open since {raisedOn},"
          + " and they have not been explained to it.")
      .remedy(
          "Explain to the family what it is entitled to and what it can do, or find somebody who"
              + " knows.");

  /** A check of one open matter in which the key worker speaks for the family. */
  private interface MatterCheck {
    Verdict of(FamilyAndTeam around, Matter matter, PractitionerId keyWorker, int index);
  }

  private MatterRules() {}

  /** The rules about matters, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(IMPARTIAL, FOR_THE_FAMILY, MANAGER_STEPS_IN, RIGHTS_EXPLAINED);
  }

  private static Verdict impartial(FamilyAndTeam around, Basis basis) {
    return eachSpokenForByKeyWorker(around, basis.asOf(), MatterRules::impartial);
  }

  private static Verdict impartial(
      FamilyAndTeam around, Matter matter, PractitionerId keyWorker, int index) {
    if (matter.trigger() != MatterTrigger.DISPUTE) {
      return Verdict.notApplicable();
    }
    return matter.keyWorkersStance().isEmpty()
        ? askedWherePositionMatters(
            around, matter, keyWorker, index, "whether the key worker can be impartial in this")
        : stance(matter, keyWorker, index);
  }

  private static Verdict forTheFamily(FamilyAndTeam around, Basis basis) {
    return eachSpokenForByKeyWorker(around, basis.asOf(), MatterRules::forTheFamily);
  }

  private static Verdict forTheFamily(
      FamilyAndTeam around, Matter matter, PractitionerId keyWorker, int index) {
    if (matter.trigger() != MatterTrigger.ENTITLEMENT) {
      return Verdict.notApplicable();
    }
    if (matter.keyWorkersStance().isEmpty()) {
      return askedWherePositionMatters(
          around, matter, keyWorker, index, "whether the key worker acts for the family first");
    }
    return matter.keyWorkersStance().get() == Stance.BETWEEN_BOTH
        ? Verdict.cannotTell(
            stanceOf(index), "whether the key worker acts for the family first once it matters")
        : stance(matter, keyWorker, index);
  }

  private static Verdict stance(Matter matter, PractitionerId keyWorker, int index) {
    return matter.keyWorkersStance().orElseThrow() == Stance.FOR_THE_AGENCY
        ? Verdict.notMet(
            stanceOf(index),
            fact("matter", matter.id()).and("keyWorker", keyWorker).and("agency", matter.agency()))
        : Verdict.met();
  }

  private static Verdict askedWherePositionMatters(
      FamilyAndTeam around, Matter matter, PractitionerId keyWorker, int index, String question) {
    Level level = around.conflict(matter, keyWorker).level();
    return level == Level.RISK || level == Level.CONFLICT
        ? Verdict.cannotTell(stanceOf(index), question)
        : Verdict.notApplicable();
  }

  private static Location stanceOf(int index) {
    return Location.at("team").then("matters", index).then("keyWorkersStance");
  }

  private static Verdict managerStepsIn(FamilyAndTeam around, Basis basis) {
    return basis.value(AgainstOwnAgency.READING).orElseThrow()
            == AgainstOwnAgency.SERVICE_MANAGER_STEPS_IN
        ? eachSpokenForByKeyWorker(around, basis.asOf(), MatterRules::managerStepsIn)
        : Verdict.notApplicable();
  }

  private static Verdict managerStepsIn(
      FamilyAndTeam around, Matter matter, PractitionerId keyWorker, int index) {
    if (!around.isInConflict(matter, keyWorker)) {
      return Verdict.notApplicable();
    }
    if (matter.takenUpByServiceManager().orElse(false)) {
      return Verdict.met();
    }
    Location at = Location.at("team").then("matters", index).then("takenUpByServiceManager");
    return matter.takenUpByServiceManager().isEmpty()
        ? Verdict.cannotTell(at, "whether the service manager took it to the agency's manager")
        : Verdict.notMet(
            at,
            fact("matter", matter.id()).and("keyWorker", keyWorker).and("agency", matter.agency()));
  }

  private static Verdict eachSpokenForByKeyWorker(
      FamilyAndTeam around, LocalDate asOf, MatterCheck check) {
    Verdict verdict = Verdict.notApplicable();
    if (!around.hasOpenMatterOn(asOf) || !around.history().isActiveOn(asOf)) {
      return verdict;
    }
    List<PractitionerId> leads = around.history().leadsOn(asOf);
    for (int i = 0; i < around.matters().size(); i++) {
      Matter matter = around.matters().get(i);
      if (matter.isOpenOn(asOf) && matter.isSpokenForBy(AdvocacyRoute.KEY_WORKER)) {
        for (PractitionerId lead : leads) {
          verdict = verdict.and(check.of(around, matter, lead, i));
        }
      }
    }
    return verdict;
  }

  private static Verdict rightsExplained(FamilyAndTeam around, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    if (!around.history().isActiveOn(basis.asOf())) {
      return verdict;
    }
    for (int i = 0; i < around.matters().size(); i++) {
      Matter matter = around.matters().get(i);
      if (matter.isOpenOn(basis.asOf())) {
        verdict = verdict.and(rightsExplained(matter, i, basis.asOf()));
      }
    }
    return verdict;
  }

  /** That a family is unsure calls for an explanation; that nobody says so does not. */
  private static Verdict rightsExplained(Matter matter, int index, LocalDate asOf) {
    if (matter.rightsExplainedOn().isPresent()
        && !matter.rightsExplainedOn().get().isAfter(asOf)) {
      return Verdict.met();
    }
    return matter.familyUnsureOfRights().orElse(false)
        ? Verdict.notMet(
            Location.at("team").then("matters", index),
            fact("matter", matter.id()).and("raisedOn", matter.raisedOn()))
        : Verdict.notApplicable();
  }
}
