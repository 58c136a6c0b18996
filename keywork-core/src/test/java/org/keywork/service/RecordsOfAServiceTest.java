package org.keywork.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Records.AUDITED;
import static org.keywork.fixtures.Records.auditedEvery;
import static org.keywork.fixtures.Records.informing;
import static org.keywork.fixtures.Records.settling;
import static org.keywork.fixtures.Services.CENTRE;
import static org.keywork.fixtures.Services.SCHOOLS;
import static org.keywork.fixtures.Services.TRUST;
import static org.keywork.fixtures.Services.aService;
import static org.keywork.fixtures.Services.anUnknownService;
import static org.keywork.fixtures.Services.inPlaceFrom;
import static org.keywork.fixtures.Services.notInPlace;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.agency.AgencyId;
import org.keywork.agenda.Agenda;
import org.keywork.agenda.AgendaItem;
import org.keywork.agenda.AgendaMatter;
import org.keywork.agenda.AgreementBehind;
import org.keywork.agenda.RuleBehind;
import org.keywork.agenda.UndatedItem;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;
import org.keywork.rule.Miss;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleBook;
import org.keywork.rule.Unknown;
import org.keywork.rule.Verdict;
import org.keywork.time.DateSpan;

/** How a service keeps records, audits its work, and lets people find information. */
class RecordsOfAServiceTest {

  private static final DateSpan ALWAYS = DateSpan.startingOn(LocalDate.of(2000, 1, 1));
  private static final Basis EVERY_HALF_YEAR = auditedEvery(Period.ofMonths(6), TODAY);
  private static final LocalDate DUE = LocalDate.of(2026, 11, 30);

  private static Agenda agenda(KeyWorkerService service, Basis basis) {
    return service.workingWith(List.of()).agenda(ALWAYS, basis);
  }

  private static List<AgendaItem> audits(KeyWorkerService service, Basis basis) {
    return agenda(service, basis).items().stream()
        .filter(each -> each.matter() == AgendaMatter.AUDIT)
        .toList();
  }

  private static List<UndatedItem> undatedAudits(KeyWorkerService service, Basis basis) {
    return agenda(service, basis).undated().stream()
        .filter(each -> each.matter() == AgendaMatter.AUDIT)
        .toList();
  }

  private static KeyWorkerService auditedOn(LocalDate... days) {
    return settling(records -> records.withAuditedOn(days));
  }

  private static List<Unknown> asked(KeyWorkerService service) {
    List<Rule<?>> rules = Stream.of(
            RecordArrangementRules.all(), AuditRules.all(), InformationResourceRules.all())
        .flatMap(List::stream)
        .toList();
    return RuleBook.edition("2026-11", rules)
        .checkInFull(service, BASIS, List.of())
        .openQuestions()
        .stream()
        .map(each -> new Unknown(each.at(), each.missing()))
        .toList();
  }

  @Test
  void each_wholly_unrecorded_part_asks_once() {
    assertThat(asked(anUnknownService()))
        .containsExactlyInAnyOrder(
            new Unknown(
                Location.at("records"),
                "whether the agencies agreed on a system for keeping records"),
            new Unknown(
                Location.at("informationResource"),
                "what the information resource of the service covers"));
  }

  @Test
  void a_recorded_part_asks_for_what_it_lacks() {
    KeyWorkerService vague = aService()
        .withRecords(RecordArrangements.builder().build())
        .withInformationResource(InformationResource.builder().build());

    assertThat(asked(vague))
        .extracting(each -> each.at().pointer())
        .containsExactlyInAnyOrder(
            "/records/agreedSystem",
            "/records/statisticsByConsent",
            "/records/keyWorkersWork",
            "/records/protocolsMadeBy",
            "/records/auditing",
            "/informationResource/covers",
            "/informationResource/guides",
            "/informationResource/contactsNamedIn",
            "/informationResource/media");
  }

  @Test
  void one_agency_alone_makes_no_protocol_for_all() {
    assertThat(RecordArrangementRules.MADE_TOGETHER.verdictOn(
            settling(records -> records.withProtocolsMadeBy(TRUST)), BASIS))
        .isEqualTo(Verdict.notMet(
            Location.at("records").then("protocolsMadeBy"), Facts.fact("agency", TRUST)));
  }

