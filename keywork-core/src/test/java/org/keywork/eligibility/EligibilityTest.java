package org.keywork.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.eligibility.AgeLimits.OLDEST_IS_INCLUSIVE;
import static org.keywork.eligibility.AgeLimits.YOUNGEST_AT_REFERRAL;
import static org.keywork.eligibility.CriteriaAsked.FEWEST_AGENCIES;
import static org.keywork.fixtures.CaseFiles.SCHOOL;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.TRUST;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.EligibilityCases.REFERRED;
import static org.keywork.fixtures.EligibilityCases.SISTER;
import static org.keywork.fixtures.EligibilityCases.aReferral;
import static org.keywork.fixtures.EligibilityCases.aReferredChild;
import static org.keywork.fixtures.EligibilityCases.aService;
import static org.keywork.fixtures.EligibilityCases.aSpecialistService;
import static org.keywork.fixtures.EligibilityCases.aged;
import static org.keywork.fixtures.EligibilityCases.anUnknownChild;
import static org.keywork.fixtures.EligibilityCases.born;
import static org.keywork.fixtures.EligibilityCases.onTheBooks;
import static org.keywork.fixtures.EligibilityCases.referred;
import static org.keywork.fixtures.EligibilityCases.withChild;
import static org.keywork.fixtures.EligibilityCases.withSister;
import static org.keywork.rule.Answer.CANNOT_TELL;
import static org.keywork.rule.Answer.NO;
import static org.keywork.rule.Answer.YES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.Keywork;
import org.keywork.Policies;
import org.keywork.casefile.CaseFile;
import org.keywork.family.LifePhase;
import org.keywork.family.StatutoryPlan;
import org.keywork.fixtures.Families;
import org.keywork.rule.Answer;
import org.keywork.rule.LocalPolicy;

class EligibilityTest {

  private static final LocalPolicy LOCAL = Policies.pembrokeshire();
  private static final LocalPolicy GUIDANCE = Policies.guidance();

  private static EligibilityDecision decided(LocalPolicy policy, CaseFile file) {
    return decided(policy, file, TODAY);
  }

  private static EligibilityDecision decided(LocalPolicy policy, CaseFile file, LocalDate asOf) {
    return Keywork.under(policy).eligibility(file, asOf);
  }

  private static List<String> asked(EligibilityDecision decision) {
    return decision.whatToAsk().toSettle().stream()
        .map(EligibilityTest::inShort)
        .toList();
  }

  private static String inShort(Question question) {
    return question instanceof Question.OfTheRecord record
        ? record.at().pointer() + ": " + record.missing()
        : question.missing();
  }

  @ParameterizedTest
  @CsvSource({
    "2000-10-05, NO, NO, NO",
    "2000-10-06, YES, CANNOT_TELL, NO",
    "2001-10-05, YES, CANNOT_TELL, NO",
    "2001-10-06, YES, YES, YES",
    "2026-10-05, YES, YES, YES"
  })
  void the_guidance_goes_up_to_twenty_five(
      LocalDate birth, Answer inclusive, Answer unsaid, Answer exclusive) {
    CaseFile file = born(birth).withReferrals(aReferral());

    assertThat(decided(GUIDANCE.with(OLDEST_IS_INCLUSIVE, true), file).answer())
        .isEqualTo(inclusive);
    assertThat(decided(GUIDANCE, file).answer()).isEqualTo(unsaid);
    assertThat(decided(GUIDANCE.with(OLDEST_IS_INCLUSIVE, false), file).answer())
        .isEqualTo(exclusive);
  }

  @ParameterizedTest
  @CsvSource({"2010-02-28, YES", "2010-03-01, NO"})
  void somebody_born_on_29_february_grows_older_on_1_march(LocalDate received, Answer answer) {
    LocalPolicy before16 =
        GUIDANCE.with(AgeLimits.OLDEST_AT_REFERRAL, 10).with(OLDEST_IS_INCLUSIVE, false);
    CaseFile file =
        born(LocalDate.of(2000, 2, 29)).withReferrals(aReferral().withReceivedOn(received));

    assertThat(decided(before16, file).answer()).isEqualTo(answer);
  }

  @Test
  void the_youngest_age_begins_on_the_birthday() {
    LocalPolicy fromFive = GUIDANCE.with(YOUNGEST_AT_REFERRAL, 5);

    assertThat(decided(fromFive, born(REFERRED.minusYears(5)).withReferrals(aReferral()))
            .answer())
        .isEqualTo(YES);
    assertThat(
            decided(fromFive, born(REFERRED.minusYears(5).plusDays(1)).withReferrals(aReferral()))
                .answer())
        .isEqualTo(NO);
  }

