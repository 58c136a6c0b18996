package org.keywork.ehc;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.EVALUATION;
import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywork.agency.AgencyKind;
import org.keywork.assignment.ChangeOfKeyWorker;
import org.keywork.assignment.Tenure;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Key working goes on around a plan for education, health and care, and does not end with it.
 *
 * <p>By when a local authority has to do what is told by {@link EhcTimetable}.
 *
 * @since 0.1
 */
public final class EhcRules {

  /** Whoever began with a family stays with it while a plan is made. */
  public static final Rule<FamilysEhc> SAME_KEY_WORKER = rule("ehc.same-key-worker")
      .from(GUIDE.at("2 / Planning and assessment"), restating(271))
      .says(
          MUST,
          "The same key working goes on before, while and after a plan for education, health and"
              + " care is made.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          FamilysEhc.class,
          "families with a key worker for whose child a plan is or was made of late")
      .isMetWhen(EhcRules::sameKeyWorker)
      .otherwise("While a plan is made on a request of {requestedOn}, {successor} followed as key"
          + " worker on {beganOn}.")
      .remedy("Make sure that the new key worker knows all that went before, and that the family"
          + " need not tell it again.");

  /** In a duty by law it is clear who answers for what. */
  public static final Rule<EhcProcess> ACCOUNTABILITY_CLEAR = rule("ehc.accountability-clear")
      .from(GUIDE.at("5a / Accountability"), restating(273))
      .says(MUST, "While a plan is made, it is stated who answers for what.")
      .appliesTo(EhcProcess.class, "plans in preparation")
      .isMetWhen(EhcRules::accountabilityClear)
      .otherwise("It is not stated who answers for what while the plan {process} is made.")
      .remedy("Write down who answers for each step, and tell the family and the team.");

  /** Key working is wider than a plan. */
  public static final Rule<FamilysEhc> GOES_BEYOND = rule("ehc.key-working-goes-beyond")
      .from(GUIDE.at("1 / Models"), restating(274))
      .says(SHOULD, "Key working is not limited to the time in which a plan is made.")
      .reading(LookBack.LENGTH)
      .appliesTo(FamilysEhc.class, "families for whose child a plan was made of late")
      .isMetWhen(EhcRules::goesBeyond)
      .otherwise(
          "Key working began on {beganOn} and was over on {endedOn}, within the time in which"
              + " the plan of {finalPlanOn} was made.")
      .remedy("Ask the family whether it wants the door to stay open, and what it needs beyond the"
          + " plan.");

  /** Each of the three says what it does. */
  public static final Rule<EhcProcess> EACH_HELPS = rule("ehc.each-agency-helps")
      .from(EVALUATION.at("The importance of key working for schools"), restating(276))
      .says(
          MUST, "The plan says how education, health and social care each help towards its goals.")
      .appliesTo(EhcProcess.class, "plans in force")
      .isMetWhen(EhcRules::eachHelps)
      .otherwise("The plan {process} does not say how {missing} help towards its goals.")
      .remedy("Ask the local authority to have it written into the plan at the next review.");

  /** The family knows what is coming. */
  public static final Rule<EhcProcess> EXPLAINED = rule("ehc.process-explained")
      .from(EVALUATION.at("Introduction"), restating(279))
      .says(MAY, "The process is explained to the family before the draft of the plan comes.")
      .reading(LookBack.LENGTH)
      .appliesTo(EhcProcess.class, "plans of which a draft came of late")
      .isMetWhen(EhcRules::explained)
      .otherwise("The process was explained to the family only on {explainedOn}, and the draft came"
          + " on {draftServedOn}.")
      .remedy("Go through what is still to come with the family, and what it can ask for.");

  private static final Set<AgencyKind> THREE =
      EnumSet.of(AgencyKind.EDUCATION, AgencyKind.HEALTH, AgencyKind.SOCIAL_CARE);

