package org.keywork.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.KeyWorkers.DESIGNATED;
import static org.keywork.fixtures.KeyWorkers.NON_DESIGNATED;
import static org.keywork.fixtures.KeyWorkers.SERVICE_MANAGER;
import static org.keywork.fixtures.Services.aService;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keywork.agenda.Agenda;
import org.keywork.agenda.AgendaHeading;
import org.keywork.agenda.AgendaItem;
import org.keywork.agenda.AgendaMatter;
import org.keywork.agenda.StatementBehind;
import org.keywork.casefile.CaseFile;
import org.keywork.casefile.CaseFileId;
import org.keywork.caseload.AllocatedFamily;
import org.keywork.fixtures.Assignments;
import org.keywork.fixtures.CaseFiles;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Location;
import org.keywork.source.Publications;
import org.keywork.time.DateSpan;

/** What one practitioner has to see to, in all families and as somebody of the service. */
class PractitionersAgendaTest {

  private static final DateSpan YEAR = DateSpan.parse("2026-11-22/2027-11-22");

  private static Agenda whole(CaseFile... files) {
    List<Agenda> agendas = new ArrayList<>();
    List<AllocatedFamily> families = new ArrayList<>();
    for (CaseFile file : files) {
      agendas.add(file.agenda(YEAR, BASIS));
      families.add(file.allocated());
    }
    agendas.add(aService().workingWith(families).agenda(YEAR, BASIS));
    return Agenda.merged(agendas);
  }

  private static List<String> seenToBy(PractitionerId who, Agenda agenda) {
    return agenda.seenToBy(who).items().stream().map(each -> each.id().value()).toList();
  }

  @Test
  void a_key_worker_sees_to_the_family_and_to_their_own_supervision() {
    assertThat(seenToBy(DESIGNATED, whole(aCaseFile())))
        .contains("F-0001/plans/next", "kw-1/supervision/next")
        .doesNotContain("kw-2/supervision/next");
  }

  @Test
  void what_two_have_to_see_to_is_on_both_agendas_and_once_on_that_of_the_service() {
    Agenda whole = whole(aCaseFile());
    assertThat(seenToBy(SERVICE_MANAGER, whole))
        .contains("kw-1/supervision/next", "kw-2/supervision/next", "north/workshops/next")
        .doesNotContain("F-0001/plans/next");
    assertThat(whole.items()).extracting(AgendaItem::id).doesNotHaveDuplicates();
  }

  @Test
  void an_action_in_another_family_is_on_the_key_workers_agenda_too() {
    CaseFileId other = new CaseFileId("F-0002");
    AgendaHeading heading = new AgendaHeading(other, List.of(NON_DESIGNATED), BASIS);
    AgendaItem action = heading
        .item(AgendaMatter.PLAN_ACTION, "actions", "action-1")
        .seenToBy(List.of(DESIGNATED))
        .lastDay(TODAY.plusWeeks(1))
        .behind(new StatementBehind(241, Publications.CCNUK.at("P18")))
        .at(Location.at("plans", 0))
        .build();

    Agenda whole =
        Agenda.merged(List.of(whole(aCaseFile()), Agenda.of(YEAR, TODAY, Stream.of(action))));

    assertThat(seenToBy(DESIGNATED, whole))
        .contains("F-0001/plans/next", "F-0002/actions/action-1");
    assertThat(seenToBy(NON_DESIGNATED, whole)).doesNotContain("F-0002/actions/action-1");
  }

  @Test
  void who_covers_sees_to_the_family_while_its_key_worker_is_away() {
    CaseFile covered = Assignments.with(
        Assignments.keyWorker(DESIGNATED, "2026-03-02/.."),
        Assignments.cover(CaseFiles.TEACHER, "2026-11-22/2026-12-31"));
    assertThat(seenToBy(CaseFiles.TEACHER, whole(covered))).contains("F-0001/plans/next");

    CaseFile handedOver = Assignments.with(
        Assignments.keyWorker(DESIGNATED, "2026-03-02/2026-11-21"),
        Assignments.keyWorker(CaseFiles.TEACHER, "2026-11-22/.."));
    assertThat(seenToBy(DESIGNATED, whole(handedOver))).doesNotContain("F-0001/plans/next");
    assertThat(seenToBy(CaseFiles.TEACHER, whole(handedOver))).contains("F-0001/plans/next");
  }
}
