package org.keywork.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywork.assignment.Coverage;
import org.keywork.function.FullKeyWorking;
import org.keywork.function.KeyWorkingFunction;

/** W31: how many of the eight aspects are carried out for a family. */
class DocumentedCoverageTest {

  static Stream<List<String>> rows() throws IOException {
    return ReadmeTable.rows(Team.FOLDER, "Functions and aspects").stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void so_many_aspects_are_carried_out_and_these_functions_are_missing(List<String> row) {
    Coverage coverage = Team.family(row.get(0)).coverage(Team.TODAY);

    assertThat(coverage.aspectsCarriedOut()).hasSize(Integer.parseInt(row.get(1)));
    assertThat(coverage.reaches(FullKeyWorking.MAJORITY)).isEqualTo(ReadmeTable.answer(row.get(2)));
    assertThat(coverage.reaches(FullKeyWorking.ALL)).isEqualTo(ReadmeTable.answer(row.get(3)));
    assertThat(coverage.gapsThatMatter())
        .containsExactlyElementsOf(ReadmeTable.listed(row.get(4), KeyWorkingFunction.class));
  }

  /** R089: fewer than most of them is found, most of them is not. */
  @ParameterizedTest
  @MethodSource("rows")
  void what_is_missing_is_found_where_it_is_known(List<String> row) {
    Looked looked = Looked.in(Team.FAMILIES, row.get(0), Team.TODAY.toString());

    switch (ReadmeTable.answer(row.get(2))) {
      case YES -> looked.meets(89);
      case NO -> looked.misses(89);
      case CANNOT_TELL -> looked.cannotTell(89);
    }
  }
}
