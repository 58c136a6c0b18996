package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.json.Problem.Code.*;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.RuleBooks;
import org.keywork.fixtures.CaseFiles;
import org.keywork.json.Problem.Code;
import org.keywork.rule.Parameter;

/** Each code of a problem has something that leads to it, and a sentence of its own. */
class ProblemCodesTest {

  private static final String SOUND = DocumentWriter.compact().write(CaseFiles.aCaseFile());
  private static final Limits SMALL = new Limits(SOUND.length(), 20);

  private static Problem problem(byte[] stream) {
    return Streams.documents(new ByteArrayInputStream(stream), SMALL).stream()
        .flatMap(each -> each.read(new CaseFileReader(SMALL)::read).problems().stream())
        .findFirst()
        .orElseThrow();
  }

  private static Problem problem(String stream) {
    return problem(stream.getBytes(UTF_8));
  }

  private static Problem with(String found, String instead) {
    assertThat(SOUND).contains(found);
    Read<?> read = new CaseFileReader().read(SOUND.replace(found, instead).getBytes(UTF_8));
    return read.problems().get(0);
  }

  private static Map<Code, Problem> found() {
    Map<Code, Problem> found = new EnumMap<>(Code.class);
    byte[] packed = Streams.gzip(SOUND.getBytes(UTF_8));
    found.put(EMPTY, problem(""));
    found.put(TOO_LONG, problem(SOUND.replace("F-0001", "F-00001")));
    found.put(NOT_UTF_8, problem(new byte[] {'{', '"', (byte) 0xFF}));
    found.put(NOT_JSON, problem("{\"keywork\" \"case-file/1\"}"));
    found.put(BROKEN_OFF, problem("{\"keywork\": "));
    found.put(DAMAGED, problem(Arrays.copyOf(packed, packed.length / 2)));
    found.put(ENDLESS, problem(" ".repeat(11 * SMALL.longestInBytes())));
    found.put(NAME_TOO_LONG, with("\"openedOn\"", "\"" + "n".repeat(257) + "\""));
    found.put(NUMBER_TOO_LONG, with("\"2019-05-04\"", "1".repeat(65)));
    found.put(TOO_DEEP, problem("{\"keywork\": \"case-file/1\", \"plans\": " + "[".repeat(30)));
    found.put(TRAILING_TEXT, Streams.read(SOUND + " x").get(0).problems().get(0));
    found.put(WRONG_DOCUMENT, problem("{}"));
    found.put(UNKNOWN_PROPERTY, with("\"needs\"", "\"neds\""));
    found.put(DUPLICATE_PROPERTY, with("\"openedOn\"", "\"id\":\"x\",\"openedOn\""));
    found.put(MISSING_PROPERTY, with("\"kind\":\"voluntary\",", ""));
    found.put(NULL_VALUE, with("\"2019-05-04\"", "null"));
    found.put(WRONG_TYPE, with("\"2019-05-04\"", "true"));
    found.put(WRONG_DATE, with("2019-05-04", "2019-02-29"));
    found.put(WRONG_LENGTH_OF_TIME, with("P21D", "three weeks"));
    found.put(UNKNOWN_CODE, with("\"pvi\"", "\"pvvi\""));
    found.put(OUT_OF_BOUNDS, outOfBounds());
    found.put(NOT_TO_BE_SWITCHED_OFF, switchingOffAMust());
    found.put(TOO_MANY_PARTS, last("\"x\":[" + "1,".repeat(Scan.MOST_PARTS) + "1],"));
    found.put(TOO_MANY_PROBLEMS, last("\"x\":1,".repeat(ProblemList.MOST + 1)));
    found.put(CONTRADICTION, with("\"id\":\"father\"", "\"id\":\"mother\""));
    return found;
  }

  private static Problem last(String properties) {
    String many = SOUND.replace("\"openedOn\"", properties + "\"openedOn\"");
    List<Problem> problems = new CaseFileReader().read(many.getBytes(UTF_8)).problems();
    return problems.get(problems.size() - 1);
  }

  private static Problem switchingOffAMust() {
    String policy = "{\"keywork\":\"policy/1\",\"name\":\"ours\",\"switchedOff\":"
        + "{\"assignment.one-contact-at-a-time\":\"We have two.\"}}";
    return new PolicyReader(RuleBooks.latest(), name -> Optional.empty())
        .read(policy.getBytes(UTF_8))
        .problems()
        .get(0);
  }

  private static Problem outOfBounds() {
    Parameter<Integer> most = Parameter.count("test.most", "the most")
        .open("for tests")
        .between(1, 9)
        .strictestWhenSmall();
    String policy =
        "{\"keywork\":\"policy/1\",\"name\":\"ours\",\"parameters\":{\"test.most\":10}}";
    return new PolicyReader(Books.deciding(most), name -> Optional.empty())
        .read(policy.getBytes(UTF_8))
        .problems()
        .get(0);
  }

  @Test
  void each_code_is_reached_and_told_in_one_sentence() {
    Map<Code, Problem> found = found();
    assertThat(found.keySet()).containsExactly(Code.values());
    found.forEach((code, problem) -> {
      assertThat(problem.code()).isEqualTo(code);
      assertThat(problem.sentence()).matches("[A-Z][^\\n]*[.?]");
    });
    assertThat(found.values()).extracting(Problem::sentence).doesNotHaveDuplicates();
  }

  @Test
  void what_is_wrong_with_a_value_is_told_with_its_pointer() {
    assertThat(found().entrySet().stream()
            .filter(each -> each.getKey().compareTo(DUPLICATE_PROPERTY) >= 0)
            .map(each -> each.getValue().at().pointer()))
        .noneMatch(String::isEmpty);
  }

  @Test
  void a_code_is_written_in_small_letters() {
    assertThat(UNKNOWN_PROPERTY.code()).isEqualTo("unknown-property");
    assertThat(NOT_UTF_8.code()).isEqualTo("not-utf-8");
  }
}