  @Test
  void one_age_only_can_be_served() {
    LocalPolicy onlyFive =
        GUIDANCE.with(YOUNGEST_AT_REFERRAL, 5).with(AgeLimits.OLDEST_AT_REFERRAL, 5);
    CaseFile five = aged(5).withReferrals(aReferral());
    CaseFile unknown = withChild(five, child -> child.withDateOfBirth(Optional.empty()));

    assertThat(decided(onlyFive, five).answer()).isEqualTo(CANNOT_TELL);
    assertThat(decided(onlyFive.with(OLDEST_IS_INCLUSIVE, true), five).answer()).isEqualTo(YES);
    assertThat(decided(onlyFive, unknown).whatToAsk().forYes()).hasSize(2);
  }

  @Test
  void facts_tell_the_age_in_years_and_never_the_day_of_birth() {
    CriterionAnswer age =
        decided(LOCAL, referred()).children().get(0).criteria().get(0);

    assertThat(age.criterion()).isEqualTo(Criterion.AGE_AT_REFERRAL);
    assertThat(age.facts()).hasToString("{ageInYears=6}");
    assertThat(age.parameters()).contains(OLDEST_IS_INCLUSIVE);
    assertThat(age.citations()).isNotEmpty();
    assertThat(age.missing()).isEmpty();
  }

  @Test
  void a_day_of_birth_after_the_referral_is_asked_again() {
    CaseFile file = born(REFERRED.plusDays(1)).withReferrals(aReferral());

    assertThat(asked(decided(GUIDANCE, file)))
        .containsExactly(
            "/family/children/0/dateOfBirth: the day of birth, since what is written"
                + " there lies after the day that counts",
            OLDEST_IS_INCLUSIVE.meaning());
    assertThat(
            decided(GUIDANCE, file).children().get(0).criteria().get(0).facts().isEmpty())
        .isTrue();
    assertThat(decided(GUIDANCE, born(REFERRED).withReferrals(aReferral())).answer())
        .isEqualTo(YES);
  }

  @Test
  void without_a_day_of_birth_one_question_is_enough_where_the_limit_is_read() {
    CaseFile file = withChild(referred(), child -> child.withDateOfBirth(Optional.empty()));

    EligibilityDecision decision = decided(LOCAL.with(OLDEST_IS_INCLUSIVE, false), file);
    assertThat(asked(decision)).containsExactly("/family/children/0/dateOfBirth: the day of birth");
    assertThat(decided(LOCAL, onTheBooks(file)).whatToAsk().toSettle()).hasSize(1);
    assertThat(decided(LOCAL, file).whatToAsk().toSettle()).hasSize(2);
    assertThat(decided(LOCAL, file).whatToAsk().forYes()).hasSize(1);
    assertThat(decided(LOCAL, file).whatToAsk().forNo()).hasSize(1);
  }

  @Test
  void agencies_count_on_the_day_of_the_referral() {
    LocalDate after = REFERRED.plusDays(1);

    assertThat(decided(LOCAL, withServices(aSpecialistService(TRUST).withSince(REFERRED)))
            .answer())
        .isEqualTo(YES);
    assertThat(decided(LOCAL, withServices(aSpecialistService(TRUST).withSince(after)))
            .answer())
        .isEqualTo(NO);
    assertThat(decided(LOCAL, withServices(aSpecialistService(TRUST).withEndedOn(after)))
            .answer())
        .isEqualTo(YES);
    assertThat(decided(LOCAL, withServices(aSpecialistService(TRUST).withEndedOn(REFERRED)))
            .answer())
        .isEqualTo(NO);
  }

  private static CaseFile withServices(ServiceReceived second) {
    return referred(aReferredChild().withServices(aSpecialistService(SCHOOL), second));
  }

  @Test
  void a_service_that_every_child_gets_counts_only_where_any_service_does() {
    CaseFile file = withServices(aService(TRUST).withSpecialist(false));

    assertThat(decided(LOCAL, file).answer()).isEqualTo(NO);
    assertThat(decided(LOCAL.with(CriteriaAsked.ONLY_SPECIALIST_SERVICES, false), file)
            .answer())
        .isEqualTo(YES);
  }

