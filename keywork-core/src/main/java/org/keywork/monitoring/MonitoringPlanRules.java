package org.keywork.monitoring;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.source.Citation;

/**
 * What is monitored, by whom and how is decided before anybody begins.
 *
 * @since 0.1
 */
public final class MonitoringPlanRules {

  private static final Citation CHECKLIST = PACK.at("checklist");
  private static final String CONCERNED = "services with a plan for monitoring";
  private static final Location PLAN = Location.at("plan");

  /** Decided first; on the first day of monitoring it still is. */
  public static final Rule<Monitoring> BEFOREHAND = rule("monitoring.decided-beforehand")
      .from(CHECKLIST, restating(474))
      .says(
          SHOULD,
          "What is monitored, by whom and how is decided by the day on which monitoring begins.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          Monitoring.class,
          "services that begin, or lately began, to be monitored",
          MonitoringPlanRules::isTold)
      .isMetWhen(MonitoringPlanRules::beforehand)
      .otherwise(
          "The day of deciding what is monitored, {decided}, is after the first day of monitoring,"
              + " {began}.")
      .remedy("Decide first where there is time; go through what was gathered until then, and see"
          + " whether it answers what the plan asks.");

  /** Somebody does it. */
  public static final Rule<Monitoring> BY_WHOM = rule("monitoring.somebody-responsible")
      .from(CHECKLIST, restating(474))
      .says(SHOULD, "It is decided for everything that is monitored who sees to it.")
      .appliesTo(Monitoring.class, CONCERNED, MonitoringPlanRules::isTold)
      .isMetWhen(MonitoringPlanRules::byWhom)
      .otherwise("Nobody is to see to it that the following is monitored: {matter}.")
      .remedy("Agree who takes it on, and note them in the plan.");

  /** Somebody knows how. */
  public static final Rule<Monitoring> HOW = rule("monitoring.way-decided")
      .from(CHECKLIST, restating(474))
      .says(SHOULD, "It is decided for everything that is monitored how the facts are gathered.")
      .appliesTo(Monitoring.class, CONCERNED, MonitoringPlanRules::isTold)
      .isMetWhen(MonitoringPlanRules::how)
      .otherwise("It is not decided how the following is monitored: {matter}.")
      .remedy("Agree what has to be known, and how it is gathered systematically.");

  private MonitoringPlanRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(BEFOREHAND, BY_WHOM, HOW);
  }

  private static boolean isTold(Monitoring monitoring) {
    return monitoring.plan().isPresent();
  }

  private static Verdict beforehand(Monitoring monitoring, Basis basis) {
    MonitoringPlan plan = monitoring.plan().orElseThrow();
    Optional<LocalDate> began = plan.monitoredSince();
    if (began.isEmpty() || LookBack.isPast(began.get(), basis)) {
      return Verdict.notApplicable();
    }
    if (plan.decidedOn().isPresent()) {
      LocalDate decided = plan.decidedOn().get();
      return decided.isAfter(began.get())
          ? Verdict.notMet(
              PLAN.then("decidedOn"), fact("decided", decided).and("began", began.get()))
          : Verdict.met();
    }
    return plan.isBegunOn(basis.asOf())
        ? Verdict.cannotTell(
            PLAN.then("decidedOn"), "when it was decided what is monitored, by whom and how")
        : Verdict.notApplicable();
  }

  private static Verdict byWhom(Monitoring monitoring, Basis basis) {
    MonitoringPlan plan = monitoring.plan().orElseThrow();
    return plan.items().isEmpty()
        ? Verdict.cannotTell(PLAN.then("items"), "what is monitored")
        : everyItem(
            plan,
            MonitoredItem::isInSomebodysHands,
            "practitioner",
            "who sees to it that this is monitored",
            basis);
  }

  /** Where nothing is listed, {@link #BY_WHOM} asks. */
  private static Verdict how(Monitoring monitoring, Basis basis) {
    return everyItem(
        monitoring.plan().orElseThrow(),
        item -> !item.ways().isEmpty(),
        "ways",
        "how this is monitored",
        basis);
  }

  /** A plan that somebody went through leaves open what it does not say; until then it may be settled. */
  private static Verdict everyItem(
      MonitoringPlan plan,
      Predicate<MonitoredItem> isSettled,
      String property,
      String missing,
      Basis basis) {
    Verdict verdict = plan.items().isEmpty() ? Verdict.notApplicable() : Verdict.met();
    for (int i = 0; i < plan.items().size(); i++) {
      MonitoredItem item = plan.items().get(i);
      if (!isSettled.test(item)) {
        Location at = PLAN.then("items").then(i);
        verdict = verdict.and(
            plan.isAskedBy(basis.asOf())
                ? Verdict.notMet(at, fact("matter", item.matter()))
                : Verdict.cannotTell(at.then(property), missing));
      }
    }
    return verdict;
  }
}
