package org.keywork.standards;

import java.util.Arrays;
import java.util.List;
import org.keywork.function.OutcomeFeature;
import org.keywork.function.RestatedFeature;
import org.keywork.rule.RuleBook;

/**
 * What the records of a service show of it beside the quality criteria and the features that go with
 * better outcomes. It places the service on no scale: the sources have none.
 *
 * <p>Where 41 key workers meet the rule on a written job description and one misses it, the feature of a
 * written job description is there in part, and the evidence beside it says 41 and 1.
 *
 * @param criteria what they show of each criterion, element by element
 * @param features what they show of each feature (PACK ch.1)
 * @param restatedFeatures what they show of each feature as it is restated (PACK ch.5)
 * @since 0.1
 */
public record QualityProfile(
    List<CriterionEvidence> criteria,
    List<FeatureEvidence<OutcomeFeature>> features,
    List<FeatureEvidence<RestatedFeature>> restatedFeatures) {

  /** Keeps the lists as they are. */
  public QualityProfile {
    criteria = List.copyOf(criteria);
    features = List.copyOf(features);
    restatedFeatures = List.copyOf(restatedFeatures);
  }

  /** The profile that evidence comes to, by the rules of a book. */
  public static QualityProfile of(RuleBook book, Evidence evidence) {
    return new QualityProfile(
        Arrays.stream(QualityCriterion.values())
            .map(each -> criterion(each, book, evidence))
            .toList(),
        Arrays.stream(OutcomeFeature.values())
            .map(each -> new FeatureEvidence<>(
                each, BearingEvidence.of(FeatureBearing.of(each), book, evidence)))
            .toList(),
        Arrays.stream(RestatedFeature.values())
            .map(each -> new FeatureEvidence<>(
                each, BearingEvidence.of(FeatureBearing.of(each), book, evidence)))
            .toList());
  }

  private static CriterionEvidence criterion(
      QualityCriterion criterion, RuleBook book, Evidence evidence) {
    return new CriterionEvidence(
        criterion,
        criterion.elements().stream()
            .map(each ->
                new ElementEvidence(each, BearingEvidence.of(each.bearing(), book, evidence)))
            .toList());
  }
}
