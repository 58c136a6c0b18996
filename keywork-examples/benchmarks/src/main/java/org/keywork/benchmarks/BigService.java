package org.keywork.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.keywork.agency.AgencyId;
import org.keywork.agenda.Agenda;
import org.keywork.assignment.AssignmentKind;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.casefile.CaseFile;
import org.keywork.casefile.CaseFileId;
import org.keywork.caseload.AllocatedFamily;
import org.keywork.family.FamilyId;
import org.keywork.json.CaseFileReader;
import org.keywork.practitioner.Designated;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.practitioner.Supervision;
import org.keywork.practitioner.SupervisionSession;
import org.keywork.rule.Basis;
import org.keywork.service.KeyWorkerService;
import org.keywork.service.ServiceAtWork;
import org.keywork.service.ServiceId;
import org.keywork.time.DateSpan;

/**
 * A service with so many assignments. Each family had one key worker and then another, with an overlap
 * of two weeks; each key worker has twenty families, and another twenty that went to somebody else.
 */
final class BigService {

  private static final int FAMILIES_EACH = 20;
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 700;
  private static final AgencyId AGENCY = new AgencyId("centre");

  private final CaseFile example = new CaseFileReader()
      .read(Documents.text(Documents.SEED, 0).getBytes(UTF_8))
      .value()
      .orElseThrow();

  private final int families;
  private final int keyWorkers;

  /** Two assignments to a family. */
  BigService(int assignments) {
    this.families = assignments / 2;
    this.keyWorkers = Math.max(2, families / FAMILIES_EACH);
  }

  /** The service with its key workers and families. */
  ServiceAtWork atWork() {
    return service(IntStream.range(0, keyWorkers)).workingWith(families(keyWorkers));
  }

  /** The same families, as if all of them were always one key worker's. */
  ServiceAtWork withOneKeyWorker() {
    return service(IntStream.of(0)).workingWith(families(1));
  }

  private KeyWorkerService service(IntStream keyWorkers) {
    return KeyWorkerService.builder()
        .id(new ServiceId("large"))
        .agencies(example.agencies())
        .keyWorkers(keyWorkers.mapToObj(BigService::keyWorker).toList())
        .build();
  }

  private static KeyWorker keyWorker(int number) {
    return KeyWorker.builder()
        .practitioner(Practitioner.builder()
            .id(who(number))
            .agency(AGENCY)
            .role(Designated.builder().fullTime(true).build())
            .build())
        .supervision(Supervision.builder()
            .addSessions(SupervisionSession.builder()
                .on(Documents.AS_OF.minusDays(20 + number % 20))
                .addFamilies(family(number))
                .build())
            .build())
        .build();
  }

  private static PractitionerId who(int number) {
    return new PractitionerId("kw-" + number);
  }

  private static FamilyId family(int number) {
    return new FamilyId("family-" + number);
  }

  private List<AllocatedFamily> families(int among) {
    return IntStream.range(0, families)
        .mapToObj(i -> file(i, among).allocated())
        .toList();
  }

  /** Its agenda of four weeks: of the service, and of each family. */
  Agenda agenda(ServiceAtWork atWork, List<CaseFile> files, Basis basis) {
    DateSpan weeks = DateSpan.of(Documents.AS_OF, Documents.AS_OF.plusDays(27));
    List<Agenda> agendas = new ArrayList<>(families + 1);
    agendas.add(atWork.agenda(weeks, basis));
    files.forEach(file -> agendas.add(file.agenda(weeks, basis)));
    return Agenda.merged(agendas);
  }

  /** The case files of the families. */
  List<CaseFile> files() {
    return IntStream.range(0, families).mapToObj(i -> file(i, keyWorkers)).toList();
  }

  private CaseFile file(int number, int among) {
    int earlier = number % among;
    int later = (number / FAMILIES_EACH + number + 1) % among;
    LocalDate change = FIRST.plusDays(200 + number * 37L % DAYS);
    return example
        .withId(new CaseFileId("F-" + number))
        .withOpenedOn(FIRST)
        .withFamily(example.family().withId(family(number)))
        .withPractitioners(people(earlier, later))
        .withAssignments(
            assignment(earlier, DateSpan.of(FIRST.plusDays(number % 190), change.plusDays(14))),
            assignment(later, DateSpan.startingOn(change)));
  }

  private List<Practitioner> people(int earlier, int later) {
    List<Practitioner> people = new ArrayList<>(example.practitioners());
    IntStream.of(earlier, later)
        .distinct()
        .mapToObj(i -> Practitioner.builder().id(who(i)).agency(AGENCY).build())
        .forEach(people::add);
    return people;
  }

  private static KeyWorkerAssignment assignment(int who, DateSpan during) {
    return KeyWorkerAssignment.builder()
        .practitioner(who(who))
        .kind(AssignmentKind.KEY_WORKER)
        .during(during)
        .build();
  }
}
