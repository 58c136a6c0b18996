package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keywork.RuleBooks;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.AllRuleExamples;
import org.keywork.fixtures.RuleExample;
import org.keywork.fixtures.RuleExamples;
import org.keywork.json.DocumentWriter;
import org.keywork.rule.Checkable;
import org.keywork.rule.Finding;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.service.KeyWorkerService;
import org.keywork.service.ServiceAtWork;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every rule can be shown in an example, which is the one that the rule is tested with. */
class WorkedExamplesTest {

  private static final Path COMMITTED =
      Path.of("src/main/resources").resolve(WorkedExamples.RESOURCE);

  /** With this property the committed examples are written instead of compared. */
  private static final String REFRESH = "keywork.refresh";

  private static final String COMMAND = "mvn test -pl keywork-examples -am -D" + REFRESH
      + "=true -Dtest=WorkedExamplesTest -Dsurefire.failIfNoSpecifiedTests=false";

  @Test
  void the_committed_examples_are_those_that_the_fixtures_give() throws IOException {
    String rendered = rendered();
    if (Boolean.getBoolean(REFRESH)) {
      Files.writeString(COMMITTED, rendered);
    }

    assertThat(Files.readString(COMMITTED))
        .as("The examples of the rules are stale; render them with: " + COMMAND)
        .isEqualTo(rendered);
  }

  @Test
  void every_rule_of_the_book_has_one() throws IOException {
    WorkedExamples examples = WorkedExamples.parse(Files.readString(COMMITTED));

    assertThat(RuleBooks.latest().rules())
        .allSatisfy(rule -> assertThat(examples.of(rule.id().value())).isPresent());
  }

  @Test
  void each_is_short_and_shows_the_place() throws IOException {
    assertThat(committed()).isNotEmpty().allSatisfy(each -> {
      assertThat(each.lines()).hasSizeLessThanOrEqualTo(Excerpt.MOST_LINES);
      assertThat(each.at().pointer()).startsWith(each.around().pointer());
    });
  }

  @Test
  void nobody_is_named() throws IOException {
    assertThat(Files.readString(COMMITTED))
        .doesNotContain("Quillfeather", "Workington", "Larkmoor", "2019-05-04");
  }

  private static List<WorkedExample> committed() throws IOException {
    return Json.read(Files.readString(COMMITTED))
        .path("examples")
        .valueStream()
        .map(WorkedExample::read)
        .toList();
  }

  private static String rendered() {
    ObjectNode document = Json.object().put("keywork", "rule-examples/1");
    ArrayNode examples = document.putArray("examples");
    AllRuleExamples.all().stream()
        .map(WorkedExamplesTest::clearest)
        .sorted(Comparator.comparing(WorkedExample::rule))
        .forEach(each -> {
          ObjectNode rule = Json.object().put("rule", each.rule());
          examples.add(rule.setAll(each.json()));
        });
    return Json.written(document);
  }

  /** The first of a rule's examples that points to a part of the record, or else the first. */
  private static WorkedExample clearest(RuleExamples rule) {
    List<WorkedExample> all = rule.examples().stream()
        .filter(each -> each.expected() == Verdict.Kind.NOT_MET)
        .flatMap(WorkedExamplesTest::worked)
        .toList();
    return all.stream()
        .filter(each -> !each.at().pointer().isEmpty())
        .findFirst()
        .orElseGet(() -> all.get(0));
  }

  private static Stream<WorkedExample> worked(RuleExample example) {
    ObjectNode document = Json.read(written(example.record()));
    return example.report().findings().stream()
        .map(finding -> worked(example, finding, Excerpt.of(document, finding.at())));
  }

  private static WorkedExample worked(RuleExample example, Finding finding, Excerpt excerpt) {
    return new WorkedExample(
        example.rule().id().value(),
        example.situation(),
        example.basis().asOf().toString(),
        settings(example.rule(), example.basis().policy()),
        finding.at(),
        excerpt.around(),
        excerpt.shown(),
        finding.message());
  }

  private static Map<String, String> settings(Rule<?> rule, LocalPolicy policy) {
    Map<String, String> settings = new HashMap<>();
    rule.parameters().stream()
        .filter(policy::sets)
        .forEach(each -> settings.put(each.id(), written(each, policy)));
    return settings;
  }

  private static <T> String written(Parameter<T> parameter, LocalPolicy policy) {
    return parameter.type().write(policy.value(parameter).orElseThrow());
  }

  /** Of a service at work, the service is the document. */
  private static String written(Checkable record) {
    DocumentWriter writer = DocumentWriter.compact();
    if (record instanceof ServiceAtWork work) {
      return writer.write(work.service());
    }
    return record instanceof KeyWorkerService service
        ? writer.write(service)
        : writer.write((CaseFile) record);
  }
}
