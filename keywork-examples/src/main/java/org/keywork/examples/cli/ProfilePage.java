package org.keywork.examples.cli;

import java.util.List;
import org.keywork.rule.WireName;
import org.keywork.standards.CriterionEvidence;
import org.keywork.standards.FeatureBearing;
import org.keywork.standards.FeatureEvidence;
import org.keywork.standards.QualityCriterion;
import org.keywork.standards.QualityProfile;

/**
 * What the records show of the quality criteria and the features, on a page in Markdown.
 *
 * @param page where it is told
 * @param outcome what was gathered
 */
record ProfilePage(Markdown page, StandardsOutcome outcome) {

  void tell() {
    QualityProfile profile = outcome.profile();
    page.heading(2, "Quality criteria")
        .block("*" + Markdown.words(QualityCriterion.citation().toString()) + "*");
    profile.criteria().forEach(this::criterion);
    page.heading(2, "Features that go with better outcomes")
        .block("*" + Markdown.words(FeatureBearing.citation().toString()) + "*");
    features(profile.features());
    page.heading(2, "The same features as they are restated")
        .block("*" + Markdown.words(FeatureBearing.restatedCitation().toString()) + "*");
    features(profile.restatedFeatures());
  }

  private void criterion(CriterionEvidence criterion) {
    page.heading(3, StandardsWords.heading(criterion.criterion()));
    criterion.elements().forEach(each -> {
      page.block(StandardsWords.heading(each.element()) + ProfileText.said(each.shown()))
          .gap();
      StandardsPage.evidence(page, each.shown().evidence(), outcome);
    });
  }

  private <F extends Enum<F>> void features(List<FeatureEvidence<F>> features) {
    for (FeatureEvidence<F> each : features) {
      page.block("**" + WireName.inWords(each.presence()) + "** " + WireName.inWords(each.feature())
              + ProfileText.said(each.shown()))
          .gap();
      StandardsPage.evidence(page, each.shown().evidence(), outcome);
    }
  }
}
