package org.keywork.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.eligibility.PriorityWindow.AFTER_CHANGE;
import static org.keywork.eligibility.PriorityWindow.AFTER_DIAGNOSIS;
import static org.keywork.eligibility.PriorityWindow.AROUND_TRANSITION;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.CHILD;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Situations.aCall;
import static org.keywork.fixtures.Situations.anUnknownSituation;
import static org.keywork.fixtures.Situations.nothingKnownOn;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;

class PriorityWindowTest {

  private static final LocalPolicy SIX_WEEKS = LocalPolicy.named("local")
      .with(AFTER_DIAGNOSIS.length(), Period.ofWeeks(6))
      .with(AROUND_TRANSITION.length(), Period.ofMonths(1))
      .with(AFTER_CHANGE.length(), Period.ofWeeks(2));

  private static Answer answer(PriorityWindow window, LocalDate happensOn, LocalDate asOf) {
    return window.includes(happensOn, new Basis(asOf, SIX_WEEKS));
  }

  private static FamilysSituation diagnosedOn(LocalDate day) {
    return anUnknownSituation().withDiagnoses(new ChildsDay(CHILD, day));
  }

  private static FactorAnswer diagnosis(FamilysSituation situation) {
    return situation.priorityOn(BASIS).of(PriorityFactor.DIAGNOSIS);
  }

  @Test
  void every_window_has_a_length_that_a_service_may_set() {
    assertThat(PriorityWindow.lengths())
        .isEqualTo(
            List.of(AFTER_DIAGNOSIS.length(), AROUND_TRANSITION.length(), AFTER_CHANGE.length()));
  }

  @Test
  void the_first_and_the_last_day_belong_to_a_period() {
    LocalDate diagnosed = LocalDate.of(2026, 10, 1);

    assertThat(answer(AFTER_DIAGNOSIS, diagnosed, diagnosed.minusDays(1))).isEqualTo(Answer.NO);
    assertThat(answer(AFTER_DIAGNOSIS, diagnosed, diagnosed)).isEqualTo(Answer.YES);
    assertThat(answer(AFTER_DIAGNOSIS, diagnosed, LocalDate.of(2026, 11, 12)))
        .isEqualTo(Answer.YES);
    assertThat(answer(AFTER_DIAGNOSIS, diagnosed, LocalDate.of(2026, 11, 13))).isEqualTo(Answer.NO);
  }

  @Test
  void a_transition_has_a_time_before_and_a_time_after() {
    LocalDate move = LocalDate.of(2024, 3, 31);

    assertThat(answer(AROUND_TRANSITION, move, LocalDate.of(2024, 2, 28))).isEqualTo(Answer.NO);
    assertThat(answer(AROUND_TRANSITION, move, LocalDate.of(2024, 2, 29))).isEqualTo(Answer.YES);
    assertThat(answer(AROUND_TRANSITION, move, LocalDate.of(2024, 4, 30))).isEqualTo(Answer.YES);
    assertThat(answer(AROUND_TRANSITION, move, LocalDate.of(2024, 5, 1))).isEqualTo(Answer.NO);
  }

  @Test
  void a_change_to_come_has_not_come() {
    assertThat(answer(AFTER_CHANGE, TODAY.plusDays(1), TODAY)).isEqualTo(Answer.NO);
  }

  @Test
  void without_a_setting_the_day_itself_belongs_to_the_period_and_two_years_on_is_over() {
    assertThat(AFTER_DIAGNOSIS.includes(TODAY, BASIS)).isEqualTo(Answer.YES);
    assertThat(AFTER_DIAGNOSIS.includes(TODAY.minusDays(1), BASIS)).isEqualTo(Answer.CANNOT_TELL);
    assertThat(AFTER_DIAGNOSIS.includes(TODAY.minusYears(2), BASIS)).isEqualTo(Answer.CANNOT_TELL);
    assertThat(AFTER_DIAGNOSIS.includes(TODAY.minusYears(2).minusDays(1), BASIS))
        .isEqualTo(Answer.NO);
    assertThat(AROUND_TRANSITION.includes(TODAY.plusYears(2), BASIS)).isEqualTo(Answer.CANNOT_TELL);
    assertThat(AROUND_TRANSITION.includes(TODAY.plusYears(2).plusDays(1), BASIS))
        .isEqualTo(Answer.NO);
  }

