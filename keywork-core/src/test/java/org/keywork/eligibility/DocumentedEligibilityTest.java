package org.keywork.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.eligibility.AgeLimits.OLDEST_IS_INCLUSIVE;
import static org.keywork.fixtures.CaseFiles.SCHOOL;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.EligibilityCases.REFERRED;
import static org.keywork.fixtures.EligibilityCases.aReferral;
import static org.keywork.fixtures.EligibilityCases.aReferredChild;
import static org.keywork.fixtures.EligibilityCases.aSpecialistService;
import static org.keywork.fixtures.EligibilityCases.aged;
import static org.keywork.fixtures.EligibilityCases.born;
import static org.keywork.fixtures.EligibilityCases.onTheBooks;
import static org.keywork.fixtures.EligibilityCases.withThreeAgencies;
import static org.keywork.rule.Answer.CANNOT_TELL;
import static org.keywork.rule.Answer.NO;
import static org.keywork.rule.Answer.YES;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.keywork.Keywork;
import org.keywork.Policies;
import org.keywork.casefile.CaseFile;
import org.keywork.family.KeyWorkingDecision;
import org.keywork.rule.Answer;
import org.keywork.rule.LocalPolicy;

/** W02 of the catalogue: the same children under the practice of one service and the guidance. */
class DocumentedEligibilityTest {

  private static final LocalPolicy GUIDANCE = Policies.guidance();
  private static final LocalPolicy LOCAL = Policies.pembrokeshire();
  private static final LocalPolicy SIXTEEN_IS_IN = LOCAL.with(OLDEST_IS_INCLUSIVE, true);
  private static final LocalPolicy SIXTEEN_IS_OUT = LOCAL.with(OLDEST_IS_INCLUSIVE, false);

  private static Answer under(LocalPolicy policy, CaseFile file) {
    return Keywork.under(policy).eligibility(file, TODAY).answer();
  }

  private static CaseFile referred(LocalDate born) {
    return born(born).withReferrals(aReferral(aReferredChild()));
  }

  @Test
  void fifteen_years_and_364_days_severe_two_agencies() {
    CaseFile file = referred(REFERRED.minusYears(16).plusDays(1));

    assertThat(under(LOCAL, file)).isEqualTo(YES);
    assertThat(under(SIXTEEN_IS_IN, file)).isEqualTo(YES);
    assertThat(under(SIXTEEN_IS_OUT, file)).isEqualTo(YES);
    assertThat(under(GUIDANCE, file)).isEqualTo(YES);
  }

  @Test
  void exactly_sixteen_hangs_on_how_the_service_reads_its_limit() {
    CaseFile file = referred(REFERRED.minusYears(16));

    assertThat(under(SIXTEEN_IS_IN, file)).isEqualTo(YES);
    assertThat(under(SIXTEEN_IS_OUT, file)).isEqualTo(NO);
    assertThat(under(GUIDANCE, file)).isEqualTo(YES);
    EligibilityDecision open = Keywork.under(LOCAL).eligibility(file, TODAY);
    assertThat(open.answer()).isEqualTo(CANNOT_TELL);
    assertThat(open.whatToAsk().toSettle())
        .containsExactly(new Question.OfTheService(OLDEST_IS_INCLUSIVE));
  }

  @Test
  void seventeen_and_new() {
    CaseFile file = referred(REFERRED.minusYears(17));

    assertThat(under(LOCAL, file)).isEqualTo(NO);
    assertThat(under(SIXTEEN_IS_IN, file)).isEqualTo(NO);
    assertThat(under(GUIDANCE, file)).isEqualTo(YES);
  }

  @Test
  void the_last_day_of_being_sixteen() {
    CaseFile file = referred(REFERRED.minusYears(17).plusDays(1));

    assertThat(under(SIXTEEN_IS_IN, file)).isEqualTo(YES);
    assertThat(under(SIXTEEN_IS_OUT, file)).isEqualTo(NO);
    assertThat(under(LOCAL, file)).isEqualTo(CANNOT_TELL);
  }

