package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keywork.Keywork;
import org.keywork.fixtures.AllRuleExamples;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Services;
import org.keywork.rule.Report;

/** Nothing that is said about a document repeats what it says about people. */
class PrivacyTest {

  private static final String SOUND = DocumentWriter.pretty().write(CaseFiles.aCaseFile());

  private static final List<String> PERSONAL = List.of(
      "Quillfeather",
      "Zofia",
      "Quentin",
      "Boris",
      "Workington",
      "2019-05-04",
      "one week at a time",
      "on the bus");

  private static final List<String> IN_PLACE_OF_ANY_VALUE = List.of(
      "\"Zofia Quillfeather\"",
      "\"2019-05-04\"",
      "\"They take one week at a time.\"",
      "{\"Zofia Quillfeather knows everybody on the bus by name\": 1}",
      "[\"Zofia Quillfeather\", \"2019-05-04\"]",
      "{\"Zofia Quillfeather\": 1}",
      "{\"2019-05-04\": {\"Zofia\": 1}, \"Zofia\": 2, \"Zofia\": 3}",
      "Zofia Quillfeather",
      "\"Zofia");

  /** The names stand in the documents that are written, or this test would see nothing. */
  @Test
  void the_fixture_holds_what_is_looked_for() {
    assertThat(SOUND).contains(PERSONAL);
  }

  @Test
  void problems_repeat_nothing_wherever_it_is_written() {
    CaseFileReader reader = new CaseFileReader();
    String compact = DocumentWriter.compact().write(CaseFiles.aCaseFile());
    for (int[] span : JsonText.valuesIn(compact)) {
      for (String value : IN_PLACE_OF_ANY_VALUE) {
        String document = compact.substring(0, span[0]) + value + compact.substring(span[1]);
        Read<?> read = reader.read(document.getBytes(UTF_8));
        for (Problem problem : read.problems()) {
          assertThat(withoutIds(problem)).doesNotContain(PERSONAL);
        }
      }
    }
  }

  /** What is valid as an id is repeated, and a date written in its place cannot be told from it. */
  private static String withoutIds(Problem problem) {
    return problem.sentence().endsWith(" in this record: 2019-05-04.") ? "" : problem.toString();
  }

  @Test
  void a_document_of_a_report_repeats_nothing() {
    Stream<String> reports = AllRuleExamples.all().stream()
        .flatMap(rule -> rule.examples().stream())
        .map(example -> DocumentWriter.compact().write(example.report()));
    assertThat(reports).noneMatch(text -> PERSONAL.stream().anyMatch(text::contains));
  }

  @Test
  void a_document_of_a_report_about_a_service_repeats_nothing() {
    Report report =
        Keywork.guidance().checkInFull(Services.aService(), LocalDate.of(2026, 11, 22), List.of());

    assertThat(DocumentWriter.compact().write(report))
        .contains("service.joint-sharing-policy")
        .doesNotContain("Larkmoor");
  }
}
