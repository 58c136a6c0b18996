package org.keywork.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.keywork.eligibility.Requirement.all;
import static org.keywork.eligibility.Requirement.any;
import static org.keywork.eligibility.Requirement.atLeast;
import static org.keywork.eligibility.Requirement.known;
import static org.keywork.eligibility.Requirement.open;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.rule.Answer;
import org.keywork.rule.Location;

class RequirementTest {

  private static final Question A = question("a");
  private static final Question B = question("b");

  private static Question question(String name) {
    return new Question.OfTheRecord(Location.at(name), Optional.empty(), name);
  }

  @Test
  void what_is_known_is_worked_in_at_once() {
    assertThat(all(List.of())).isEqualTo(known(true));
    assertThat(any(List.of())).isEqualTo(known(false));
    assertThat(all(List.of(known(true), open(A)))).isEqualTo(open(A));
    assertThat(all(List.of(known(false), open(A)))).isEqualTo(known(false));
    assertThat(any(List.of(known(true), open(A)))).isEqualTo(known(true));
    assertThat(atLeast(2, List.of(known(true), open(A), open(B))))
        .isEqualTo(any(List.of(open(A), open(B))));
    assertThat(atLeast(3, List.of(known(false), open(A), open(B)))).isEqualTo(known(false));
  }

  @Test
  void it_cannot_be_told_while_it_hangs_on_a_question() {
    Requirement both = all(List.of(open(A), open(B), open(A)));

    assertThat(both.answer()).isEqualTo(Answer.CANNOT_TELL);
    assertThat(both.questions()).containsExactly(A, B);
    assertThat(both.given(A, 1)).isEqualTo(open(B));
    assertThat(both.given(B, 0)).isEqualTo(known(false));
    assertThat(known(true).given(A, 0)).isEqualTo(known(true));
  }

  @Test
  void an_answer_counts_from_the_degree_that_is_asked_for() {
    Requirement second = new Requirement.Open(A, 2);

    assertThat(second.given(A, 1).answer()).isEqualTo(Answer.NO);
    assertThat(second.given(A, 2).answer()).isEqualTo(Answer.YES);
    assertThat(second.given(B, 2)).isEqualTo(second);
  }

  @Test
  void what_is_no_requirement_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Requirement.Open(A, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Requirement.AtLeast(0, List.of(open(A))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Requirement.AtLeast(2, List.of(open(A))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Requirement.AtLeast(1, List.of(open(A), known(false))));
    assertThat(new Requirement.AtLeast(1, List.of(open(A))).answer()).isEqualTo(Answer.CANNOT_TELL);
  }

  @Test
  void a_question_that_a_shared_one_makes_idle_is_not_asked() {
    Requirement sisterHangsOnAToo = any(List.of(open(A), all(List.of(open(A), open(B)))));

    assertThat(WhatToAsk.about(sisterHangsOnAToo))
        .isEqualTo(new WhatToAsk(List.of(A), List.of(A), List.of(A)));
    assertThat(WhatToAsk.about(any(List.of(open(A), open(B)))))
        .isEqualTo(new WhatToAsk(List.of(A, B), List.of(A), List.of(A, B)));
    assertThat(WhatToAsk.about(known(true)).isEmpty()).isTrue();
    assertThat(WhatToAsk.about(known(true)))
        .isEqualTo(new WhatToAsk(List.of(), List.of(), List.of()));
    assertThat(WhatToAsk.about(open(A)).isEmpty()).isFalse();
  }
}
