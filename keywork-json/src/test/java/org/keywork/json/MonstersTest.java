package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywork.casefile.CaseFile;
import org.keywork.casefile.ProposedChange;
import org.keywork.rule.Location;
import org.keywork.service.KeyWorkerService;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** However large a document is, the answer comes soon and is short. */
class MonstersTest {

  private static final Duration HANGING = Duration.ofSeconds(20);
  private static final JsonMapper MAPPER = KeyworkModule.strictMapper().build();
  private static final List<Class<?>> KINDS_OF_VALUE =
      List.of(CaseFile.class, KeyWorkerService.class, ProposedChange.class);
  private static final int MOST = 1_000;

  static Stream<FuzzTarget<?>> targets() {
    return FuzzTarget.all();
  }

  @ParameterizedTest
  @MethodSource("targets")
  void every_reader_has_a_short_answer_soon(FuzzTarget<?> target) {
    for (Monsters each : Monsters.values()) {
      byte[] document = each.of(target.kind()).getBytes(UTF_8);
      assertTimeoutPreemptively(HANGING, () -> FuzzLaws.check(target, document), each::name);
    }
  }

  @Test
  void a_mapper_refuses_them_with_an_exception_of_its_own() {
    for (Monsters each : Monsters.values()) {
      assertTimeoutPreemptively(HANGING, () -> refusedByAMapper(each), each::name);
    }
  }

  private static void refusedByAMapper(Monsters each) {
    for (Class<?> type : KINDS_OF_VALUE) {
      try {
        assertThat(MAPPER.readValue(each.of(DocumentKind.CASE_FILE), type)).isNull();
      } catch (JacksonException e) {
        assertThat(e).isNotNull();
      }
    }
  }

  @Test
  void positions_are_told_of_any_of_them() {
    Location deep = Location.parse("/contacts" + "/0".repeat(100_000));
    for (Monsters each : Monsters.values()) {
      Positions positions = Positions.of(each.of(DocumentKind.CASE_FILE));
      assertThat(positions.nearest(deep).line()).isPositive();
    }
    assertThat(deep.under(deep).steps()).hasSize(200_002);
    assertThat(Location.parse(deep.pointer())).isEqualTo(deep);
  }

  @Test
  void a_thousand_problems_are_told_and_of_more_only_that_there_are_more() {
    assertThat(problems(MOST)).hasSize(MOST);
    assertThat(problems(MOST + 1))
        .hasSize(MOST + 1)
        .last()
        .hasToString(
            "1:10040 More than 1000 things are wrong with this document; correct those that"
                + " are told and read it again.")
        .extracting(Problem::code)
        .isEqualTo(Problem.Code.TOO_MANY_PROBLEMS);
    assertThat(problems(5 * MOST)).hasSize(MOST + 1);
  }

  private static List<Problem> problems(int number) {
    String document = "{\"keywork\":\"proposal/1\",\"caseFile\":\"F-0001\",\"proposal\":\"x\","
        + "\"zofia\":1,".repeat(number - 1);
    return new ProposalReader()
        .read((document.substring(0, document.length() - 1) + "}").getBytes(UTF_8))
        .problems();
  }

  @Test
  void what_holds_more_than_any_record_is_not_looked_at_any_further() {
    assertThat(parts(490_000)).doesNotContain(Problem.Code.TOO_MANY_PARTS);
    assertThat(parts(1_000_001)).containsExactly(Problem.Code.TOO_MANY_PARTS);
  }

  private static Stream<Problem.Code> parts(int number) {
    String document =
        "{\"keywork\":\"case-file/1\",\"contacts\":[" + "1,".repeat(number - 1) + "1]}";
    return new CaseFileReader()
        .read(document.getBytes(UTF_8)).problems().stream().map(Problem::code).distinct();
  }
}