  private EhcRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(SAME_KEY_WORKER, ACCOUNTABILITY_CLEAR, GOES_BEYOND, EACH_HELPS, EXPLAINED);
  }

  /** That somebody is missing on the day is for the rules about the contact person. */
  private static Verdict sameKeyWorker(FamilysEhc family, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < family.processes().size(); i++) {
      EhcProcess process = family.processes().get(i);
      if (process.isMadeOfLate(basis)
          && !family.history().keyWorkersOn(basis.asOf()).isEmpty()) {
        verdict = verdict.and(sameKeyWorker(family, process, basis));
      }
    }
    return verdict;
  }

  private static Verdict sameKeyWorker(FamilysEhc family, EhcProcess process, Basis basis) {
    Verdict verdict = Verdict.met();
    for (ChangeOfKeyWorker change : family.history().changes()) {
      if (change.hasSuccessorBy(basis.asOf())
          && isWhileMade(process, change.successor().orElseThrow(), basis)) {
        verdict = verdict.and(changed(family, process, change.successor().orElseThrow()));
      }
    }
    return verdict;
  }

  private static boolean isWhileMade(EhcProcess process, Tenure successor, Basis basis) {
    LocalDate began = successor.days().firstDay();
    return process.isMadeOn(began) && LookBack.reaches(began, basis);
  }

  private static Verdict changed(FamilysEhc family, EhcProcess process, Tenure successor) {
    return Verdict.notMet(
        family.history().beginningOf(successor),
        fact("requestedOn", process.requestReceivedOn().orElseThrow())
            .and("successor", successor.keyWorker())
            .and("beganOn", successor.days().firstDay()));
  }

  private static Verdict accountabilityClear(EhcProcess process, Basis basis) {
    if (!process.isMadeOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (process.accountability().isEmpty()) {
      return Verdict.cannotTell(
          Location.at("accountability"), "whether it is stated who answers for what");
    }
    return process.accountability().get().isInPlaceOn(basis.asOf())
        ? Verdict.met()
        : Verdict.notMet(Location.at("accountability"), fact("process", process.id()));
  }

  private static Verdict goesBeyond(FamilysEhc family, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < family.processes().size(); i++) {
      EhcProcess process = family.processes().get(i);
      if (process.finalPlanOn().isPresent()
          && process.requestReceivedOn().isPresent()
          && LookBack.reaches(process.finalPlanOn().get(), basis)) {
        verdict = verdict.and(goesBeyond(family, process, basis));
      }
    }
    return verdict;
  }

  private static Verdict goesBeyond(FamilysEhc family, EhcProcess process, Basis basis) {
    List<Tenure> tenures = family.history().tenures();
    if (tenures.isEmpty()) {
      return Verdict.notApplicable();
    }
    LocalDate began = tenures.get(0).days().firstDay();
    LocalDate finalPlanOn = process.finalPlanOn().orElseThrow();
    if (began.isBefore(process.requestReceivedOn().orElseThrow())
        || family.hasKeyWorkingAfter(finalPlanOn, basis.asOf())) {
      return Verdict.met();
    }
    Optional<LocalDate> ended =
        family.closedOn().filter(day -> !day.isAfter(finalPlanOn.plusDays(1)));
    return ended.isPresent() && !ended.get().isAfter(basis.asOf())
        ? Verdict.notMet(
            Location.at("closedOn"),
            fact("beganOn", began).and("endedOn", ended.get()).and("finalPlanOn", finalPlanOn))
        : Verdict.notApplicable();
  }

  private static Verdict eachHelps(EhcProcess process, Basis basis) {
    if (!process.isInForceOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (process.helping().containsAll(THREE)) {
      return Verdict.met();
    }
    if (process.helping().isEmpty()) {
      return Verdict.cannotTell(
          Location.at("helping"),
          "of which agencies the plan says how they help towards its goals");
    }
    Set<AgencyKind> missing = EnumSet.copyOf(THREE);
    missing.removeAll(process.helping());
    return Verdict.notMet(
        Location.at("helping"),
        Facts.none().and("process", process.id()).andCodes("missing", missing));
  }

  private static Verdict explained(EhcProcess process, Basis basis) {
    if (process.draftServedOn().isEmpty()
        || !LookBack.reaches(process.draftServedOn().get(), basis)) {
      return Verdict.notApplicable();
    }
    if (process.explainedOn().isEmpty()) {
      return Verdict.cannotTell(
          Location.at("explainedOn"), "when the process was explained to the family");
    }
    return process.explainedOn().get().isAfter(process.draftServedOn().get())
        ? Verdict.notMet(
            Location.at("explainedOn"),
            fact("explainedOn", process.explainedOn().get())
                .and("draftServedOn", process.draftServedOn().get()))
        : Verdict.met();
  }
}