  @ParameterizedTest
  @CsvSource({"2026-05-31, 2026-11-30", "2025-08-31, 2026-02-28", "2023-08-29, 2024-02-29"})
  void the_last_day_of_the_interval_is_in_time_and_the_next_is_late(LocalDate last, LocalDate due) {
    KeyWorkerService service =
        settling(records -> records.withAuditing(inPlaceFrom(last)).withAuditedOn(last));
    Basis next = auditedEvery(Period.ofMonths(6), due.plusDays(1));

    assertThat(AuditRules.IN_TIME
            .verdictOn(service, auditedEvery(Period.ofMonths(6), due))
            .kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(AuditRules.IN_TIME.verdictOn(service, next).misses())
        .extracting(Miss::facts)
        .containsExactly(Facts.fact("last", last).and("due", due));
    assertThat(audits(service, next)).singleElement().satisfies(item -> {
      assertThat(item.lastDay()).isEqualTo(due);
      assertThat(item.behind()).isEqualTo(RuleBehind.of(AuditRules.IN_TIME));
    });
  }

  @Test
  void the_latest_audit_counts_wherever_it_stands_and_none_to_come() {
    KeyWorkerService service =
        auditedOn(AUDITED.minusMonths(6), AUDITED, TODAY.plusDays(1), AUDITED.minusMonths(3));

    assertThat(service.records().orElseThrow().lastAuditBy(TODAY)).contains(AUDITED);
    assertThat(service.records().orElseThrow().lastAuditBy(TODAY.plusDays(1)))
        .contains(TODAY.plusDays(1));
  }

  @Test
  void a_day_that_is_set_is_told_unless_it_is_too_late() {
    assertThat(audits(auditedOn(AUDITED, DUE), EVERY_HALF_YEAR)).singleElement().satisfies(item -> {
      assertThat(item.behind()).isEqualTo(AgreementBehind.of(AuditRules.SYSTEM));
      assertThat(item.firstDay()).contains(DUE);
      assertThat(item.lastDay()).isEqualTo(DUE);
      assertThat(item.at().pointer()).isEqualTo("/records/auditedOn/1");
    });
    assertThat(audits(auditedOn(AUDITED, DUE.plusDays(1)), EVERY_HALF_YEAR))
        .singleElement()
        .extracting(AgendaItem::behind)
        .isEqualTo(RuleBehind.of(AuditRules.IN_TIME));
    assertThat(audits(auditedOn(TODAY.plusDays(9), TODAY, TODAY.minusDays(1)), BASIS))
        .extracting(AgendaItem::lastDay)
        .containsExactly(TODAY);
  }

  @Test
  void without_an_interval_or_a_system_nothing_is_due() {
    KeyWorkerService without = settling(records -> records.withAuditing(notInPlace()));
    KeyWorkerService never = auditedOn();

    assertThat(audits(aService(), BASIS)).isEmpty();
    assertThat(audits(without, EVERY_HALF_YEAR)).isEmpty();
    assertThat(audits(anUnknownService(), EVERY_HALF_YEAR)).isEmpty();
    assertThat(undatedAudits(never, BASIS)).isEmpty();
    assertThat(undatedAudits(never, EVERY_HALF_YEAR))
        .extracting(UndatedItem::missing)
        .containsExactly("when work was last audited");
  }

  @Test
  void what_somebody_looked_for_and_did_not_find_is_missing() {
    KeyWorkerService bare = informing(
        resource -> resource.withCovers().withGuides().withContactsNamedIn().withMedia());

    for (Rule<?> rule : InformationResourceRules.all()) {
      assertThat(missed(bare, rule)).as(rule.id().value()).containsExactly("/informationResource");
    }
    assertThat(InformationResourceRules.CONTACTS
            .verdictOn(informing(each -> each.withContactsNamedIn(TRUST, SCHOOLS)), BASIS)
            .misses())
        .extracting(Miss::facts)
        .containsExactly(Facts.none().andIds("agencies", List.of(new AgencyId("council"), CENTRE)));
  }

  @Test
  void somebody_who_is_going_to_look_has_not_looked() {
    KeyWorkerService service =
        informing(resource -> resource.withGuides().withAskedOn(TODAY.plusDays(1)));

    assertThat(InformationResourceRules.GUIDED.verdictOn(service, BASIS).kind())
        .isEqualTo(Verdict.Kind.CANNOT_TELL);
    assertThat(InformationResourceRules.GUIDED
            .verdictOn(service, new Basis(TODAY.plusDays(1), BASIS.policy()))
            .kind())
        .isEqualTo(Verdict.Kind.NOT_MET);
  }

  @Test
  void all_agencies_that_are_named_take_part() {
    AgencyId stranger = new AgencyId("stranger");

    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> settling(records -> records.withProtocolsMadeBy(stranger)))
        .satisfies(
            refused -> assertThat(refused.at().pointer()).isEqualTo("/records/protocolsMadeBy"));
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> informing(resource -> resource.withContactsNamedIn(stranger)))
        .satisfies(refused ->
            assertThat(refused.at().pointer()).isEqualTo("/informationResource/contactsNamedIn"));
  }

  @Test
  void a_service_without_agencies_names_nobody_in_them() {
    KeyWorkerService service = anUnknownService()
        .withInformationResource(InformationResource.builder().askedOn(TODAY).build());

    assertThat(InformationResourceRules.CONTACTS.verdictOn(service, BASIS).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  private static List<String> missed(KeyWorkerService service, Rule<?> rule) {
    return RuleBook.edition("2026-11", List.of(rule))
        .checkInFull(service, BASIS, List.of())
        .findings()
        .stream()
        .map(each -> each.at().pointer())
        .toList();
  }
}
