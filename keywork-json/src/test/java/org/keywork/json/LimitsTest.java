package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywork.fixtures.CaseFiles;
import org.keywork.rule.Parameter;
import org.keywork.rule.Weight;

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
  @CsvSource({"0, 1", "1, 0", "-1, 1", "1, -1"})
  void names_and_numbers_have_at_least_one_character(int longestName, int longestNumber) {
    assertThatThrownBy(() -> new Limits(1, 1, longestName, longestNumber))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Names and numbers may be at least one character long.");
    assertThat(new Limits(1, 1, 1, 1).longestName()).isEqualTo(1);
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

  @Test
  void names_and_numbers_may_be_as_long_as_the_limit_and_no_longer() {
    String longest = SOUND.replace("\"openedOn\"", "\"" + "n".repeat(256) + "\"");
    assertThat(codes(longest)).startsWith("UNKNOWN_PROPERTY 1:40");
    assertThat(codes(longest.replace("\"n", "\"nn"))).startsWith("NAME_TOO_LONG 1:40");
    String number = SOUND.replaceFirst("\"openedOn\":\"[^\"]+\"", "\"openedOn\":" + "1".repeat(64));
    assertThat(codes(number)).containsExactly("WRONG_TYPE 1:51");
    assertThat(codes(number.replace(":1", ":11"))).containsExactly("NUMBER_TOO_LONG 1:51");
  }

  @Test
  void a_name_or_number_that_is_too_long_is_told_together_with_all_else() {
    String document = SOUND
        .replace(
            "\"openedOn\"",
            "\"" + "n".repeat(1_000_000) + "\":" + "9".repeat(1_000_000) + ",\"openedOn\"")
        .replace("2019-05-04", "2019-05-32");
    assertThat(new CaseFileReader().read(document.getBytes(UTF_8)).problems())
        .extracting(Problem::code)
        .containsExactly(
            Problem.Code.NAME_TOO_LONG, Problem.Code.NUMBER_TOO_LONG, Problem.Code.WRONG_DATE);
  }

  /** A number that would fill the memory if somebody wrote it out. */
  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "-1E+999999999", "1e-999999999", "0.1e2147483648"})
  void no_number_costs_more_than_its_digits(String number) {
    assertThat(codes(SOUND.replaceFirst("\"openedOn\":\"[^\"]+\"", "\"openedOn\":" + number)))
        .containsExactly("WRONG_TYPE 1:51");
    String policy = "{\"keywork\":\"policy/1\",\"name\":\"ours\",\"parameters\":{\"test.most\":"
        + number + ",\"test.weight\":" + number + "}}";
    PolicyReader reader = new PolicyReader(
        Books.deciding(
            Parameter.count("test.most", "the most")
                .open("for tests")
                .between(1, 9)
                .strictestWhenSmall(),
            Parameter.weight("test.weight", "a weight")
                .open("for tests")
                .between(Weight.ZERO, Weight.ONE)
                .strictestWhenLarge()),
        name -> Optional.empty());
    assertThat(reader.read(policy.getBytes(UTF_8)).problems())
        .extracting(Problem::code)
        .containsOnly(Problem.Code.WRONG_TYPE)
        .hasSize(2);
  }

  private static List<String> codes(String document) {
    return new CaseFileReader()
        .read(document.getBytes(UTF_8)).problems().stream()
            .map(problem -> problem.code() + " " + problem.position())
            .toList();
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
