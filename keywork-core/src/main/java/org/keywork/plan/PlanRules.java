package org.keywork.plan;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.keywork.agency.AgencyId;
import org.keywork.family.Preferences;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * The plan: it is there, it gives the key worker power, somebody answers for it.
 *
 * @since 0.1
 */
public final class PlanRules {

  private static final Location MONITOR = Location.at("monitoredBy");

  /** How long a family may be without its first plan. */
  public static final Parameter<Period> FIRST_PLAN_WITHIN = Parameter.period(
          "plan.first-plan-within",
          "the longest time from the day on which a family is taken on to its first plan")
      .presetOfOurs(
          Period.ofMonths(3),
          "PACK ch.5 asks every service to set it and no source gives a figure; a quarter leaves time"
              + " to get to know the family in several settings and to write the account of needs"
              + " first.")
      .between(Period.ofDays(1), Period.ofYears(1))
      .strictestWhenSmall();

  /** A family that several agencies work with has a written plan. */
  public static final Rule<NeedsThread> WRITTEN_PLAN = rule("plan.is-written")
      .from(CCNUK.at("P16"), restating(240, 431))
      .says(
          MUST,
          "A family with needs and several agencies has its first written plan within"
              + " {plan.first-plan-within}, and the plan tells everyone what they and others do.")
      .reading(FIRST_PLAN_WITHIN, LookBack.LENGTH)
      .appliesTo(
          NeedsThread.class, "families on the active list with needs and at least two agencies")
      .isMetWhen(PlanRules::writtenPlan)
      .otherwise(
          "The family has been with the service since {taken}, {needs} {needs?need is|needs are}"
              + " on record and {agencies} agencies are around it, but no plan is in force.")
      .remedy("Draw up a plan with the family and everyone involved, and send it round once the"
          + " parents agree.");

  /** The agencies give the key worker power. */
  public static final Rule<FamilysPlan> GIVES_POWER = rule("plan.gives-key-worker-power")
      .from(CCNUK.at("P14"), restating(241, 429))
      .says(
          MUST,
          "The plan gives the key worker the agreed power to get at resources and to coordinate"
              + " what is done.")
      .appliesTo(FamilysPlan.class, "plans in force")
      .isMetWhen(PlanRules::givesPower)
      .otherwise("These agencies have an action in the plan and did not agree what the key worker"
          + " may ask of them: {without}.")
      .remedy("Agree with these agencies what the key worker may ask of them, and write it into"
          + " the plan.");

  /** The key worker answers for the plan. */
  public static final Rule<FamilysPlan> MONITORED = rule("plan.monitored-by-key-worker")
      .from(CCNUK.at("preamble"), restating(246))
      .says(MUST, "The key worker watches over the agreed plan and answers for its delivery.")
      .appliesTo(FamilysPlan.class, "plans in force of families that are not their own key worker")
      .isMetWhen(PlanRules::monitored)
      .otherwise("On {asOf} the plan is watched over by {monitor}, who is not the family's key"
          + " worker.")
      .remedy("Hand the plan over to the present key worker, and tell the family and the team.");

  /** Nobody has to sit in a meeting to have a plan. */
  public static final Rule<FamilysPlan> MADE_BY_TALKS =
      rule("plan.made-by-talks-where-meetings-threaten")
          .from(PEMBROKESHIRE.at("Co-ordination"), restating(226))
          .says(
              MAY,
              "Where parents find meetings too threatening, the plan is made by talks with each"
                  + " professional, and the draft goes to the parents first.")
          .appliesTo(
              FamilysPlan.class,
              "plans in the making and plans in force of parents who find meetings too threatening",
              PlanRules::meetingsThreaten)
          .isMetWhen(PlanRules::madeByTalks)
          .otherwise(
              "The parents find meetings too threatening, yet the plan came from a meeting or"
                  + " went round before they had the draft.")
          .remedy(
              "Speak with each professional, write the draft, and show it to the parents first.");

  /** Whoever goes out with the child knows what to do. */
  public static final Rule<FamilysPlan> COMPANIONS_TRAINED = rule("plan.companions-trained")
      .from(PEMBROKESHIRE.at("Advocacy and mediation"), restating(154))
      .says(MAY, "People paid to go out with the child are trained in the child's condition.")
      .appliesTo(FamilysPlan.class, "plans in force with people paid to go out with the child")
      .isMetWhen(EachAction.ofAPlanInForce(PlanRules::companionsTrained))
      .otherwise(
          "The people paid to go out with the child for {action} are not trained in the child's"
              + " condition.")
      .remedy("Arrange the training, or go along until it has taken place.");

