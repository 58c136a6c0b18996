package org.keywork.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.aConsent;
import static org.keywork.fixtures.EligibilityCases.SISTER;
import static org.keywork.fixtures.EligibilityCases.aReferral;
import static org.keywork.fixtures.EligibilityCases.born;
import static org.keywork.fixtures.EligibilityCases.referred;
import static org.keywork.fixtures.EligibilityCases.withChild;
import static org.keywork.rule.Answer.CANNOT_TELL;
import static org.keywork.rule.Answer.NO;
import static org.keywork.rule.Answer.YES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.Keywork;
import org.keywork.casefile.CaseFile;
import org.keywork.family.Preferences;

class BeginningTest {

  private static final LocalDate WANTED_ON = LocalDate.of(2026, 2, 25);

  private static Beginning beginning(CaseFile file, LocalDate asOf) {
    return Keywork.guidance().mayBegin(file, asOf);
  }

  private static List<String> asked(Beginning beginning) {
    return beginning.whatToAsk().toSettle().stream()
        .map(question -> ((Question.OfTheRecord) question).at().pointer())
        .toList();
  }

  @Test
  void eligible_wanted_and_consented() {
    Beginning may = beginning(referred(), TODAY);

    assertThat(may.answer()).isEqualTo(YES);
    assertThat(may.inWords()).isEqualTo("Key working may begin.");
    assertThat(Precondition.values()).allMatch(each -> may.answer(each) == YES);
    assertThat(may.whatToAsk().isEmpty()).isTrue();
  }

  @Test
  void a_wish_counts_from_its_day_and_a_consent_from_its_own() {
    CaseFile file = aCaseFile();

    assertThat(beginning(file, OPENED).answer()).isEqualTo(YES);
    assertThat(beginning(file, OPENED.minusDays(1)).answer(Precondition.CONSENTED))
        .isEqualTo(NO);
    assertThat(beginning(file, WANTED_ON).answer(Precondition.WANTED)).isEqualTo(YES);
    assertThat(beginning(file, WANTED_ON.minusDays(1)).answer(Precondition.WANTED))
        .isEqualTo(CANNOT_TELL);
  }

  @Test
  void whether_it_is_wanted_is_asked_where_the_answer_would_stand() {
    CaseFile undecided = referred()
        .withFamily(referred().family().withPreferences(Preferences.builder().build()));
    CaseFile unasked = referred().withFamily(referred().family().withPreferences(Optional.empty()));

    assertThat(asked(beginning(undecided, TODAY)))
        .containsExactly("/family/preferences/keyWorking");
    assertThat(asked(beginning(unasked, TODAY))).containsExactly("/family/preferences");
    assertThat(beginning(unasked, TODAY).missing(Precondition.WANTED))
        .extracting(Question::missing)
        .containsExactly("whether the family wants a key worker");
    assertThat(beginning(unasked, TODAY).inWords())
        .isEqualTo("The record does not tell whether key working may begin.");
  }

  @Test
  void a_consent_that_cannot_be_judged_is_asked_about() {
    CaseFile byTheChild = referred()
        .withConsents(
            aConsent().withGiver(aCaseFile().family().children().get(0).id()));

    assertThat(asked(beginning(byTheChild, TODAY))).containsExactly("/consents");
  }

  @Test
  void a_family_that_is_not_eligible_is_told_so() {
    CaseFile tooOld = born(TODAY.minusYears(40)).withReferrals(aReferral());

    assertThat(beginning(tooOld, TODAY).answer()).isEqualTo(NO);
    assertThat(beginning(tooOld, TODAY).inWords())
        .isEqualTo("The family is not eligible for key working.");
  }

  @Test
  void what_is_missing_for_eligibility_is_missing_for_the_beginning() {
    CaseFile file = withChild(referred(), child -> child.withDateOfBirth(Optional.empty()));

    assertThat(beginning(file, TODAY).missing(Precondition.ELIGIBLE))
        .isEqualTo(beginning(file, TODAY).eligibility().whatToAsk().toSettle());
    assertThat(beginning(file, TODAY).eligibility().of(SISTER)).isEmpty();
  }
}
