package org.keywork.monitoring;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.source.Citation;

/**
 * An evaluation shows what a service is worth to those who know it, and why.
 *
 * @since 0.1
 */
public final class EvaluationRules {

  private static final Citation EVALUATING = PACK.at("ch.5 / Monitoring and evaluating");
  private static final String CONCERNED = "evaluations that are planned or were made lately";

  /** Those who receive it and those who give it have a say. */
  public static final Rule<Monitoring> VIEWS = rule("monitoring.evaluation-asks-those-concerned")
      .from(EVALUATING, restating(472))
      .says(SHOULD, "An evaluation takes in the views of families and of key workers.")
      .reading(LookBack.LENGTH)
      .appliesTo(Monitoring.class, CONCERNED, EvaluationRules::isTold)
      .isMetWhen((monitoring, basis) -> each(monitoring, EvaluationRules::views, basis))
      .otherwise("The evaluation takes in no views of {missing}.")
      .remedy("Ask families, be it parents or children, and key workers; think of other"
          + " practitioners, too.");

  /** Without the way it came about, nobody learns from an outcome. */
  public static final Rule<Monitoring> BOTH = rule("monitoring.evaluation-of-outcome-and-process")
      .from(EVALUATING, restating(473))
      .says(SHOULD, "An evaluation measures both outcome and process.")
      .reading(LookBack.LENGTH)
      .appliesTo(Monitoring.class, CONCERNED, EvaluationRules::isTold)
      .isMetWhen((monitoring, basis) -> each(monitoring, EvaluationRules::both, basis))
      .otherwise("The evaluation has no measure of {missing}.")
      .remedy("Gather what came of the service, and what worked for whom in which circumstances.");

  private EvaluationRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(VIEWS, BOTH);
  }

  private static boolean isTold(Monitoring monitoring) {
    return !monitoring.evaluations().isEmpty();
  }

  private static Verdict each(
      Monitoring monitoring, BiFunction<Evaluation, Location, Verdict> check, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    List<Evaluation> evaluations = monitoring.evaluations();
    for (int i = 0; i < evaluations.size(); i++) {
      if (evaluations.get(i).on().filter(day -> LookBack.isPast(day, basis)).isEmpty()) {
        verdict = verdict.and(check.apply(evaluations.get(i), Location.at("evaluations", i)));
      }
    }
    return verdict;
  }

  private static Verdict views(Evaluation evaluation, Location place) {
    Location at = place.then("respondents");
    if (evaluation.respondents().isEmpty()) {
      return Verdict.cannotTell(at, "whose views the evaluation takes in");
    }
    List<RespondentGroup> missing = Arrays.stream(RespondentGroup.values())
        .filter(group -> isWanted(group) && !isAsked(group, evaluation))
        .toList();
    return missing.isEmpty()
        ? Verdict.met()
        : Verdict.notMet(at, Facts.none().andCodes("missing", missing));
  }

  private static boolean isWanted(RespondentGroup group) {
    return group.isOfFamilies() || group == RespondentGroup.KEY_WORKERS;
  }

  /** Of families it is enough that some of them are asked. */
  private static boolean isAsked(RespondentGroup group, Evaluation evaluation) {
    return evaluation.respondents().contains(group)
        || (group.isOfFamilies()
            && evaluation.respondents().stream().anyMatch(RespondentGroup::isOfFamilies));
  }

  private static Verdict both(Evaluation evaluation, Location place) {
    Location at = place.then("measures");
    if (evaluation.measures().isEmpty()) {
      return Verdict.cannotTell(at, "what the evaluation measures");
    }
    List<MeasureKind> missing = Arrays.stream(MeasureKind.values())
        .filter(kind -> evaluation.measures().stream().noneMatch(each -> each.kind() == kind))
        .toList();
    return missing.isEmpty()
        ? Verdict.met()
        : Verdict.notMet(at, Facts.none().andCodes("missing", missing));
  }
}
