package org.keywork.service;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.governance.Funding;
import org.keywork.governance.FundingLine;
import org.keywork.governance.Governance;
import org.keywork.rule.Consistency;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/** Whoever funds a service takes part in it or is told of as a funder from outside. */
record FundingReferences(Listed listed) {

  private static final Location FUNDING = Location.at("governance").then("funding");

  void check(KeyWorkerService service) {
    service.governance().flatMap(Governance::funding).ifPresent(this::check);
  }

  private void check(Funding funding) {
    Set<AgencyId> known = new HashSet<>(listed.agencies());
    requireNew(known, funding.outsideFunders());
    List<FundingLine> lines = funding.lines();
    for (int i = 0; i < lines.size(); i++) {
      Location at = FUNDING.then("lines", i).then("fundedBy");
      lines.get(i).fundedBy().forEach(each -> Consistency.requireKnown(at, each, known, "agency"));
    }
  }

  private static void requireNew(Set<AgencyId> taken, List<Agency> outside) {
    for (int i = 0; i < outside.size(); i++) {
      AgencyId id = outside.get(i).id();
      if (!taken.add(id)) {
        throw new InvalidRecordException(
            FUNDING.then("outsideFunders", i).then("id"),
            "Two agencies have the id " + id.value() + "; give each its own.");
      }
    }
  }
}
