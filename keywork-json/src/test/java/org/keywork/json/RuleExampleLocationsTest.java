package org.keywork.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.keywork.fixtures.AllRuleExamples;
import org.keywork.fixtures.RuleExample;
import org.keywork.rule.Finding;
import org.keywork.rule.Location;
import org.keywork.rule.OpenQuestion;
import org.keywork.rule.Report;
import org.keywork.rule.Verdict;

/** Whatever a rule points to is there in the document that is written from the record. */
class RuleExampleLocationsTest {

  @TestFactory
  Stream<DynamicTest> findings_point_to_what_is_there() {
    return examples(Verdict.Kind.NOT_MET, (report, positions) -> {
      for (Finding finding : report.findings()) {
        assertThat(positions.at(finding.at())).as(finding.toString()).isPresent();
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> open_questions_point_to_what_is_there_or_would_be_there() {
    return Stream.of(Verdict.Kind.NOT_MET, Verdict.Kind.CANNOT_TELL)
        .flatMap(kind -> examples(kind, (report, positions) -> {
          for (OpenQuestion question : report.openQuestions()) {
            Location around = question.at().parent().orElse(Location.here());
            assertThat(positions.at(question.at()).or(() -> positions.at(around)))
                .as(question.toString())
                .isPresent();
          }
        }));
  }

  private interface Look {
    void at(Report report, Positions positions);
  }

  private static Stream<DynamicTest> examples(Verdict.Kind kind, Look look) {
    return AllRuleExamples.all().stream()
        .flatMap(rule -> rule.examples().stream())
        .filter(example -> example.expected() == kind)
        .map(example -> DynamicTest.dynamicTest(
            example.toString(), () -> look.at(example.report(), written(example))));
  }

  private static Positions written(RuleExample example) {
    return Positions.of(DocumentWriter.pretty().write(example.file()));
  }
}
