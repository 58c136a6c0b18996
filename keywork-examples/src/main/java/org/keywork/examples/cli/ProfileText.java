package org.keywork.examples.cli;

import java.util.List;
import java.util.Locale;
import org.keywork.rule.WireName;
import org.keywork.standards.BearingEvidence;
import org.keywork.standards.CriterionEvidence;
import org.keywork.standards.ElementEvidence;
import org.keywork.standards.FeatureBearing;
import org.keywork.standards.FeatureEvidence;
import org.keywork.standards.QualityCriterion;
import org.keywork.standards.QualityProfile;

/**
 * What the records show of the quality criteria and the features, as a person reads it.
 *
 * @param page where it is told
 * @param outcome what was gathered
 */
record ProfileText(Page page, StandardsOutcome outcome) {

  /** What is said of an element that no rule bears on. */
  static final String NO_RULE = "no rule tells";

  /** What is said where there are rules, and the records hold nothing that they concern. */
  static final String SILENT = "the records are silent";

  void tell() {
    QualityProfile profile = outcome.profile();
    page.blank().text(0, "Quality criteria", QualityCriterion.citation().toString());
    profile.criteria().forEach(this::criterion);
    page.blank()
        .text(
            0,
            "Features that go with better outcomes",
            FeatureBearing.citation().toString());
    features(profile.features());
    page.blank()
        .text(
            0,
            "The same features as they are restated",
            FeatureBearing.restatedCitation().toString());
    features(profile.restatedFeatures());
  }

  private void criterion(CriterionEvidence each) {
    page.text(2, StandardsWords.heading(each.criterion()));
    each.elements().forEach(this::element);
  }

  private void element(ElementEvidence each) {
    page.text(4, WireName.inWords(each.element()) + said(each.shown()));
    StandardsText.evidence(page, 6, each.shown().evidence(), outcome);
  }

  private <F extends Enum<F>> void features(List<FeatureEvidence<F>> features) {
    for (FeatureEvidence<F> each : features) {
      page.text(
          String.format(Locale.ROOT, "  %-13s", WireName.inWords(each.presence())),
          WireName.inWords(each.feature()) + said(each.shown()));
      StandardsText.evidence(page, 15, each.shown().evidence(), outcome);
    }
  }

  /** Why nothing is listed below, where nothing is. */
  static String said(BearingEvidence shown) {
    if (shown.isToldByNoRule()) {
      return ": " + NO_RULE;
    }
    return StandardsWords.concerning(shown.evidence()).isEmpty() ? ": " + SILENT : "";
  }
}
