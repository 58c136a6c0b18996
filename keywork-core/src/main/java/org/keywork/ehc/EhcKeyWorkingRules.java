package org.keywork.ehc;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.assignment.ChangeOfKeyWorker;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.assignment.Tenure;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.style.Among;
import org.keywork.time.DateSpan;

/**
 * Key working goes on around a plan for education, health and care, and does not end with it.
 *
 * @since 0.1
 */
public final class EhcKeyWorkingRules {

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
          "families with a key worker for whose child a plan is or was made of late in England")
      .isMetWhen(EhcKeyWorkingRules::sameKeyWorker)
      .otherwise("While a plan is made, from {since} on, {successor} followed as key worker on"
          + " {beganOn}.")
      .remedy("Make sure that the new key worker knows all that went before, and that the family"
          + " need not tell it again.");

  /** Key working has no break while a plan is made, even where the same person comes back. */
  public static final Rule<FamilysEhc> NEVER_WITHOUT = rule("ehc.never-without-key-worker")
      .from(GUIDE.at("2 / Planning and assessment"), restating(271))
      .says(
          MUST,
          "While a plan for education, health and care is made, key working goes on without a"
              + " break.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          FamilysEhc.class,
          "families with a key worker for whose child a plan is or was made of late in England")
      .isMetWhen(EhcKeyWorkingRules::neverWithout)
      .otherwise("While a plan is made, from {since} on, nobody was key worker from {firstDay} to"
          + " {lastDay}.")
      .remedy("Find out with the family what went unnoticed in the meantime, and agree who covers"
          + " the next absence.");

  /** Key working is wider than a plan. */
  public static final Rule<FamilysEhc> GOES_BEYOND = rule("ehc.key-working-goes-beyond")
      .from(GUIDE.at("1 / Models"), restating(274))
      .says(SHOULD, "Key working is not limited to the time in which a plan is made.")
      .reading(LookBack.LENGTH)
      .appliesTo(FamilysEhc.class, "families for whose child a plan was made of late in England")
      .isMetWhen(EhcKeyWorkingRules::goesBeyond)
      .otherwise(
          "Key working began on {beganOn} and was over on {endedOn}, within the time in which"
              + " the plan of {finalPlanOn} was made.")
      .remedy("Ask the family whether it wants the door to stay open, and what it needs beyond the"
          + " plan.");

  private EhcKeyWorkingRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(SAME_KEY_WORKER, NEVER_WITHOUT, GOES_BEYOND);
  }

  /** That somebody is missing on the day is for the rules about the contact person. */
  private static Verdict sameKeyWorker(FamilysEhc family, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < family.processes().size(); i++) {
      if (isAccompanied(family, family.processes().get(i), basis)) {
        verdict = verdict.and(sameKeyWorker(family, i, basis));
      }
    }
    return verdict;
  }

  private static boolean isAccompanied(FamilysEhc family, EhcProcess process, Basis basis) {
    return process.isUnderTheLawOfEngland()
        && process.isMadeOfLate(basis)
        && Among.any(
            family.history().assignments(), basis.asOf(), KeyWorkerAssignment::isOfKeyWorkerOn);
  }

  private static Verdict sameKeyWorker(FamilysEhc family, int index, Basis basis) {
    EhcProcess process = family.processes().get(index);
    Verdict verdict = Verdict.met();
    List<ChangeOfKeyWorker> changes = family.history().changes();
    for (int i = 0; i < changes.size(); i++) {
      ChangeOfKeyWorker change = changes.get(i);
      if (change.hasSuccessorBy(basis.asOf()) && LookBack.reaches(firstDayAfter(change), basis)) {
        verdict = verdict.and(changed(family, process, index, change.successor().orElseThrow()));
      }
    }
    return verdict;
  }

  private static LocalDate firstDayAfter(ChangeOfKeyWorker change) {
    return change.successor().orElseThrow().days().firstDay();
  }

  private static Verdict changed(
      FamilysEhc family, EhcProcess process, int index, Tenure successor) {
    LocalDate beganOn = successor.days().firstDay();
    if (process.isMadeOn(beganOn)) {
      return Verdict.notMet(
          family.history().beginningOf(successor),
          fact("since", process.madeSince().orElseThrow())
              .and("successor", successor.keyWorker())
              .and("beganOn", beganOn));
    }
    return process.mayHaveBeenMadeOn(beganOn)
        ? Verdict.cannotTell(
            Location.at("ehc", index).then("requestReceivedOn"),
            "whether the request came before the change of key worker")
        : Verdict.met();
  }

  /** A break that goes on is for the rules about the contact person. */
  private static Verdict neverWithout(FamilysEhc family, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < family.processes().size(); i++) {
      EhcProcess process = family.processes().get(i);
      if (isAccompanied(family, process, basis)) {
        verdict = verdict.and(neverWithout(family, process, basis));
      }
    }
    return verdict;
  }

  private static Verdict neverWithout(FamilysEhc family, EhcProcess process, Basis basis) {
    Verdict verdict = Verdict.met();
    List<DateSpan> breaks = family.breaksBy(basis.asOf());
    for (int i = 0; i < breaks.size(); i++) {
      DateSpan days = breaks.get(i);
      LocalDate next = days.lastDay().orElseThrow().plusDays(1);
      Optional<DateSpan> during = process.making().flatMap(days::overlapWith);
      if (during.isPresent()
          && LookBack.reaches(during.get().lastDay().orElseThrow(), basis)
          && !(process.isMadeOn(next) && family.hasNewKeyWorkerOn(next))) {
        verdict = verdict.and(interrupted(family, process, during.get(), next));
      }
    }
    return verdict;
  }

  private static Verdict interrupted(
      FamilysEhc family, EhcProcess process, DateSpan during, LocalDate next) {
    return Verdict.notMet(
        family.placeOfWhoCameOn(next),
        fact("since", process.madeSince().orElseThrow())
            .and("firstDay", during.firstDay())
            .and("lastDay", during.lastDay().orElseThrow()));
  }

  private static Verdict goesBeyond(FamilysEhc family, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < family.processes().size(); i++) {
      EhcProcess process = family.processes().get(i);
      if (process.isUnderTheLawOfEngland()
          && process.finalPlanOn().isPresent()
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
}
