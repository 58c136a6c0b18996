package org.keywork.examples.data;

import java.time.LocalDate;
import java.util.List;
import org.keywork.casefile.CaseFile;
import org.keywork.caseload.Caseloads;
import org.keywork.practitioner.KeyWorker;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.service.KeyWorkerService;
import org.keywork.service.ServiceAtWork;

/** The invented service of the example data, what it has set, and the families it works with. */
final class Team {

  static final String FOLDER = "team";
  static final String FAMILIES = FOLDER + "/families";
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private Team() {}

  static KeyWorkerService service() {
    return Example.service(FOLDER, "service");
  }

  static LocalPolicy policy() {
    return Example.policy(FOLDER, "team-policy");
  }

  static Basis basis() {
    return new Basis(TODAY, policy());
  }

  static ServiceAtWork atWork() {
    return service()
        .workingWith(Example.names(FAMILIES).stream()
            .map(Team::family)
            .map(CaseFile::allocated)
            .toList());
  }

  static Caseloads caseloads() {
    return atWork().caseloads();
  }

  static CaseFile family(String name) {
    return Example.read(FAMILIES, name);
  }

  static KeyWorker keyWorker(String id) {
    return service().keyWorkers().stream()
        .filter(each -> each.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static List<String> keyWorkers() {
    return service().keyWorkers().stream().map(each -> each.id().value()).toList();
  }
}