  @Test
  void whether_a_service_is_a_specialist_one_is_asked_where_it_matters() {
    CaseFile file = withServices(aService(TRUST));

    assertThat(asked(decided(LOCAL, file)))
        .containsExactly("/referrals/0/children/0/services/1/specialist: whether this is a"
            + " specialist service");
    assertThat(decided(LOCAL, file)
            .children()
            .get(0)
            .on(Criterion.AGENCIES)
            .orElseThrow()
            .facts())
        .hasToString("{agencies=1, unclear=1}");
    assertThat(decided(LOCAL.with(FEWEST_AGENCIES, 1), file).answer()).isEqualTo(YES);
    assertThat(decided(LOCAL.with(FEWEST_AGENCIES, 3), file).answer()).isEqualTo(NO);
  }

  @Test
  void until_the_family_is_asked_there_may_be_more_services_than_listed() {
    ReferredChild listed = aReferredChild().withServices(aSpecialistService(SCHOOL));
    ReferredChild askedTomorrow = listed.withServicesAskedOn(TODAY.plusDays(1));

    assertThat(decided(LOCAL, referred(listed)).answer()).isEqualTo(NO);
    assertThat(decided(LOCAL, referred(listed.withServicesAskedOn(TODAY))).answer())
        .isEqualTo(NO);
    assertThat(asked(decided(LOCAL, referred(askedTomorrow))))
        .containsExactly("/referrals/0/children/0/servicesAskedOn: whether these are all the"
            + " services that the child gets");
  }

  @Test
  void criteria_that_the_service_asks_for_are_asked_and_no_others() {
    LocalPolicy everything = LOCAL
        .with(CriteriaAsked.COMPLEX_NEEDS, true)
        .with(CriteriaAsked.HIGH_NEEDS, true)
        .with(CriteriaAsked.CATCHMENT, true)
        .with(PhasesServed.PHASES_SERVED, PhasesServed.EARLY_YEARS_ONLY);
    CaseFile file = withChild(referred(anUnknownChild(Families.CHILD)), child -> child);

    assertThat(asked(decided(everything, file)))
        .containsExactly(
            "/family/children/0/lifePhase: in which phase of life the child is",
            "/referrals/0/children/0/severeDisability: whether the disability is judged severe",
            "/referrals/0/children/0/complexNeeds: whether the needs are judged complex",
            "/referrals/0/children/0/highNeeds: whether the level of need is judged high",
            "/referrals/0/children/0/servicesAskedOn: whether these are all the services that the"
                + " child gets",
            "/referrals/0/children/0/livesInCatchment: whether the child lives in the catchment"
                + " area");
    assertThat(decided(everything, file).whatToAsk().forNo()).hasSize(1);
    assertThat(decided(everything, file).whatToAsk().forYes()).hasSize(6);
    assertThat(decided(GUIDANCE, file).children().get(0).criteria()).hasSize(1);
  }

  @Test
  void a_criterion_that_is_not_met_leaves_nothing_to_ask_about_that_child() {
    ReferredChild notSevere = anUnknownChild(Families.CHILD).withSevereDisability(false);

    assertThat(decided(LOCAL, referred(notSevere)).answer()).isEqualTo(NO);
    assertThat(decided(LOCAL, referred(notSevere)).whatToAsk().isEmpty()).isTrue();
    assertThat(decided(
                GUIDANCE.with(CriteriaAsked.COMPLEX_NEEDS, true),
                referred(aReferredChild().withComplexNeeds(false)))
            .answer())
        .isEqualTo(NO);
    assertThat(decided(
                GUIDANCE.with(CriteriaAsked.HIGH_NEEDS, true),
                referred(aReferredChild().withHighNeeds(false)))
            .answer())
        .isEqualTo(NO);
    assertThat(decided(
                GUIDANCE.with(CriteriaAsked.CATCHMENT, true),
                referred(aReferredChild().withLivesInCatchment(false)))
            .answer())
        .isEqualTo(NO);
  }

  @Test
  void a_child_whom_the_referral_does_not_mention_is_asked_about_in_its_list() {
    CaseFile file = referred().withReferrals(aReferral());

    assertThat(asked(decided(LOCAL, file)))
        .containsExactly(
            "/referrals/0/children: whether the disability is judged severe",
            "/referrals/0/children: whether these are all the services that the child gets");
    CaseFile nobodyReferred = file.withReferrals().withOpenedOn(TODAY.plusDays(1));
    assertThat(asked(decided(LOCAL, nobodyReferred)))
        .containsExactly(
            "/referrals: whether the disability is judged severe",
            "/referrals: whether these are all the services that the child gets");
  }

  @Test
  void what_a_referral_told_is_not_held_against_a_family_that_comes_again() {
    CaseFile closed = onTheBooks(referred()).withClosedOn(TODAY);

    assertThat(asked(decided(LOCAL, closed)))
        .containsExactly(
            "/referrals: whether the disability is judged severe",
            "/referrals: whether these are all the services that the child gets");
  }

