package org.keywork.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keywork.fixtures.AllRuleExamples;
import org.keywork.fixtures.RuleExample;
import tools.jackson.databind.json.JsonMapper;

/** The documents that there are pass their schema. */
class SchemaDocumentsTest {

  private static final Path DATA = Path.of("../keywork-examples/data");

  private static final Map<DocumentKind, Validator> SCHEMAS = new EnumMap<>(DocumentKind.class);

  private static Validator schema(DocumentKind kind) {
    return SCHEMAS.computeIfAbsent(kind, Validator::of);
  }

  private static DocumentKind kind(String document) {
    String header =
        JsonMapper.shared().readTree(document).get(DocumentKind.PROPERTY).asString();
    return DocumentKind.of(header.replaceAll("/.*", "")).orElseThrow();
  }

  @Test
  void the_example_documents_pass() throws IOException {
    Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
    try (Stream<Path> files = Files.walk(DATA)) {
      for (Path each : files.filter(file -> file.toString().endsWith(".json")).toList()) {
        String document = Files.readString(each);
        kinds.add(kind(document));
        assertThat(schema(kind(document)).errors(document)).as(each.toString()).isEmpty();
      }
    }
    assertThat(kinds)
        .contains(
            DocumentKind.CASE_FILE,
            DocumentKind.SERVICE,
            DocumentKind.PROPOSAL,
            DocumentKind.POLICY);
  }

  @Test
  void the_report_on_every_example_of_a_rule_passes() {
    Validator schema = schema(DocumentKind.REPORT);
    List<RuleExample> examples =
        AllRuleExamples.all().stream().flatMap(rule -> rule.examples().stream()).toList();
    assertThat(examples).hasSizeGreaterThan(500);
    for (RuleExample each : examples) {
      String report = DocumentWriter.compact().write(each.report());
      assertThat(schema.errors(report)).as(each.toString()).isEmpty();
    }
  }

  @Test
  void a_report_with_anything_else_in_it_does_not_pass() {
    String report = DocumentWriter.compact()
        .write(AllRuleExamples.all().get(0).examples().get(0).report());
    Validator schema = schema(DocumentKind.REPORT);

    assertThat(schema.errors(report)).isEmpty();
    for (String name : List.of("subject", "asOf", "counts", "findings", "openQuestions")) {
      assertThat(schema.errors(report.replace("\"" + name + "\"", "\"x\"")))
          .as(name)
          .isNotEmpty();
    }
  }
}
