package org.keywork.plan;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.util.List;
import java.util.Optional;
import org.keywork.family.Need;
import org.keywork.family.NeedId;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * No need is lost: it reaches an action of the plan, or the list of unmet needs.
 *
 * @since 0.1
 */
public final class NeedsThreadRules {

  private static final int TWICE = 2;
  private static final int MOST_FAILURES = 10;

  /** How often a service may fail a need before the need counts as unmet. */
  public static final Parameter<Integer> FAILURES_UNTIL_UNMET = Parameter.count(
          "need.failures-until-unmet",
          "the number of times a service fails to come from which the need counts as unmet")
      .presetOfOurs(
          TWICE, "Once may be an accident; no source says how often, PEMBROKESHIRE tells of two.")
      .between(1, MOST_FAILURES)
      .strictestWhenSmall();

  /**
   * Every need leads somewhere. Where the service has set how soon a need has its support that is found
   * after the plan was agreed, such a need is for {@link NewNeedRules#SUPPORTED_IN_TIME} to tell.
   */
  public static final Rule<NeedsThread> EVERY_NEED_ANSWERED =
      rule("need.reaches-plan-or-unmet-list")
          .from(PACK.at("ch.2 / Monitoring"), restating(251))
          .says(SHOULD, "Every need is met by an action of the plan or is listed as an unmet need.")
          .reading(NewNeedRules.SUPPORTED_WITHIN)
          .appliesTo(NeedsThread.class, "families on the active list with a plan in force")
          .isMetWhen(NeedsThreadRules::everyNeedAnswered)
          .otherwise(
              "No action of the plan agreed on {agreed} answers the need {need}, and the need"
                  + " is not listed as unmet.")
          .remedy("Agree with family and team who sees to it, or list it as an unmet need.");

  /**
   * What a service failed to do is written down as an unmet need. Failures count within the look-back
   * and since the need was last met: one last month and one years ago are not the same trouble.
   */
  public static final Rule<NeedsThread> FAILED_NEED_LISTED = rule("need.failed-by-service-listed")
      .from(PACK.at("ch.2 / Monitoring and review"), restating(467))
      .says(
          MUST,
          "A need for which a service failed to come {need.failures-until-unmet} times or more"
              + " is recorded as unmet.")
      .reading(FAILURES_UNTIL_UNMET, LookBack.LENGTH)
      .appliesTo(NeedsThread.class, "families on the active list that a service failed")
      .isMetWhen(NeedsThreadRules::failedNeedListed)
      .otherwise("The service of {agency} for the need {need} failed to come {failures} times, last"
          + " on {last}, and the need is not listed as unmet.")
      .remedy("List it as an unmet need, so that the service can tell those who plan what is"
          + " missing.");

  private NeedsThreadRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(EVERY_NEED_ANSWERED, FAILED_NEED_LISTED);
  }

  private static Verdict everyNeedAnswered(NeedsThread thread, Basis basis) {
    Optional<SupportPlan> plan = thread.planInForceOn(basis.asOf());
    if (plan.isEmpty() || !thread.active().contains(basis.asOf())) {
      return Verdict.notApplicable();
    }
    Verdict verdict = Verdict.notApplicable();
    List<Need> needs = thread.family().needs();
    for (int i = 0; i < needs.size(); i++) {
      if (thread.family().feels(needs.get(i), basis.asOf())) {
        verdict = verdict.and(answered(i, thread, plan, basis));
      }
    }
    return !verdict.unknowns().isEmpty() && plan.get().actions().isEmpty()
        ? withoutActions(plan.get(), thread)
        : verdict;
  }

  /** One question about the plan, not one for each need. */
  private static Verdict withoutActions(SupportPlan plan, NeedsThread thread) {
    return Verdict.cannotTell(
        Location.at("plans", thread.plans().indexOf(plan)).then("actions"),
        NeedsThread.WHAT_IS_TO_BE_DONE);
  }

  private static Verdict answered(
      int index, NeedsThread thread, Optional<SupportPlan> plan, Basis basis) {
    Need need = thread.family().needs().get(index);
    return switch (thread.standingOf(need.id(), plan, basis.asOf())) {
      case SERVED, SERVED_AND_LISTED, LISTED, MET_AFTER_ALL -> Verdict.met();
      case NO_PLAN -> Verdict.notApplicable();
      case CANNOT_TELL ->
        Verdict.cannotTell(placeOf(index), "which needs some of the actions of the plan answer");
      case UNANSWERED -> unanswered(index, need, plan.orElseThrow(), basis);
    };
  }

  /** Where the service has set a time for new needs, {@link NewNeedRules} sees to those. */
  private static Verdict unanswered(int index, Need need, SupportPlan plan, Basis basis) {
    return NewNeed.isNew(need, plan) && NewNeed.supportedBy(need, basis).isPresent()
        ? Verdict.notApplicable()
        : Verdict.notMet(
            placeOf(index),
            fact("need", need.id()).and("agreed", plan.agreedOn().orElseThrow()));
  }

  private static Location placeOf(int index) {
    return Location.at("family").then("needs", index);
  }

  private static Verdict failedNeedListed(NeedsThread thread, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    List<Need> needs = thread.family().needs();
    if (thread.serviceFailures().isEmpty() || !thread.active().contains(basis.asOf())) {
      return verdict;
    }
    for (int i = 0; i < needs.size(); i++) {
      if (thread.family().feels(needs.get(i), basis.asOf())) {
        verdict = verdict.and(listedWhenFailed(needs.get(i).id(), thread, basis));
      }
    }
    return verdict;
  }

  private static Verdict listedWhenFailed(NeedId need, NeedsThread thread, Basis basis) {
    FailedNeed failed = new FailedNeed(need, thread, basis);
    int limit = basis.value(FAILURES_UNTIL_UNMET).orElse(TWICE);
    if (!failed.isFailedAsOftenAs(limit)) {
      return Verdict.notApplicable();
    }
    return thread.isListedOn(need, basis.asOf()) ? Verdict.met() : notListed(failed, limit);
  }

  private static Verdict notListed(FailedNeed failed, int limit) {
    Verdict verdict = Verdict.notApplicable();
    for (List<ServiceFailure> failures : failed.byService()) {
      if (failures.size() >= limit) {
        verdict = verdict.and(notListed(failures, failed.thread()));
      }
    }
    return verdict;
  }

  private static Verdict notListed(List<ServiceFailure> failures, NeedsThread thread) {
    ServiceFailure last = failures.get(failures.size() - 1);
    return Verdict.notMet(
        Location.at("serviceFailures", thread.serviceFailures().indexOf(last)),
        fact("need", last.need())
            .and("agency", last.agency())
            .and("failures", failures.size())
            .and("last", last.on()));
  }
}
