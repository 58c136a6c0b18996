package org.keywork.eligibility;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.EVALUATION;
import static org.keywork.source.Publications.GUIDE;

import java.util.List;
import org.keywork.family.Question;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Other services decide what they offer; the key worker refers where it fits, and explains what was
 * decided. What was refused before the family was taken on is nothing that a key worker did.
 *
 * @since 0.1
 */
public final class ServiceDecisionRules {

  /**
   * The key worker asks first whether a service fits. That a service wants a diagnosis, or has no
   * room, does not make a referral unsuitable.
   */
  public static final Rule<ServicesDecisions> REFERRALS_FIT = rule("eligibility.referrals-fit")
      .from(GUIDE.at("3 / Time and energy saving"), restating(98))
      .says(
          SHOULD, "The key worker refers the family to services that fit it, and spares it others.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          ServicesDecisions.class,
          "families on the active list whom a service lately refused what the key worker had"
              + " referred them for")
      .isMetWhen(ServiceDecisionRules::referralsFit)
      .otherwise("The referral of {referred} to the agency {agency} came back on {on} because the"
          + " family did not fit its criteria; of such there were {returned} in the last"
          + " {record.look-back}.")
      .remedy("Ask the service for its criteria before the next referral, and look with the family"
          + " for one that fits.");

  /** Decisions are explained, and so is what to make of the support that is offered. */
  public static final Rule<ServicesDecisions> DECISIONS_EXPLAINED =
      rule("eligibility.decisions-explained")
          .from(EVALUATION.at("Enhancing efficiency"), restating(99))
          .says(
              MAY,
              "The key worker explains to the family for which reasons a service decided as it did,"
                  + " and helps it to judge the support on offer.")
          .reading(LookBack.LENGTH)
          .appliesTo(
              ServicesDecisions.class,
              "families on the active list that were lately refused a service or had their question"
                  + " about a decision answered")
          .isMetWhen(ServiceDecisionRules::decisionsExplained)
          .otherwise("Nobody explained to the family why the agency {agency} refused a service on"
              + " {on}.")
          .remedy("Find out the reasons and go through them with the family, and through what else"
              + " could be asked for.");

  private ServiceDecisionRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(REFERRALS_FIT, DECISIONS_EXPLAINED);
  }

  private static Verdict referralsFit(ServicesDecisions subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < subject.refusals().size(); i++) {
      ServiceRefusal each = subject.refusals().get(i);
      if (each.referredOn().isPresent() && subject.isRecent(each, basis)) {
        verdict = verdict.and(fits(each, i, subject, basis));
      }
    }
    return verdict;
  }

  private static Verdict fits(
      ServiceRefusal refusal, int place, ServicesDecisions subject, Basis basis) {
    if (refusal.reason().isEmpty()) {
      return Verdict.cannotTell(
          Location.at("refusals", place).then("reason"),
          "the reason for which the service was refused");
    }
    return refusal.isReturnedAsUnsuitable()
        ? Verdict.notMet(
            Location.at("refusals", place).then("reason"),
            fact("agency", refusal.agency())
                .and("on", refusal.on())
                .and("referred", refusal.referredOn().orElseThrow())
                .and("returned", subject.returnedAsUnsuitable(basis)))
        : Verdict.met();
  }

  private static Verdict decisionsExplained(ServicesDecisions subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < subject.refusals().size(); i++) {
      ServiceRefusal each = subject.refusals().get(i);
      if (subject.isRecent(each, basis)) {
        verdict = verdict.and(explained(each, i, subject, basis));
      }
    }
    List<Question> questions = subject.information().questions();
    for (int i = 0; i < questions.size(); i++) {
      if (subject.isAnswered(questions.get(i), basis)) {
        verdict = verdict.and(Verdict.met());
      }
    }
    return verdict;
  }

  private static Verdict explained(
      ServiceRefusal refusal, int place, ServicesDecisions subject, Basis basis) {
    if (refusal.reasonsExplained().orElse(false)) {
      return Verdict.met();
    }
    if (refusal.reasonsExplained().isPresent()) {
      return Verdict.notMet(
          Location.at("refusals", place).then("reasonsExplained"),
          fact("agency", refusal.agency()).and("on", refusal.on()));
    }
    return subject.isExplainedSince(refusal, basis)
        ? Verdict.met()
        : Verdict.cannotTell(
            Location.at("refusals", place).then("reasonsExplained"),
            "whether the reasons were explained to the family");
  }
}
