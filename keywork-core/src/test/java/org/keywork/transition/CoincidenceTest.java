package org.keywork.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.assignment.ChangeRules.OVERLAP_LENGTH;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.TransitionRuleExamples.aMove;
import static org.keywork.fixtures.TransitionRuleExamples.moving;
import static org.keywork.fixtures.TransitionRuleExamples.toSchool;
import static org.keywork.transition.TransitionRules.COINCIDENCE_WINDOW;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.casefile.CaseFile;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;

/** School begins on 3 September 2026. */
class CoincidenceTest {

  private static CaseFile changing(String lastDay, String firstDay) {
    return moving(
        toSchool(),
        keyWorker(KEY_WORKER, "2026-03-02/" + lastDay),
        keyWorker(TEACHER, firstDay + "/.."));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-03, 2026-09-03, BOTH_OF_THEM, SOFTENED, 1",
    "2026-09-02, 2026-09-02, ONE_OF_THEM, NOT_SOFTENED, 1",
    "2026-09-30, 2026-09-04, ONE_OF_THEM, NOT_SOFTENED, 27",
    "2026-09-02, 2026-09-04, NEITHER_OF_THEM, NOT_SOFTENED, 0",
    "2026-09-03, 2026-09-04, ONE_OF_THEM, NOT_SOFTENED, 0",
    "2026-12-18, 2026-08-20, BOTH_OF_THEM, SOFTENED, 121"
  })
  void an_overlap_softens_where_both_are_there_on_the_day_of_the_move(
      String lastDay,
      String firstDay,
      Coincidence.Present onTheDay,
      Coincidence.Blow blow,
      int overlapDays) {
    Coincidence found = changing(lastDay, firstDay).coincidences(BASIS).get(0);

    assertThat(found.onTheDay()).isEqualTo(onTheDay);
    assertThat(found.blow()).isEqualTo(blow);
    assertThat(found.isSoftened()).isEqualTo(blow == Coincidence.Blow.SOFTENED);
    assertThat(found.overlapDays()).isEqualTo(overlapDays);
  }

  @ParameterizedTest
  @CsvSource({"P1M, true", "P31D, false", "P30D, true"})
  void where_a_length_is_set_a_shorter_overlap_softens_nothing(String length, boolean softened) {
    Basis basis =
        new Basis(TODAY, LocalPolicy.named("ours").with(OVERLAP_LENGTH, Period.parse(length)));

    assertThat(changing("2026-09-30", "2026-09-01").coincidences(basis))
        .singleElement()
        .returns(softened, Coincidence::isSoftened);
  }

  @ParameterizedTest
  @CsvSource({"2026-08-02, 0", "2026-08-03, 1", "2026-10-03, 1", "2026-10-04, 0"})
  void the_first_and_the_last_day_of_the_window_still_count(String firstDay, int found) {
    assertThat(changing("2027-01-29", firstDay).coincidences(BASIS)).hasSize(found);
  }

  @Test
  void of_the_days_of_a_change_the_nearest_to_the_move_is_told() {
    assertThat(changing("2026-09-05", "2026-08-20").coincidences(BASIS))
        .singleElement()
        .returns(LocalDate.of(2026, 9, 5), Coincidence::changedOn);
  }

  @Test
  void each_change_falls_together_with_each_move_near_it() {
    CaseFile file = changing("2026-09-30", "2026-09-01");
    Basis narrow =
        new Basis(TODAY, LocalPolicy.named("ours").with(COINCIDENCE_WINDOW, Period.ofDays(3)));

    assertThat(file.withTransitions(toSchool(), aMove(TransitionKind.NEW_CLASSROOM))
            .coincidences(BASIS))
        .extracting(each -> each.move().kind())
        .containsExactly(TransitionKind.EARLY_YEARS_TO_SCHOOL, TransitionKind.NEW_CLASSROOM);
    assertThat(
            file.withTransitions(toSchool().withOn(LocalDate.of(2026, 9, 15))).coincidences(narrow))
        .isEmpty();
    assertThat(moving(toSchool()).coincidences(BASIS)).isEmpty();
  }
}
