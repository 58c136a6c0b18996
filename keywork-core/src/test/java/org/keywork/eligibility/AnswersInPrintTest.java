package org.keywork.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.rule.Answer;
import org.keywork.rule.Facts;

/** What a record keeps out of print, the answers drawn from it keep out, too. */
class AnswersInPrintTest {

  @Test
  void a_criterion_is_printed_without_its_answer_and_its_facts() {
    CriterionAnswer answer = new CriterionAnswer(
        Criterion.SEVERE_DISABILITY, Requirement.known(false), Facts.fact("ageInYears", 7));

    assertThat(answer).hasToString("CriterionAnswer[criterion=SEVERE_DISABILITY]");
  }

  @Test
  void a_factor_is_printed_without_its_answer() {
    FactorAnswer answer = new FactorAnswer(PriorityFactor.SINGLE_PARENT, Answer.YES, List.of());

    assertThat(answer).hasToString("FactorAnswer[factor=SINGLE_PARENT]");
  }
}