  @Test
  void what_the_service_has_not_set_is_named() {
    FactorAnswer answer = diagnosis(diagnosedOn(TODAY.minusDays(1)));

    assertThat(answer.answer()).isEqualTo(Answer.CANNOT_TELL);
    assertThat(answer.missing())
        .extracting(unknown -> unknown.at() + ": " + unknown.what())
        .containsExactly("/transitions: the time after a diagnosis within which a family is still"
            + " soon after it, which the service may set as eligibility.window-after-diagnosis");
  }

  @Test
  void a_family_that_was_asked_later_and_was_not_in_the_period_is_not_in_it() {
    FamilysSituation diagnosed = diagnosedOn(TODAY.minusDays(9));
    Circumstances asked = nothingKnownOn(TODAY).withPeriodsRuledOut(PriorityFactor.DIAGNOSIS);

    assertThat(diagnosis(diagnosed.withCircumstances(asked)).answer()).isEqualTo(Answer.NO);
    assertThat(diagnosis(diagnosed.withCircumstances(asked.withRecordedOn(TODAY.minusDays(9))))
            .answer())
        .isEqualTo(Answer.CANNOT_TELL);
    assertThat(diagnosis(
                diagnosed.withCircumstances(asked.withPeriodsRuledOut(PriorityFactor.URGENT_NEED)))
            .answer())
        .isEqualTo(Answer.CANNOT_TELL);
  }

  @Test
  void the_window_of_the_service_outweighs_what_was_asked() {
    FamilysSituation diagnosed = diagnosedOn(TODAY.minusDays(9))
        .withCircumstances(nothingKnownOn(TODAY).withPeriodsRuledOut(PriorityFactor.DIAGNOSIS));

    assertThat(diagnosed.priorityOn(new Basis(TODAY, SIX_WEEKS)).present())
        .containsExactly(PriorityFactor.DIAGNOSIS);
  }

  @Test
  void a_diagnosis_to_come_tells_nothing_and_a_move_to_come_does() {
    Basis basis = new Basis(TODAY, SIX_WEEKS);
    FamilysSituation diagnosed = diagnosedOn(TODAY.plusDays(1));
    FamilysSituation moving =
        anUnknownSituation().withMoves(new ChildsDay(CHILD, TODAY.plusDays(1)));

    assertThat(diagnosed.priorityOn(basis).of(PriorityFactor.DIAGNOSIS).answer())
        .isEqualTo(Answer.CANNOT_TELL);
    assertThat(moving.priorityOn(basis).present()).containsExactly(PriorityFactor.TRANSITION);
    assertThat(moving.priorityOn(basis).of(PriorityFactor.DIAGNOSIS).answer())
        .isEqualTo(Answer.CANNOT_TELL);
  }

  @Test
  void circumstances_have_just_changed_for_as_long_as_the_service_says() {
    Basis basis = new Basis(TODAY, SIX_WEEKS);
    FamilysSituation changed = anUnknownSituation();

    assertThat(changed
            .withCallsForSupport(
                aCall(CallReason.CHANGED_CIRCUMSTANCES, TODAY.minusWeeks(2)),
                aCall(CallReason.CHANGED_CIRCUMSTANCES, TODAY.minusYears(2)))
            .priorityOn(basis)
            .present())
        .containsExactly(PriorityFactor.CHANGED_CIRCUMSTANCES);
    assertThat(changed
            .withCallsForSupport(
                aCall(CallReason.CHANGED_CIRCUMSTANCES, TODAY.minusWeeks(2).minusDays(1)))
            .priorityOn(basis)
            .absent())
        .containsExactly(PriorityFactor.CHANGED_CIRCUMSTANCES);
  }
}
