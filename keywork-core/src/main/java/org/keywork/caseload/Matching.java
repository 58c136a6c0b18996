package org.keywork.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.assignment.WhoChooses;
import org.keywork.practitioner.KeyWorker;
import org.keywork.rule.Basis;
import org.keywork.team.FamilyAndTeam;

/** How the candidates for a family are looked at, one like the other. */
record Matching(FamilyAndTeam around, Collection<Agency> employers, Basis basis) {

  Match of(Caseloads caseloads) {
    return new Match(
        around.allocation(),
        basis.asOf(),
        basis.value(WhoChooses.WHO_CHOOSES).orElseThrow(),
        caseloads.each().stream().map(this::candidate).toList());
  }

  private Candidate candidate(Caseload caseload) {
    LocalDate asOf = basis.asOf();
    KeyWorker who = caseload.keyWorker();
    TrustGrounds trust = new TrustGrounds(around, asOf);
    PositionGrounds position = new PositionGrounds(who.practitioner(), employer(who));
    FitGrounds fit = new FitGrounds(around.family(), asOf);
    List<Ground> grounds = new ArrayList<>();
    grounds.add(trust.choice(who.id()));
    grounds.add(trust.relationship(who.id()));
    grounds.add(Room.of(caseload, around.family().id(), basis).ground());
    position.conflict(around.matters(), asOf).ifPresent(grounds::add);
    position.independence(around.matters(), asOf).ifPresent(grounds::add);
    grounds.add(position.homeVisits());
    grounds.add(position.statutoryDuties());
    fit.language(who).ifPresent(grounds::add);
    fit.culture().ifPresent(grounds::add);
    grounds.add(FitGrounds.skills(who));
    fit.subTeam(who).ifPresent(grounds::add);
    new PresenceGrounds(who, basis).presence().ifPresent(grounds::add);
    grounds.add(position.sector(basis));
    return new Candidate(who.id(), grounds);
  }

  private Agency employer(KeyWorker who) {
    AgencyId agency = who.practitioner().agency();
    return employers.stream()
        .filter(each -> each.id().equals(agency))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "Whoever employs a candidate is listed," + " but the agency " + agency + " is not."));
  }
}