  @Test
  void one_eligible_child_makes_the_family_eligible() {
    CaseFile file = withSister(referred(), child -> child.withDateOfBirth(Optional.empty()));

    EligibilityDecision decision = decided(LOCAL, file);
    assertThat(decision.answer()).isEqualTo(YES);
    assertThat(decision.whatToAsk().isEmpty()).isTrue();
    assertThat(decision.of(SISTER).orElseThrow().answer()).isEqualTo(CANNOT_TELL);
    assertThat(decision.inWords()).isEqualTo("The family is eligible for key working.");
  }

  @Test
  void of_two_children_each_is_asked_about() {
    ReferredChild severe = aReferredChild().withSevereDisability(Optional.empty());
    CaseFile file = withSister(referred(), child -> child)
        .withReferrals(aReferral(severe, severe.withChild(SISTER)));

    EligibilityDecision decision = decided(LOCAL, file);
    assertThat(decision.whatToAsk().toSettle()).hasSize(2);
    assertThat(decision.whatToAsk().forYes()).hasSize(1);
    assertThat(decision.whatToAsk().forNo()).hasSize(2);
    assertThat(decision.inWords())
        .isEqualTo("The record does not tell whether the family is eligible for key working.");
  }

  @Test
  void how_the_service_reads_its_limit_is_asked_once_for_two_children() {
    CaseFile file = withSister(born(REFERRED.minusYears(16)), child -> child)
        .withReferrals(aReferral(
            aReferredChild(),
            aReferredChild().withChild(SISTER).withSevereDisability(Optional.empty())));

    assertThat(asked(decided(LOCAL, file))).containsExactly(OLDEST_IS_INCLUSIVE.meaning());
  }

  @Test
  void a_child_who_has_died_is_left_out() {
    CaseFile file = withSister(referred(), child -> child.withDiedOn(TODAY));

    assertThat(decided(LOCAL, file).died()).containsExactly(SISTER);
    assertThat(decided(LOCAL, file).of(SISTER)).isEmpty();
    assertThat(decided(LOCAL, file).answer()).isEqualTo(YES);
    assertThat(decided(LOCAL, file, TODAY.minusDays(1)).died()).isEmpty();
  }

  @Test
  void without_a_living_child_the_decision_says_so() {
    CaseFile file = withChild(onTheBooks(referred()), child -> child.withDiedOn(TODAY));

    assertThat(decided(Policies.embedded(), file).answer()).isEqualTo(NO);
    assertThat(decided(GUIDANCE, file).inWords()).startsWith("No child of the family is living");
    assertThat(decided(GUIDANCE, born(TODAY.minusYears(40)).withReferrals(aReferral()))
            .inWords())
        .isEqualTo("The family is not eligible for key working.");
  }

  @ParameterizedTest
  @EnumSource
  void no_state_of_a_statutory_plan_and_no_want_of_a_diagnosis_changes_anything(
      StatutoryPlan plan) {
    CaseFile file = referred(aReferredChild().withFirmDiagnosis(false));

    assertThat(decided(LOCAL, withChild(file, child -> child.withStatutoryPlan(plan))))
        .isEqualTo(decided(LOCAL, referred()));
  }

  @Test
  void where_key_working_is_embedded_every_family_is_eligible() {
    CaseFile unknown = withChild(aCaseFile(), child -> child.withDateOfBirth(Optional.empty()));

    assertThat(decided(Policies.embedded(), unknown).answer()).isEqualTo(YES);
    assertThat(decided(Policies.embedded(), born(TODAY.minusYears(40)).withReferrals(aReferral()))
            .answer())
        .isEqualTo(YES);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "",
      value = {
        "EARLY_YEARS, YES",
        "STATUTORY_SCHOOLING, NO",
        "PREPARATION_FOR_ADULTHOOD, NO",
        ", CANNOT_TELL"
      })
  void early_years_only_goes_by_the_phase_on_record(@Nullable LifePhase phase, Answer answer) {
    CaseFile file = withChild(referred(), child -> child.withLifePhase(Optional.ofNullable(phase)));

    EligibilityDecision decision = decided(Policies.earlyYears(), file);
    assertThat(decision.answer()).isEqualTo(answer);
    assertThat(decision
            .children()
            .get(0)
            .on(Criterion.LIFE_PHASE)
            .orElseThrow()
            .facts()
            .isEmpty())
        .isEqualTo(phase == null);
    assertThat(decided(GUIDANCE, file).answer()).isEqualTo(YES);
    for (LifePhase any : LifePhase.values()) {
      assertThat(PhasesServed.ALL.include(any)).isTrue();
    }
  }
}