  private PlanRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(WRITTEN_PLAN, GIVES_POWER, MONITORED, MADE_BY_TALKS, COMPANIONS_TRAINED);
  }

  private static Verdict writtenPlan(NeedsThread thread, Basis basis) {
    LocalDate asOf = basis.asOf();
    if (!FirstPlan.isCalledFor(thread, asOf)) {
      return Verdict.notApplicable();
    }
    Optional<SupportPlan> plan = thread.planInForceOn(asOf);
    return plan.isPresent() ? saysWhatIsDone(thread, plan.get()) : withoutAPlan(thread, basis);
  }

  private static Verdict saysWhatIsDone(NeedsThread thread, SupportPlan plan) {
    return plan.actions().isEmpty()
        ? Verdict.cannotTell(
            Location.at("plans", thread.plans().indexOf(plan)).then("actions"),
            "what each of those involved is to do")
        : Verdict.met();
  }

  private static Verdict withoutAPlan(NeedsThread thread, Basis basis) {
    Optional<FirstPlan> first = FirstPlan.awaitedIn(thread, basis);
    if (first.isPresent() && !first.get().isOverdueOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    OptionalInt draft = FirstPlan.draftInHand(thread.plans(), basis);
    if (draft.isPresent()) {
      return Verdict.cannotTell(
          Location.at("plans", draft.getAsInt()).then("agreedOn"),
          "the day on which the parents agreed");
    }
    return Verdict.notMet(
        thread.plans().isEmpty() ? Location.here() : Location.at("plans"),
        fact("taken", thread.active().firstDay())
            .and("needs", thread.needsOn(basis.asOf()))
            .and("agencies", thread.agencies().size()));
  }

  private static Verdict givesPower(FamilysPlan subject, Basis basis) {
    if (!subject.isInForceOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    Optional<KeyWorkerAuthority> authority = subject.plan().authority();
    if (authority.isEmpty() || authority.get().agreedOn().isAfter(basis.asOf())) {
      return Verdict.cannotTell(Location.at("authority"), "the agreed power of the key worker");
    }
    return authority.get().agencies().isEmpty()
        ? Verdict.cannotTell(
            Location.at("authority").then("agencies"), "the agencies that agreed to the power")
        : agreedByAll(subject, authority.get(), basis.asOf());
  }

  /**
   * An agency that owns actions only through a present or earlier key worker need not agree, nor one
   * whose actions were all dropped.
   */
  private static Verdict agreedByAll(
      FamilysPlan subject, KeyWorkerAuthority authority, LocalDate asOf) {
    Set<AgencyId> without = Set.of();
    for (int i = 0; i < subject.plan().actions().size(); i++) {
      Optional<AgencyId> acting = agencyActing(subject.plan().actions().get(i), subject, asOf);
      if (acting.isPresent() && !authority.agencies().contains(acting.get())) {
        without = without.isEmpty() ? new LinkedHashSet<>() : without;
        without.add(acting.get());
      }
    }
    return without.isEmpty()
        ? Verdict.met()
        : Verdict.notMet(
            Location.at("authority").then("agencies"),
            fact("number", without.size()).andIds("without", without));
  }

  private static Optional<AgencyId> agencyActing(
      PlanAction action, FamilysPlan subject, LocalDate asOf) {
    Optional<PractitionerId> owner = action.owner();
    return owner.isEmpty() || action.isDroppedBy(asOf) || subject.wasKeyWorkerBy(owner.get(), asOf)
        ? Optional.empty()
        : subject.employerOf(owner.get());
  }

  private static Verdict monitored(FamilysPlan subject, Basis basis) {
    if (!subject.isInForceOn(basis.asOf()) || subject.history().isOwnKeyWorkingOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    Optional<PractitionerId> monitor = subject.plan().monitoredBy();
    if (monitor.isEmpty()) {
      return Verdict.cannotTell(MONITOR, "who watches over the plan");
    }
    if (!subject.hadKeyWorkerBy(basis.asOf())) {
      return Verdict.cannotTell(MONITOR, "who the key worker is");
    }
    return subject.isKeyWorkerOn(monitor.get(), basis.asOf())
        ? Verdict.met()
        : Verdict.notMet(MONITOR, fact("monitor", monitor.get()).and("asOf", basis.asOf()));
  }

  private static boolean meetingsThreaten(FamilysPlan subject) {
    Optional<Preferences> wants = subject.family().preferences();
    return wants.isPresent() && wants.get().meetingsTooThreatening().orElse(false);
  }

  private static Verdict madeByTalks(FamilysPlan subject, Basis basis) {
    if (!subject.isOpenOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    SupportPlan plan = subject.plan();
    if (plan.route().isEmpty()) {
      return Verdict.cannotTell(Location.at("route"), "how the plan came about");
    }
    return plan.route().get() == PlanningRoute.MEETING
        ? Verdict.notMet(Location.at("route"))
        : draftToParentsFirst(subject, basis.asOf());
  }

  private static Verdict draftToParentsFirst(FamilysPlan subject, LocalDate asOf) {
    if (!subject.plan().isDraftSharedBy(asOf)) {
      return Verdict.cannotTell(
          Location.at("draftSharedOn"), "the day on which the parents got the draft");
    }
    return subject.isSentToOthersBefore(subject.plan().draftSharedOn().orElseThrow())
        ? Verdict.notMet(Location.at("draftSharedOn"))
        : Verdict.met();
  }

  private static Verdict companionsTrained(
      PlanAction action, int place, FamilysPlan subject, Basis basis) {
    return action.paidCompanions().isPresent() && !action.isDroppedBy(basis.asOf())
        ? trained(place, action, action.paidCompanions().get(), basis.asOf())
        : Verdict.notApplicable();
  }

  private static Verdict trained(
      int index, PlanAction action, PaidCompanions companions, LocalDate asOf) {
    if (companions.areTrainedBy(asOf)) {
      return Verdict.met();
    }
    Location at = Location.at("actions", index).then("paidCompanions");
    return companions.trained().isEmpty() || companions.trained().get()
        ? Verdict.cannotTell(
            at.then("trainedInConditionOn"),
            "the day on which the people paid to go out with the child were trained")
        : Verdict.notMet(at.then("trained"), fact("action", action.id()));
  }
}
