package org.keywork.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Services.COUNCIL;
import static org.keywork.fixtures.Services.SCHOOLS;
import static org.keywork.fixtures.Services.TRUST;
import static org.keywork.fixtures.Services.aManager;
import static org.keywork.fixtures.Services.aManagersJobDescription;
import static org.keywork.fixtures.Services.anUnknownService;
import static org.keywork.fixtures.Services.inPlaceFrom;
import static org.keywork.fixtures.Services.withInformation;
import static org.keywork.fixtures.Services.withWorkforce;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.agency.AgencyKind;
import org.keywork.fixtures.Services;
import org.keywork.practitioner.PersonSpecification;
import org.keywork.practitioner.PersonSpecificationItem;
import org.keywork.rule.Facts;
import org.keywork.rule.Miss;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.rule.Verdict.Kind;

/** Where the rules about the jobs around key working point, and what they name. */
class WorkforceRulesTest {

  private static Verdict verdict(Rule<KeyWorkerService> rule, KeyWorkerService service) {
    return rule.verdictOn(service, BASIS);
  }

  private static void assertMiss(Verdict verdict, String pointer, Facts facts) {
    assertThat(verdict.misses()).singleElement().satisfies(miss -> {
      assertThat(miss.at().pointer()).isEqualTo(pointer);
      assertThat(miss.facts()).isEqualTo(facts);
    });
  }

  private static void assertAsks(Verdict verdict, String pointer) {
    assertThat(verdict.unknowns())
        .extracting(unknown -> unknown.at().pointer())
        .containsExactly(pointer);
  }

  @Test
  void agencies_whose_job_descriptions_leave_key_working_out_are_named() {
    assertThat(verdict(
                WorkforceRules.FUNCTIONS_NAMED,
                withWorkforce(people -> people.withFunctionsNamedIn(SCHOOLS)))
            .misses())
        .extracting(Miss::facts)
        .extracting(facts -> facts.inWords("agencies"))
        .containsExactly("trust, council and centre");
    assertAsks(
        verdict(
            WorkforceRules.FUNCTIONS_NAMED, withWorkforce(people -> people.withFunctionsNamedIn())),
        "/workforce/functionsNamedIn");
  }

  @Test
  void an_agency_of_no_core_kind_that_employs_no_key_worker_need_not_name_them() {
    KeyWorkerService withoutKeyWorkers = withWorkforce(
            people -> people.withFunctionsNamedIn(TRUST, SCHOOLS, COUNCIL))
        .withKeyWorkers();
    assertThat(verdict(WorkforceRules.FUNCTIONS_NAMED, withoutKeyWorkers).kind())
        .isEqualTo(Kind.MET);
  }

  @Test
  void what_the_person_specification_leaves_open_is_named() {
    PersonSpecification partly = Services.aPersonSpecification()
        .withAnswers(PersonSpecificationItem.SKILLS, PersonSpecificationItem.HELPFUL_STYLE);
    assertThat(verdict(
                WorkforceRules.PERSON_SPECIFICATION,
                withWorkforce(people -> people.withPersonSpecification(partly)))
            .misses())
        .singleElement()
        .satisfies(miss -> {
          assertThat(miss.at().pointer()).isEqualTo("/workforce/personSpecification/answers");
          assertThat(miss.facts().inWords("missing"))
              .isEqualTo("essential background and hindering factors");
        });
  }

  @Test
  void schools_and_one_other_service_have_to_be_told() {
    assertThat(verdict(
                WorkforceRules.ROLE_MADE_KNOWN,
                withInformation(i -> i.withRoleToldTo(AgencyKind.EDUCATION, AgencyKind.HEALTH)))
            .kind())
        .isEqualTo(Kind.MET);
    assertMiss(
        verdict(
            WorkforceRules.ROLE_MADE_KNOWN,
            withInformation(i -> i.withRoleToldTo(AgencyKind.EDUCATION))),
        "/information/roleToldTo",
        Facts.none().andCodes("told", List.of(AgencyKind.EDUCATION)));
  }

  @Test
  void where_a_whole_part_is_missing_the_part_is_asked_for() {
    assertAsks(verdict(WorkforceRules.ADMINISTRATORS, anUnknownService()), "/workforce");
    assertAsks(verdict(WorkforceRules.ROLE_MADE_KNOWN, anUnknownService()), "/information");
    assertAsks(
        verdict(WorkforceRules.ROLE_MADE_KNOWN, withInformation(i -> i.withRoleToldTo())),
        "/information/roleToldTo");
    assertAsks(
        verdict(
            WorkforceRules.PERSON_SPECIFICATION,
            withWorkforce(
                people -> people.withPersonSpecification(Optional.<PersonSpecification>empty()))),
        "/workforce/personSpecification");
  }

  private static Verdict verdict(Rule<ServiceManager> rule, ServiceManager manager) {
    return rule.verdictOn(manager, BASIS);
  }

  @Test
  void what_the_managers_job_description_leaves_open_is_named() {
    ServiceManager unclear = aManager()
        .withJobDescription(aManagersJobDescription()
            .withSettles(ManagersJobItem.RESPONSIBILITIES, ManagersJobItem.ACCOUNTABILITY));
    assertThat(verdict(ServiceManagerRules.AUTHORITY, unclear).misses())
        .singleElement()
        .satisfies(miss -> {
          assertThat(miss.at().pointer()).isEqualTo("/jobDescription/settles");
          assertThat(miss.facts().inWords("missing"))
              .isEqualTo("authority over key workers, authority over finance and authority over"
                  + " resources");
        });
    assertAsks(
        verdict(
            ServiceManagerRules.AUTHORITY,
            aManager().withJobDescription(aManagersJobDescription().withSettles())),
        "/jobDescription/settles");
  }

  @Test
  void the_managers_job_description_holds_from_its_first_day() {
    ManagersJobDescription text = aManagersJobDescription().withWritten(inPlaceFrom(TODAY));
    assertThat(verdict(ServiceManagerRules.JOB_DESCRIPTION, aManager().withJobDescription(text))
            .kind())
        .isEqualTo(Kind.MET);
    assertMiss(
        verdict(
            ServiceManagerRules.JOB_DESCRIPTION,
            aManager().withJobDescription(text.withWritten(inPlaceFrom(TODAY.plusDays(1))))),
        "/jobDescription/written",
        Facts.none());
  }

  @Test
  void a_manager_of_whom_nothing_is_recorded_asks_once() {
    ServiceManager bare =
        ServiceManager.builder().practitioner(aManager().practitioner()).build();
    assertAsks(verdict(ServiceManagerRules.JOB_DESCRIPTION, bare), "/jobDescription");
    assertThat(verdict(ServiceManagerRules.AUTHORITY, bare).kind()).isEqualTo(Kind.NOT_APPLICABLE);
    assertAsks(
        verdict(
            ServiceManagerRules.JOB_DESCRIPTION,
            bare.withJobDescription(ManagersJobDescription.builder().build())),
        "/jobDescription/written");
  }
}
