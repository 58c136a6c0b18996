package org.keywork.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keywork.caseload.Caseload;
import org.keywork.caseload.Caseloads;
import org.keywork.caseload.FamilyInSupervision;
import org.keywork.caseload.SupervisedCaseloadRules;
import org.keywork.practitioner.NextSupervision;
import org.keywork.practitioner.PractitionerId;
import org.keywork.practitioner.Supervision;
import org.keywork.practitioner.SupervisionRules;
import org.keywork.practitioner.Supervisor;
import org.keywork.practitioner.UrgentMatterRules;
import org.keywork.practitioner.UrgentRequest;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Verdict;

/**
 * The supervision of key workers: the next session, the families that are to come up in it, and what
 * cannot wait for it.
 *
 * <p>Each is about a key worker and stands in the record of the service; the key worker and whoever
 * supervises them see to it. Who is away for some days finds it on coming back.
 *
 * @since 0.1
 */
public final class SupervisionDues {

  private static final String SUPERVISION = "supervision";

  private final Caseload caseload;
  private final Supervision supervision;
  private final AgendaHeading heading;
  private final Location at;

  private SupervisionDues(Caseload caseload, int index, Supervision supervision, Basis basis) {
    this.caseload = caseload;
    this.supervision = supervision;
    this.heading = new AgendaHeading(
        caseload.keyWorker().id(), seenToBy(caseload.keyWorker().id(), supervision), basis);
    this.at = Location.at("keyWorkers", index).then(SUPERVISION);
  }

  private static List<PractitionerId> seenToBy(PractitionerId keyWorker, Supervision supervision) {
    return Stream.concat(
            Stream.of(keyWorker), supervision.supervisor().map(Supervisor::practitioner).stream())
        .toList();
  }

  /** What is to be done about the supervision of the key workers of a service. */
  public static Stream<AgendaEntry> of(Caseloads caseloads, Basis basis) {
    List<Caseload> each = caseloads.each();
    return IntStream.range(0, each.size())
        .boxed()
        .flatMap(i -> each
            .get(i)
            .keyWorker()
            .supervision()
            .map(supervision -> new SupervisionDues(each.get(i), i, supervision, basis))
            .stream()
            .flatMap(SupervisionDues::entries));
  }

  private Stream<AgendaEntry> entries() {
    return Stream.of(next(), families(), untold(), urgent()).flatMap(each -> each);
  }

  private Basis basis() {
    return heading.basis();
  }

  private Stream<AgendaEntry> next() {
    return SupervisionRules.isToGoOn(caseload.keyWorker(), basis().asOf())
        ? caseload.nextSupervision(basis()).map(this::session).stream()
        : Stream.empty();
  }

  private AgendaEntry session(NextSupervision next) {
    return heading
        .item(AgendaMatter.SUPERVISION, SUPERVISION, "next")
        .firstDay(next.earliest())
        .by(next.deadline())
        .behind(RuleBehind.of(SupervisionRules.IN_TIME))
        .at(at)
        .build();
  }

  private Stream<AgendaEntry> families() {
    return caseload.familiesForSupervision(basis()).stream().map(this::family);
  }

  private AgendaEntry family(FamilyInSupervision each) {
    return heading
        .item(
            AgendaMatter.FAMILY_IN_SUPERVISION,
            SUPERVISION,
            "families",
            each.family().value())
        .by(each.by())
        .behind(RuleBehind.of(SupervisedCaseloadRules.EVERY_FAMILY))
        .at(at.then("sessions"))
        .build();
  }

  /** Where a session tells no family, one of them may be overdue, and nobody can tell which. */
  private Stream<AgendaEntry> untold() {
    Verdict verdict = SupervisedCaseloadRules.EVERY_FAMILY.verdictOn(caseload, basis());
    return verdict.unknowns().stream()
        .map(unknown -> heading.undated(
            AgendaMatter.FAMILY_IN_SUPERVISION,
            RuleBehind.of(SupervisedCaseloadRules.EVERY_FAMILY),
            unknown.what(),
            at.then("sessions"),
            SUPERVISION,
            "families"));
  }

  private Stream<AgendaEntry> urgent() {
    List<UrgentRequest> requests = supervision.urgentRequests();
    return IntStream.range(0, requests.size())
        .filter(i -> requests.get(i).isWaitingOn(basis().asOf()))
        .boxed()
        .flatMap(i -> urgent(requests.get(i), at.then("urgentRequests", i)));
  }

  /**
   * Nothing tells one request from another but the day; what is asked on one day is on the agenda once.
   * On that day itself nobody asks how long it may wait.
   */
  private Stream<AgendaEntry> urgent(UrgentRequest request, Location place) {
    String[] path = {SUPERVISION, "urgent", request.askedOn().toString()};
    return supervision
        .lastDayFor(request, basis())
        .map(lastDay -> Stream.of(urgent(request, lastDay, place, path)))
        .orElseGet(() -> request.askedOn().isBefore(basis().asOf())
            ? Stream.of(heading.undated(
                AgendaMatter.URGENT_REQUEST,
                RuleBehind.of(UrgentMatterRules.HEARD_IN_TIME),
                UrgentMatterRules.HOW_LONG,
                place,
                path))
            : Stream.empty());
  }

  private AgendaEntry urgent(
      UrgentRequest request, LocalDate lastDay, Location place, String... path) {
    return heading
        .item(AgendaMatter.URGENT_REQUEST, path)
        .counted(request.deadline(basis()))
        .lastDay(lastDay)
        .behind(RuleBehind.of(UrgentMatterRules.HEARD_IN_TIME))
        .at(place)
        .build();
  }
}
