package org.keywork.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.keywork.agency.AgencyId;
import org.keywork.rule.Answer;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;

/**
 * From how many different agencies a child gets services, as far as a referral tells.
 *
 * @param account what the referral tells of the child
 * @param onlySpecialist whether only agencies that give a specialist service count
 * @param judgedOn the day on which the services have to be there
 * @param asOf the day asked about: by then the family may have been asked for all services
 */
record AgenciesAround(Account account, boolean onlySpecialist, LocalDate judgedOn, LocalDate asOf) {

  /** That they are so many. Unless the family was asked for all, there may be more than listed. */
  Requirement atLeast(int fewest) {
    List<Requirement> agencies = new ArrayList<>(byAgency());
    if (!isComplete()) {
      Question further = account.question(
          "servicesAskedOn", "whether these are all the services that the child gets");
      IntStream.rangeClosed(1, fewest)
          .mapToObj(degree -> new Requirement.Open(further, degree))
          .forEach(agencies::add);
    }
    return Requirement.atLeast(fewest, agencies);
  }

  /** How many count, and how many may. */
  Facts facts() {
    return Facts.fact("agencies", agenciesOf(Answer.YES))
        .and("unclear", agenciesOf(Answer.CANNOT_TELL));
  }

  private int agenciesOf(Answer answer) {
    return (int) byAgency().stream().filter(agency -> agency.answer() == answer).count();
  }

  private boolean isComplete() {
    return account
        .told()
        .flatMap(ReferredChild::servicesAskedOn)
        .filter(day -> !day.isAfter(asOf))
        .isPresent();
  }

  /** For each agency, that one of its services counts. */
  private List<Requirement> byAgency() {
    Map<AgencyId, List<Requirement>> services = new LinkedHashMap<>();
    List<ReferredChildsService> received = received();
    received.forEach(each -> services
        .computeIfAbsent(each.service().agency(), agency -> new ArrayList<>())
        .add(counts(each)));
    return services.values().stream().map(Requirement::any).toList();
  }

  private record ReferredChildsService(ServiceReceived service, Location at) {}

  private List<ReferredChildsService> received() {
    List<ServiceReceived> services = account.told().map(ReferredChild::services).orElse(List.of());
    return IntStream.range(0, services.size())
        .mapToObj(i -> new ReferredChildsService(services.get(i), account.at().then("services", i)))
        .filter(each -> each.service().isReceivedOn(judgedOn))
        .toList();
  }

  private Requirement counts(ReferredChildsService each) {
    if (!onlySpecialist) {
      return Requirement.known(true);
    }
    return each.service()
        .specialist()
        .map(Requirement::known)
        .orElseGet(() -> Requirement.open(new Question.OfTheRecord(
            each.at().then("specialist"),
            Optional.of(account.child()),
            "whether this is a specialist service")));
  }
}
