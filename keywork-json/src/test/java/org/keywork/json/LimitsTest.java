package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.fixtures.CaseFiles;

/** How large a document may be: both sides of every limit. */
class LimitsTest {

  private static final String SOUND = DocumentWriter.compact().write(CaseFiles.aCaseFile());

  @ParameterizedTest
  @CsvSource({"0, 1", "-1, 1", "1, 0", "1, -1", "1, 501"})
  void limits_that_make_no_sense_are_refused(int longest, int deepest) {
    assertThatThrownBy(() -> new Limits(longest, deepest))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A document may be at least one byte long, and nested 1 to 500 deep.");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2147483647, 500"})
  void the_outermost_limits_are_limits(int longest, int deepest) {
    Limits limits = new Limits(longest, deepest);
    assertThat(new CaseFileReader(limits).read(new byte[0]).problems()).hasSize(1);
  }

  @Test
  void a_document_may_be_as_deep_as_the_limit_and_no_deeper() {
    int depth = depth(SOUND);
    assertThat(new CaseFileReader(new Limits(100_000, depth))
            .read(SOUND.getBytes(UTF_8))
            .value())
        .contains(CaseFiles.aCaseFile());
    assertThat(new CaseFileReader(new Limits(100_000, depth - 1))
            .read(SOUND.getBytes(UTF_8))
            .problems())
        .extracting(Problem::code)
        .containsExactly(Problem.Code.TOO_DEEP);
  }

  private static int depth(String document) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < document.length(); i++) {
      char c = document.charAt(i);
      depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }
}
