package org.keywork.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.fixtures.CaseFiles.TODAY;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.Keywork;
import org.keywork.agency.AgencyId;
import org.keywork.agency.AgencyKind;
import org.keywork.agency.Arrangement;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.fixtures.Services;
import org.keywork.practitioner.PractitionerId;
import org.keywork.practitioner.TrainingRules;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.OpenQuestion;
import org.keywork.rule.Report;

/** What the record of a service refuses, and what it does not show. */
class ServiceRecordsTest {

  private static final AgencyId NOBODY = new AgencyId("nobody");

  private static void assertRefusedAt(String pointer, ThrowingCallable record) {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(record)
        .satisfies(refused -> assertThat(refused.at().pointer()).isEqualTo(pointer))
        .satisfies(refused -> assertThat(refused).hasMessageEndingWith("."));
  }

  @Test
  void an_arrangement_is_in_place_from_its_first_day_on() {
    Arrangement today = Services.inPlaceFrom(TODAY);
    assertThat(today.isInPlaceOn(TODAY.minusDays(1))).isFalse();
    assertThat(today.isInPlaceOn(TODAY)).isTrue();
    assertThat(today.isInPlaceOn(TODAY.plusDays(1))).isTrue();
    assertThat(Arrangement.builder().inPlace(true).build().isInPlaceOn(TODAY)).isTrue();
    assertThat(Services.notInPlace().isInPlaceOn(TODAY)).isFalse();
  }

  @Test
  void what_is_not_in_place_has_no_first_day() {
    assertRefusedAt("/since", () -> Services.inPlace().withInPlace(false));
  }

  @Test
  void every_agency_that_is_referred_to_takes_part() {
    assertRefusedAt("/sharing/signedBy", () -> Services.withSharing(s -> s.withSignedBy(NOBODY)));
    assertRefusedAt(
        "/wayIn/referralPoint/runBy", () -> Services.withReferralPoint(p -> p.withRunBy(NOBODY)));
    assertRefusedAt(
        "/information/practitionersToldIn",
        () -> Services.withInformation(i -> i.withPractitionersToldIn(NOBODY)));
    assertRefusedAt(
        "/workforce/functionsNamedIn",
        () -> Services.withWorkforce(w -> w.withFunctionsNamedIn(NOBODY)));
  }

  @Test
  void whoever_manages_the_service_belongs_to_it() {
    KeyWorkerService service = Services.aService();
    assertRefusedAt(
        "/manager/practitioner",
        () -> Services.withManager(m -> m.withPractitioner(new PractitionerId("nobody"))));
    assertThat(
            Services.withManager(m -> m.withPractitioner(KeyWorkers.DESIGNATED)).manager())
        .isPresent();
    assertThat(service.manager().map(ServiceManager::practitioner))
        .contains(KeyWorkers.SERVICE_MANAGER);
  }

  @Test
  void everybody_is_listed_once_and_employed_by_an_agency_that_takes_part() {
    assertRefusedAt(
        "/practitioners/0/id",
        () -> Services.aService().withPractitioners(KeyWorkers.aDesignatedOne().practitioner()));
    assertRefusedAt(
        "/practitioners/0/agency",
        () ->
            Services.aService().withPractitioners(KeyWorkers.theLineManager().withAgency(NOBODY)));
    assertRefusedAt(
        "/keyWorkers/0/practitioner/agency",
        () -> Services.withDesignated(
            who -> who.withPractitioner(who.practitioner().withAgency(NOBODY))));
  }

  @Test
  void whoever_manages_a_key_worker_in_the_other_job_belongs_to_the_service() {
    PractitionerId stranger = new PractitionerId("stranger");
    assertRefusedAt(
        "/keyWorkers/0/practitioner/role/lineManager",
        () -> Services.withKeyWorker(KeyWorkers.beside(role -> role.withLineManager(stranger))));
    assertRefusedAt(
        "/keyWorkers/0/practitioner/role/protectedTime/authorisedBy",
        () -> Services.withKeyWorker(
            KeyWorkers.withProtectedTime(time -> time.withAuthorisedBy(stranger))));
  }

