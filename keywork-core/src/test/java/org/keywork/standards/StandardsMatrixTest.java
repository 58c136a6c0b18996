package org.keywork.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.Matrices.aMatrix;
import static org.keywork.fixtures.Matrices.adding;
import static org.keywork.fixtures.Matrices.answered;
import static org.keywork.fixtures.Matrices.answering;
import static org.keywork.fixtures.Matrices.fullyMet;
import static org.keywork.fixtures.Matrices.without;
import static org.keywork.standards.StandardAnswer.DONT_KNOW;
import static org.keywork.standards.StandardAnswer.NEARLY_MET;
import static org.keywork.standards.StandardAnswer.NOT_MET;
import static org.keywork.standards.StandardsMatrixRules.ANSWERED_ONCE;

import org.junit.jupiter.api.Test;
import org.keywork.rule.Location;
import org.keywork.rule.Miss;
import org.keywork.rule.Unknown;
import org.keywork.rule.Verdict;

/** The worked case of the standards, and answers that go wrong. */
class StandardsMatrixTest {

  @Test
  void thirty_six_are_fully_met() {
    assertThat(aMatrix().counts()).isEqualTo(new AnswerCounts(36, 0, 0, 0, 0, 0));
    assertThat(aMatrix().counts().isComplete()).isTrue();
  }

  @Test
  void one_of_them_nobody_knows() {
    AnswerCounts counts = answering(DONT_KNOW, Standard.P12).counts();

    assertThat(counts.inOrderOfMatrix()).isEqualTo("35/0/0/1");
    assertThat(counts.isComplete()).isTrue();
    assertThat(counts.total()).isEqualTo(36);
  }

  @Test
  void one_standard_unanswered_and_another_answered_twice_do_not_make_up_for_each_other() {
    AnswerCounts counts = new AnswerCounts(29, 1, 2, 2, 1, 1);

    assertThat(counts.isComplete()).isFalse();
    assertThat(counts.total()).isEqualTo(36);
  }

  @Test
  void each_answer_is_counted_in_its_own_place() {
    StandardsMatrix matrix = answering(NEARLY_MET, Standard.O1, Standard.O2);

    assertThat(matrix.counts().inOrderOfMatrix()).isEqualTo("34/2/0/0");
    assertThat(answering(NOT_MET, Standard.P23).counts().inOrderOfMatrix()).isEqualTo("35/0/1/0");
  }

  @Test
  void thirty_five_answers_are_incomplete_and_nothing_is_missed() {
    StandardsMatrix matrix = without(Standard.P3);
    Verdict verdict = ANSWERED_ONCE.verdictOn(matrix, BASIS);

    assertThat(matrix.counts()).isEqualTo(new AnswerCounts(35, 0, 0, 0, 1, 0));
    assertThat(matrix.counts().isComplete()).isFalse();
    assertThat(matrix.unanswered()).containsExactly(Standard.P3);
    assertThat(verdict.misses()).isEmpty();
    assertThat(verdict.unknowns())
        .containsExactly(
            new Unknown(Location.at("answers"), "which of the four answers holds for P3"));
  }

  @Test
  void two_answers_to_one_standard_are_found_once_where_the_second_stands() {
    StandardsMatrix matrix =
        adding(answered(Standard.O2, NEARLY_MET), fullyMet(Standard.O2), fullyMet(Standard.P1));
    Verdict verdict = ANSWERED_ONCE.verdictOn(matrix, BASIS);

    assertThat(matrix.answeredAgain()).containsExactly(Standard.O2, Standard.P1);
    assertThat(matrix.counts()).isEqualTo(new AnswerCounts(34, 0, 0, 0, 0, 2));
    assertThat(matrix.counts().isComplete()).isFalse();
    assertThat(verdict.misses())
        .extracting(Miss::at)
        .containsExactly(Location.at("answers", 36), Location.at("answers", 38));
    assertThat(verdict.misses().get(0).facts().inWords("times")).isEqualTo("3");
    assertThat(verdict.misses().get(0).facts().value("standard")).isEqualTo("O2");
  }

  @Test
  void what_shows_an_answer_is_in_no_text_about_it() {
    assertThat(aMatrix().toString()).doesNotContain("Minutes");
    assertThat(fullyMet(Standard.O1).toString()).contains("O1").doesNotContain("Minutes");
  }

  @Test
  void only_the_edition_of_2004_was_read() {
    assertThat(StandardsEdition.values())
        .filteredOn(StandardsEdition::wasRead)
        .containsExactly(StandardsEdition.APRIL_2004);
  }
}
