package org.keywork.service;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.monitoring.Monitoring;
import org.keywork.monitoring.Recommendation;
import org.keywork.rule.Consistency;
import org.keywork.rule.Location;

/** Every agency that a recommendation asks to provide more takes part in the service. */
final class RecommendationReferences {

  private RecommendationReferences() {}

  static void check(KeyWorkerService service) {
    List<Recommendation> recommendations =
        service.monitoring().map(Monitoring::recommendations).orElse(List.of());
    Set<AgencyId> agencies =
        service.agencies().stream().map(Agency::id).collect(Collectors.toUnmodifiableSet());
    for (int i = 0; i < recommendations.size(); i++) {
      Location at = Location.at("monitoring").then("recommendations", i).then("agencies");
      recommendations
          .get(i)
          .agencies()
          .forEach(each -> Consistency.requireKnown(at, each, agencies, "agency"));
    }
  }
}