  @Test
  void every_agency_whose_practitioners_are_trained_takes_part() {
    assertRefusedAt("/training/audience", () -> Services.withTraining(t -> t.withAudience(NOBODY)));
    assertRefusedAt(
        "/training/inCoreTrainingOf",
        () -> Services.withTraining(t -> t.withInCoreTrainingOf(NOBODY)));
  }

  @Test
  void agencies_and_communities_are_told_apart() {
    KeyWorkerService service = Services.aService();
    assertRefusedAt(
        "/agencies/1/id",
        () -> service.withAgencies(service.agencies().get(0), service.agencies().get(0)));
    assertRefusedAt(
        "/communities/1/id",
        () -> Services.anArea()
            .withCommunities(Services.aCommunity("one"), Services.aCommunity("one")));
  }

  @Test
  void no_agency_is_left_out_where_any_may_refer() {
    WayIn wayIn = Services.aWayIn();
    assertRefusedAt("/notFrom", () -> wayIn.withNotFrom(AgencyKind.HOUSING));
    assertThat(wayIn.withFromAllAgencies(false).withNotFrom(AgencyKind.HOUSING).notFrom())
        .containsExactly(AgencyKind.HOUSING);
  }

  @Test
  void young_people_were_consulted_where_an_occasion_is_listed() {
    YoungPeoplesPart part = Services.youngPeople();
    assertRefusedAt("/consulted", () -> part.withConsulted(false));
    assertThat(part.withConsulted(true).consultations()).hasSize(1);
    assertThat(part.withConsultations().withConsulted(false).consulted()).contains(false);
  }

  @Test
  void ids_show_and_names_do_not() {
    assertThat(Services.aService().toString())
        .contains("id=north", "id=travellers")
        .doesNotContain("Larkmoor");
  }

  @ParameterizedTest
  @EnumSource
  void designated_key_workers_are_in_every_model_but_one(ServiceModel model) {
    assertThat(model.hasDesignatedKeyWorkers()).isEqualTo(model != ServiceModel.NON_DESIGNATED);
  }

  @Test
  void nothing_is_found_in_the_record_of_a_good_service() {
    Report report = Keywork.guidance().check(Services.aService(), TODAY);

    assertThat(report.subject()).isEqualTo("north");
    assertThat(report.findings()).isEmpty();
    assertThat(report.openQuestions())
        .extracting(question -> question.rule())
        .containsOnly(
            PublicInformationRules.UP_TO_DATE.id(),
            TrainingRules.GOES_ON.id(),
            TrainingRules.NEEDS_ASSESSED.id());
  }

  @Test
  void nothing_is_found_in_a_record_that_says_nothing() {
    Report report = Keywork.guidance().check(Services.anUnknownService(), TODAY);

    assertThat(report.findings()).isEmpty();
    assertThat(report.openQuestions())
        .allSatisfy(question -> assertThat(question.at().steps()).hasSize(1));
  }

  @Test
  void an_agency_that_is_listed_because_somebody_works_there_is_not_taken_for_all_there_are() {
    KeyWorkerService one =
        Services.anUnknownService().withAgencies(Services.aService().agencies().get(0));

    assertThat(Keywork.guidance().check(one, TODAY).findings()).isEmpty();
    assertThat(askedOfAgencies(one)).containsExactly("which other agencies take part");
    assertThat(askedOfAgencies(Services.anUnknownService()))
        .containsExactly("which agencies take part");
  }

  private static List<String> askedOfAgencies(KeyWorkerService service) {
    return Keywork.guidance().check(service, TODAY).openQuestions().stream()
        .filter(question -> question.at().toString().equals("/agencies"))
        .map(OpenQuestion::missing)
        .toList();
  }
}
