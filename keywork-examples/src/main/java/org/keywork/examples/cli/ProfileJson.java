package org.keywork.examples.cli;

import java.util.List;
import org.keywork.rule.RuleId;
import org.keywork.rule.WireName;
import org.keywork.standards.BearingEvidence;
import org.keywork.standards.CriterionEvidence;
import org.keywork.standards.FeatureEvidence;
import org.keywork.standards.QualityProfile;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the records show of the quality criteria and the features, as programs read it. */
final class ProfileJson {

  private ProfileJson() {}

  /** Three properties: criteria, features, and features as they are restated. */
  static ObjectNode of(StandardsOutcome outcome) {
    QualityProfile profile = outcome.profile();
    ObjectNode document = Json.object();
    ArrayNode criteria = document.putArray("criteria");
    profile.criteria().forEach(each -> criteria.add(criterion(each, outcome)));
    document.set("features", features(profile.features(), outcome));
    document.set("restatedFeatures", features(profile.restatedFeatures(), outcome));
    return document;
  }

  private static ObjectNode criterion(CriterionEvidence criterion, StandardsOutcome outcome) {
    ObjectNode document = Json.object().put("criterion", WireName.of(criterion.criterion()));
    ArrayNode elements = document.putArray("elements");
    criterion
        .elements()
        .forEach(each -> elements.add(Json.object()
            .put("element", WireName.of(each.element()))
            .setAll(shown(each.shown(), outcome))));
    return document;
  }

  private static <F extends Enum<F>> ArrayNode features(
      List<FeatureEvidence<F>> features, StandardsOutcome outcome) {
    ArrayNode array = Json.array();
    for (FeatureEvidence<F> each : features) {
      array.add(Json.object()
          .put("feature", WireName.of(each.feature()))
          .put("presence", WireName.of(each.presence()))
          .setAll(shown(each.shown(), outcome)));
    }
    return array;
  }

  private static ObjectNode shown(BearingEvidence shown, StandardsOutcome outcome) {
    ObjectNode document = Json.object();
    document.set("rules", Json.texts(shown.rules().stream().map(RuleId::value).toList()));
    document.set("evidence", StandardsJson.evidence(shown.evidence(), outcome));
    return document;
  }
}
