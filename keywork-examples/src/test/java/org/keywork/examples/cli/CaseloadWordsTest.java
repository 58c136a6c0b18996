package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.caseload.CaseloadLimit;
import org.keywork.rule.Weight;

class CaseloadWordsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      1    | The most is 3: room for 2, of which 1 is kept for urgent needs; without it room for 1.
      2    | The most is 3: room for 1, of which 1 is kept for urgent needs; without it room for 0.
      2.5  | The most is 3: room for 0.5, and 1 should be kept for urgent needs.
      3    | The most is 3: room for 0, and 1 should be kept for urgent needs.
      4    | The most is 3: 1 beyond it, and 1 should be kept for urgent needs.
      """)
  void the_room_for_urgent_needs_is_told_apart_as_long_as_there_is_any(String load, String words) {
    CaseloadLimit limit = new CaseloadLimit(Optional.of(Weight.of(3)), Optional.of(Weight.ONE));

    assertThat(CaseloadWords.room(limit, Weight.parse(load))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      3 | The most is 3: room for 0.
      4 | The most is 3: 1 beyond it.
      """)
  void without_a_reserve_only_the_maximum_counts(String load, String words) {
    CaseloadLimit limit = new CaseloadLimit(Optional.of(Weight.of(3)), Optional.empty());

    assertThat(CaseloadWords.room(limit, Weight.parse(load))).isEqualTo(words);
    assertThat(CaseloadWords.room(CaseloadLimit.NONE, Weight.parse(load)))
        .isEqualTo("No maximum is set.");
  }
}
