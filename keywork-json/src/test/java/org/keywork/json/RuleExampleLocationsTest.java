package org.keywork.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.AllRuleExamples;
import org.keywork.fixtures.RuleExample;
import org.keywork.rule.Checkable;
import org.keywork.rule.Finding;
import org.keywork.rule.Location;
import org.keywork.rule.OpenQuestion;
import org.keywork.rule.Report;
import org.keywork.rule.Verdict;
import org.keywork.service.KeyWorkerService;
import org.keywork.service.ServiceAtWork;

/** Whatever a rule points to is there in the document that is written from the record. */
class RuleExampleLocationsTest {

  @TestFactory
  Stream<DynamicTest> findings_point_to_what_is_there() {
    return examples(Verdict.Kind.NOT_MET, (type, report, positions) -> {
      for (Finding finding : report.findings()) {
        assertThat(positions.at(finding.at())).as(finding.toString()).isPresent();
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> open_questions_point_to_what_is_there_or_would_be_there() {
    return Stream.of(Verdict.Kind.NOT_MET, Verdict.Kind.CANNOT_TELL)
        .flatMap(kind -> examples(kind, (type, report, positions) -> {
          for (OpenQuestion question : report.openQuestions()) {
            Location around = question.at().parent().orElse(Location.here());
            assertThat(positions.at(question.at()).or(() -> positions.at(around)))
                .as(question.toString())
                .isPresent();
            assertThat(isInTheFormat(question.at(), type))
                .as(question.toString())
                .isTrue();
          }
        }));
  }

  /** Whether a record of a type may have something there, by the names of its properties. */
  private static boolean isInTheFormat(Location at, Class<?> type) {
    Shape shape = Shapes.of(type);
    for (String step : at.steps()) {
      Optional<Shape> next = step(shape, step);
      if (next.isEmpty()) {
        return false;
      }
      shape = next.get();
    }
    return true;
  }

  private static Optional<Shape> step(Shape shape, String step) {
    if (shape instanceof Shape.Items items) {
      return step.matches("\\d+") ? Optional.of(items.each()) : Optional.empty();
    }
    if (shape instanceof Shape.Choice choice) {
      return choice.variants().values().stream()
          .flatMap(variant -> step(variant, step).stream())
          .findFirst();
    }
    return shape instanceof Shape.Value value
        ? Optional.ofNullable(value.parts().get(step)).map(Shape.Part::shape)
        : Optional.empty();
  }

  @Test
  void a_place_that_the_format_does_not_have_is_told_from_one_it_has() {
    assertThat(isInTheFormat(Location.at("roleExplanations", 0).then("inWriting"), CaseFile.class))
        .isTrue();
    assertThat(isInTheFormat(Location.at("roleExplanation"), CaseFile.class)).isFalse();
    assertThat(isInTheFormat(Location.at("roleExplanations").then("inWriting"), CaseFile.class))
        .isFalse();
    assertThat(isInTheFormat(Location.at("roleExplanations"), KeyWorkerService.class))
        .isFalse();
    assertThat(isInTheFormat(Location.at("sharing").then("signedBy"), KeyWorkerService.class))
        .isTrue();
    assertThat(isInTheFormat(roleOfTheFirst("lineManager"), KeyWorkerService.class))
        .isTrue();
    assertThat(isInTheFormat(roleOfTheFirst("manager"), KeyWorkerService.class)).isFalse();
  }

  private static Location roleOfTheFirst(String property) {
    return Location.at("keyWorkers", 0).then("practitioner").then("role").then(property);
  }

  private interface Look {
    void at(Class<?> type, Report report, Positions positions);
  }

  private static Stream<DynamicTest> examples(Verdict.Kind kind, Look look) {
    return AllRuleExamples.all().stream()
        .flatMap(rule -> rule.examples().stream())
        .filter(example -> example.expected() == kind)
        .map(example -> DynamicTest.dynamicTest(
            example.toString(),
            () -> look.at(
                Idiom.written(document(example).getClass()), example.report(), written(example))));
  }

  private static Positions written(RuleExample example) {
    return Positions.of(text(document(example)));
  }

  /** The record that is written as a document: of a service at work, the service. */
  private static Checkable document(RuleExample example) {
    return example.record() instanceof ServiceAtWork work ? work.service() : example.record();
  }

  private static String text(Checkable record) {
    DocumentWriter writer = DocumentWriter.pretty();
    return record instanceof KeyWorkerService service
        ? writer.write(service)
        : writer.write((CaseFile) record);
  }
}
