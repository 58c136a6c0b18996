package org.keywork.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.KeyWorkers.aDesignatedRole;
import static org.keywork.fixtures.KeyWorkers.anUnknownOne;
import static org.keywork.fixtures.KeyWorkers.inRole;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.agency.Profession;
import org.keywork.fixtures.Resources;
import org.keywork.fixtures.Services;
import org.keywork.function.CoreElement;
import org.keywork.practitioner.DesignatedReading;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.KeyWorkingRole;
import org.keywork.practitioner.NonDesignatedReading;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Location;
import org.keywork.rule.Verdict;

/** The model that follows from the people, and what a service chose it for. */
class ServiceModelTest {

  private static final KeyWorker SOLELY = inRole(aDesignatedRole());
  private static final KeyWorker PART_TIME = inRole(aDesignatedRole().withFullTime(false));
  private static final KeyWorker BESIDE = inRole(KeyWorkingRole.beside(Profession.HEALTH_VISITOR));

  private static Optional<ServiceModel> model(KeyWorker... keyWorkers) {
    return ServiceModel.of(List.of(keyWorkers), BASIS.policy());
  }

  /** Ten contributed key workers remain and a second designated one has joined (W01). */
  @Test
  void the_twelve_key_workers_of_pembrokeshire_are_blended() {
    List<KeyWorker> twelve = new ArrayList<>(Collections.nCopies(10, BESIDE));
    assertThat(ServiceModel.of(twelve, BASIS.policy())).contains(ServiceModel.NON_DESIGNATED);
    twelve.addAll(Collections.nCopies(2, SOLELY));
    assertThat(twelve).hasSize(12);
    assertThat(ServiceModel.of(twelve, BASIS.policy())).contains(ServiceModel.BLENDED);
  }

  /** Four sites: two without designated key workers, one with nobody else, one with both (W07). */
  @Test
  void the_sites_of_the_evaluation_have_the_models_told_of_them() {
    assertThat(model(BESIDE, BESIDE, BESIDE)).contains(ServiceModel.NON_DESIGNATED);
    assertThat(model(SOLELY, SOLELY)).contains(ServiceModel.DESIGNATED);
    assertThat(model(SOLELY, BESIDE)).contains(ServiceModel.BLENDED);
    assertThat(model(BESIDE)).contains(ServiceModel.NON_DESIGNATED);
  }

  @Test
  void the_model_cannot_be_told_without_the_roles_unless_there_is_one_of_each() {
    assertThat(model()).isEmpty();
    assertThat(model(anUnknownOne())).isEmpty();
    assertThat(model(SOLELY, anUnknownOne())).isEmpty();
    assertThat(model(anUnknownOne(), BESIDE)).isEmpty();
    assertThat(model(SOLELY, anUnknownOne(), BESIDE)).contains(ServiceModel.BLENDED);
    assertThat(Services.aService().modelOfItsPeople(BASIS.policy())).contains(ServiceModel.BLENDED);
  }

  @Test
  void who_is_neither_as_a_service_reads_the_roles_makes_no_model() {
    LocalPolicy fullTime =
        LocalPolicy.named("ours").with(DesignatedReading.READING, DesignatedReading.FULL_TIME);
    assertThat(model(PART_TIME)).contains(ServiceModel.DESIGNATED);
    assertThat(ServiceModel.of(List.of(PART_TIME), fullTime)).isEmpty();
    assertThat(ServiceModel.of(List.of(PART_TIME, SOLELY), fullTime))
        .contains(ServiceModel.DESIGNATED);
    assertThat(ServiceModel.of(List.of(PART_TIME, BESIDE), fullTime))
        .contains(ServiceModel.NON_DESIGNATED);

    LocalPolicy known = LocalPolicy.named("ours")
        .with(NonDesignatedReading.READING, NonDesignatedReading.ALREADY_WITH_FAMILIES);
    assertThat(ServiceModel.of(List.of(BESIDE, SOLELY), known)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void non_designated_key_workers_are_in_every_model_but_one(ServiceModel model) {
    assertThat(model.hasNonDesignatedKeyWorkers()).isEqualTo(model != ServiceModel.DESIGNATED);
  }

  @Test
  void a_model_that_contradicts_its_people_is_told_with_the_model() {
    Verdict verdict = ModelRules.MODEL_OF_ITS_PEOPLE.verdictOn(
        Services.aService().withModel(ServiceModel.DESIGNATED), BASIS);
    assertThat(verdict.misses())
        .singleElement()
        .satisfies(miss -> assertThat(miss.at()).isEqualTo(Location.at("model")))
        .satisfies(miss -> assertThat(miss.facts().value("model")).isEqualTo("designated"));
  }

  @Test
  void all_that_the_description_lacks_is_told_in_one_finding() {
    ServiceDescription two = Services.description()
        .withCoreElements(
            CoreElement.PRO_ACTIVE_REGULAR_CONTACT,
            CoreElement.SUPPORTIVE_OPEN_RELATIONSHIP,
            CoreElement.FAMILY_CENTRED,
            CoreElement.WORKING_FOR_THE_FAMILY);
    Verdict verdict =
        ModelRules.CORE_ELEMENTS.verdictOn(Services.aService().withDescription(two), BASIS);
    assertThat(verdict.misses())
        .singleElement()
        .satisfies(miss -> assertThat(miss.at().pointer()).isEqualTo("/description/coreElements"))
        .satisfies(miss -> assertThat(miss.facts().inWords("lacking"))
            .isEqualTo("working across agencies and working with strengths"));
  }

  @ParameterizedTest
  @EnumSource
  void where_some_have_another_role_three_things_offset_it(ServiceModel model) {
    assertThat(model.offsetBy())
        .hasSize(model == ServiceModel.DESIGNATED ? 0 : Offset.values().length);
    assertThat(Resources.statements().statement(107).orElseThrow().citations())
        .contains(Offset.citation());
  }

  @ParameterizedTest
  @EnumSource
  void the_open_door_was_said_above_all_of_designated_key_working(ServiceModel model) {
    assertThat(model.isKnownForItsOpenDoor()).isEqualTo(model != ServiceModel.NON_DESIGNATED);
  }

  @Test
  void a_footing_that_is_not_recorded_is_asked_for_once() {
    Verdict verdict = FootingRules.RECOGNISED.verdictOn(Services.anUnknownService(), BASIS);
    assertThat(verdict.unknowns())
        .extracting(unknown -> unknown.at().pointer())
        .containsExactly("/footing");
    assertThat(FootingRules.REPLACEMENT.verdictOn(Services.anUnknownService(), BASIS))
        .isEqualTo(Verdict.notApplicable());
  }

  @Test
  void what_was_not_ruled_out_has_no_grounds() {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> ChoiceOfModel.builder()
            .designatedRuledOut(false)
            .addGrounds(GroundAgainstDesignated.COST)
            .build())
        .satisfies(refused -> assertThat(refused.at().pointer()).isEqualTo("/grounds"));
  }
}
