package org.keywork.examples.cli;

import java.io.Writer;
import java.util.List;
import org.keywork.rule.Facts;
import org.keywork.source.Citation;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Results as programs read them: two spaces of indent, the same line ends everywhere. */
final class Json {

  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private static final Separators SEPARATORS = Separators.createDefaultInstance()
      .withObjectNameValueSpacing(Separators.Spacing.AFTER)
      .withArrayEmptySeparator("")
      .withObjectEmptySeparator("");

  private static final JsonMapper MAPPER = JsonMapper.builder(
          JsonFactory.builder().characterEscapes(new JsonEscapes()).build())
      .defaultPrettyPrinter(
          new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(INDENT).withArrayIndenter(INDENT))
      .build();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** Writes one document piece by piece; whoever made the writer closes it. */
  static JsonGenerator generator(Writer out) {
    return MAPPER
        .writerWithDefaultPrettyPrinter()
        .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .createGenerator(out);
  }

  static ObjectNode read(String document) {
    return (ObjectNode) MAPPER.readTree(document);
  }

  static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  static ArrayNode numbers(List<Integer> numbers) {
    ArrayNode array = array();
    numbers.forEach(array::add);
    return array;
  }

  static ArrayNode texts(List<String> texts) {
    ArrayNode array = array();
    texts.forEach(array::add);
    return array;
  }

  static ObjectNode citation(Citation citation) {
    return object().put("publication", citation.publication().key()).put("place", citation.place());
  }

  /** What something rests on; counts are numbers and lists are lists. */
  static ObjectNode facts(Facts facts) {
    ObjectNode document = object();
    facts.names().forEach(name -> {
      Object value = facts.value(name);
      if (value instanceof Integer count) {
        document.put(name, count);
      } else if (value instanceof List<?> several) {
        document.set(name, texts(several.stream().map(Object::toString).toList()));
      } else {
        document.put(name, value.toString());
      }
    });
    return document;
  }

  /** The document, with a line end at its end. */
  static String written(JsonNode document) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
  }
}
