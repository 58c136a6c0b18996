package org.keywork.monitoring;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.GUIDE;

import java.util.List;
import java.util.Set;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * What a service is good for is more than money.
 *
 * @since 0.1
 */
public final class BenefitRules {

  /** What families gain counts beside what agencies save. */
  public static final Rule<Monitoring> MORE_THAN_MONEY = rule("monitoring.benefit-more-than-money")
      .from(GUIDE.at("4 / Beyond financial benefits"), restating(481))
      .says(MUST, "The good that a service does is never judged by money alone.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          Monitoring.class,
          "judgements of what a service is good for, lately given or to be given, and case studies"
              + " of which the costs are known",
          BenefitRules::isTold)
      .isMetWhen((monitoring, basis) -> judgements(monitoring, basis).and(caseStudies(monitoring)))
      .otherwise("What the service is good for is judged by money alone.")
      .remedy("Say beside it what families gain that has no price, and ask them.");

  private BenefitRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(MORE_THAN_MONEY);
  }

  private static boolean isTold(Monitoring monitoring) {
    return !monitoring.benefitJudgements().isEmpty()
        || !monitoring.caseStudies().isEmpty();
  }

  private static Verdict judgements(Monitoring monitoring, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    List<BenefitJudgement> judgements = monitoring.benefitJudgements();
    for (int i = 0; i < judgements.size(); i++) {
      if (judgements.get(i).on().filter(day -> LookBack.isPast(day, basis)).isEmpty()) {
        verdict =
            verdict.and(judged(judgements.get(i).benefits(), Location.at("benefitJudgements", i)));
      }
    }
    return verdict;
  }

  /** A case study without costs judges nothing by money. */
  private static Verdict caseStudies(Monitoring monitoring) {
    Verdict verdict = Verdict.notApplicable();
    List<CaseStudy> studies = monitoring.caseStudies();
    for (int i = 0; i < studies.size(); i++) {
      if (studies.get(i).isCosted()) {
        verdict = verdict.and(judged(studies.get(i).benefits(), Location.at("caseStudies", i)));
      }
    }
    return verdict;
  }

  private static Verdict judged(Set<OutcomeKind> benefits, Location place) {
    Location at = place.then("benefits");
    return benefits.isEmpty()
        ? Verdict.cannotTell(at, "by which benefits the service is judged")
        : Verdict.metIf(OutcomeKind.areMoreThanMoney(benefits), at);
  }
}
