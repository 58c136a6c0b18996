package org.keywork.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keywork.json.Problem.Code;
import org.keywork.rule.Location;

/** A thousand problems are told, and of more only that there are more. */
class ProblemListTest {

  private final ProblemList problems = new ProblemList();

  private void find(int lines) {
    for (int line = lines; line > 0; line--) {
      Position position = new Position(line, 1);
      problems.add(Problem.of(Code.NOT_JSON, position, Location.here(), Wording.NOT_JSON));
    }
  }

  @Test
  void none_is_none() {
    assertThat(problems.all()).isEmpty();
    assertThat(problems.isFull()).isFalse();
  }

  @Test
  void a_thousand_are_all_there_are() {
    find(1_000);
    assertThat(problems.isFull()).isFalse();
    assertThat(problems.all()).hasSize(1_000).isEqualTo(problems.told());
    assertThat(problems.all()).extracting(Problem::code).containsOnly(Code.NOT_JSON);
  }

  @Test
  void of_one_more_it_is_told_behind_the_last_that_there_are_more() {
    find(1_001);
    assertThat(problems.isFull()).isTrue();
    assertThat(problems.told()).hasSize(1_000);
    assertThat(problems.all()).hasSize(1_001).last().satisfies(more -> {
      assertThat(more.code()).isEqualTo(Code.TOO_MANY_PROBLEMS);
      assertThat(more.position()).isEqualTo(new Position(1_001, 1));
    });
  }
}
