package org.keywork.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas in the jar are those that the readers and the sources give. */
class SchemasTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final String COMMAND = "mvn -pl keywork-json -am test -Dtest=SchemasTest"
      + " -Dsurefire.failIfNoSpecifiedTests=false -Dkeywork.refresh=true";

  private static Map<DocumentKind, String> rendered = Map.of();

  @BeforeAll
  static void render() throws IOException {
    rendered = RenderedSchemas.all();
    if (Boolean.getBoolean("keywork.refresh")) {
      for (Map.Entry<DocumentKind, String> each : rendered.entrySet()) {
        Files.writeString(committed(each.getKey()), each.getValue());
      }
    }
  }

  private static Path committed(DocumentKind kind) {
    return RESOURCES.resolve(Schemas.resource(kind));
  }

  @Test
  void the_committed_schemas_are_the_ones_that_the_readers_give() throws IOException {
    assertThat(rendered.keySet()).containsExactlyElementsOf(Schemas.kinds());
    for (DocumentKind kind : Schemas.kinds()) {
      assertThat(Files.readString(committed(kind)).equals(rendered.get(kind)))
          .as(committed(kind) + " is stale; render it with: " + COMMAND)
          .isTrue();
    }
  }

  @Test
  void a_schema_comes_from_the_jar_as_it_was_committed() {
    for (DocumentKind kind : Schemas.kinds()) {
      assertThat(JsonMapper.shared().readTree(Schemas.of(kind)).get("$id").asString())
          .isEqualTo(Schemas.id(kind));
    }
    assertThat(Schemas.id(DocumentKind.CASE_FILE)).isEqualTo("urn:keywork:schema:case-file:1");
  }

  @Test
  void a_schema_is_one_by_its_own_standard() {
    Validator standard = Validator.ofSchemas();
    for (DocumentKind kind : Schemas.kinds()) {
      assertThat(standard.errors(rendered.get(kind))).isEmpty();
    }
  }

  @Test
  void every_definition_is_used_and_whatever_has_a_title_is_described() {
    for (DocumentKind kind : Schemas.kinds()) {
      JsonNode schema = JsonMapper.shared().readTree(rendered.get(kind));
      List<String> used = schema.findValuesAsString("$ref").stream().distinct().toList();
      List<String> defined = new ArrayList<>();
      schema.get("$defs").propertyNames().forEach(name -> defined.add("#/$defs/" + name));
      assertThat(used).containsExactlyInAnyOrderElementsOf(defined);
      for (JsonNode titled : schema.findParents("title")) {
        if (titled.get("title").isObject()) {
          continue; // the property of this name, which has a title of its own
        }
        assertThat(titled.path("description").asString(""))
            .as(titled.toString())
            .endsWith(".");
      }
    }
  }
}
