package org.keywork.examples.cli;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One example for each rule of the book, rendered from the examples that the rules are tested with. */
final class WorkedExamples {

  /** Where they stand on the class path. */
  static final String RESOURCE = "META-INF/keywork/rule-examples.json";

  private final JsonNode document;

  private WorkedExamples(JsonNode document) {
    this.document = document;
  }

  static WorkedExamples parse(String json) {
    return new WorkedExamples(Json.read(json));
  }

  /** The example of the rule with this id; empty if it has none. */
  Optional<WorkedExample> of(String rule) {
    return document
        .path("examples")
        .valueStream()
        .filter(each -> each.path("rule").stringValue().equals(rule))
        .findFirst()
        .map(WorkedExample::read);
  }
}
