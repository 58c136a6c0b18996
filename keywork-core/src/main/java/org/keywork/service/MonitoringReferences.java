package org.keywork.service;

import java.util.List;
import org.keywork.monitoring.MonitoredItem;
import org.keywork.monitoring.Monitoring;
import org.keywork.monitoring.MonitoringPlan;
import org.keywork.monitoring.Recommendation;
import org.keywork.rule.Location;

/**
 * Whoever sees to it that something is monitored belongs to the service, or is an agency of it; so does
 * every agency that a recommendation asks to provide more.
 */
record MonitoringReferences(Listed listed) {

  private static final Location MONITORING = Location.at("monitoring");

  void check(KeyWorkerService service) {
    service.monitoring().ifPresent(this::check);
  }

  private void check(Monitoring monitoring) {
    monitoring.plan().ifPresent(this::check);
    List<Recommendation> recommendations = monitoring.recommendations();
    for (int i = 0; i < recommendations.size(); i++) {
      listed.agencies(
          MONITORING.then("recommendations", i).then("agencies"),
          recommendations.get(i).agencies());
    }
  }

  private void check(MonitoringPlan plan) {
    List<MonitoredItem> items = plan.items();
    for (int i = 0; i < items.size(); i++) {
      Location at = MONITORING.then("plan").then("items", i);
      listed.person(at.then("practitioner"), items.get(i).practitioner());
      listed.agency(at.then("agency"), items.get(i).agency());
    }
  }
}