  @Test
  void seventeen_and_on_the_books_already() {
    CaseFile file = onTheBooks(referred(REFERRED.minusYears(17)));

    assertThat(under(LOCAL, file)).isEqualTo(YES);
    assertThat(under(GUIDANCE, file)).isEqualTo(YES);
  }

  @Test
  void the_eighteenth_birthday_ends_it_in_one_service_and_not_in_the_guidance() {
    CaseFile eighteenToday = onTheBooks(born(TODAY.minusYears(18)));
    CaseFile eighteenTomorrow = onTheBooks(born(TODAY.minusYears(18).plusDays(1)));

    assertThat(under(LOCAL, eighteenToday)).isEqualTo(NO);
    assertThat(under(LOCAL, eighteenTomorrow)).isEqualTo(YES);
    assertThat(under(GUIDANCE, eighteenToday)).isEqualTo(YES);
  }

  @Test
  void six_severe_and_two_professionals_of_one_agency() {
    CaseFile file = aged(6)
        .withReferrals(aReferral(aReferredChild()
            .withServices(
                aSpecialistService(SCHOOL).withProfessionals(1), aSpecialistService(SCHOOL))));

    EligibilityDecision decision = Keywork.under(LOCAL).eligibility(file, TODAY);
    assertThat(decision.answer()).isEqualTo(NO);
    assertThat(decision.children().get(0).on(Criterion.AGENCIES)).hasValueSatisfying(agencies -> {
      assertThat(agencies.answer()).isEqualTo(NO);
      assertThat(agencies.facts()).hasToString("{agencies=1, unclear=0}");
    });
    assertThat(under(GUIDANCE, file)).isEqualTo(YES);
  }

  @Test
  void six_not_severe_and_three_agencies() {
    CaseFile file =
        aged(6).withReferrals(aReferral(withThreeAgencies().withSevereDisability(false)));

    EligibilityDecision decision = Keywork.under(LOCAL).eligibility(file, TODAY);
    assertThat(decision.answer()).isEqualTo(NO);
    assertThat(decision.children().get(0).criteria())
        .filteredOn(each -> each.answer() == NO)
        .extracting(CriterionAnswer::criterion)
        .containsExactly(Criterion.SEVERE_DISABILITY);
    assertThat(under(GUIDANCE, file)).isEqualTo(YES);
  }

  @Test
  void twenty_four_and_two_agencies() {
    CaseFile file = aged(24).withReferrals(aReferral(aReferredChild()));

    assertThat(under(LOCAL, file)).isEqualTo(NO);
    assertThat(under(GUIDANCE, file)).isEqualTo(YES);
  }

  @Test
  void eligible_and_not_wanted() {
    CaseFile file = referred(REFERRED.minusYears(6));
    CaseFile unwanted = file.withFamily(file.family()
        .withPreferences(file.family()
            .preferences()
            .orElseThrow()
            .withKeyWorking(
                KeyWorkingDecision.builder().decidedOn(TODAY).wanted(false).build())));

    for (LocalPolicy policy : Policies.all()) {
      Beginning beginning = Keywork.under(policy).mayBegin(unwanted, TODAY);
      assertThat(beginning.answer()).isEqualTo(NO);
      assertThat(beginning.answer(Precondition.WANTED)).isEqualTo(NO);
      assertThat(beginning.inWords())
          .isEqualTo("The family does not want a key worker and gets none; no other service may be"
              + " withheld from it for that.");
    }
  }

  @Test
  void eligible_and_wanted_without_consent() {
    CaseFile file = referred(REFERRED.minusYears(6)).withConsents();

    for (LocalPolicy policy : new LocalPolicy[] {GUIDANCE, LOCAL}) {
      Beginning beginning = Keywork.under(policy).mayBegin(file, TODAY);
      assertThat(beginning.answer(Precondition.ELIGIBLE)).isEqualTo(YES);
      assertThat(beginning.answer(Precondition.WANTED)).isEqualTo(YES);
      assertThat(beginning.answer()).isEqualTo(NO);
      assertThat(beginning.inWords())
          .isEqualTo("Key working cannot start without the parents' informed consent.");
    }
  }
}
