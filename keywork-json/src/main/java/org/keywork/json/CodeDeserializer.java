package org.keywork.json;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keywork.rule.WireName;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a constant of a vocabulary, written exactly; Jackson's own way forgives spaces. */
final class CodeDeserializer extends ValueDeserializer<Object> {

  private final Class<?> vocabulary;
  private final Map<String, Object> constants;

  CodeDeserializer(Class<?> vocabulary) {
    this.vocabulary = vocabulary;
    this.constants = Arrays.stream(vocabulary.getEnumConstants())
        .collect(Collectors.toMap(each -> WireName.of((Enum<?>) each), Function.identity()));
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return context.handleUnexpectedToken(context.constructType(vocabulary), parser);
    }
    String code = parser.getString();
    Object constant = constants.get(code);
    return constant == null
        ? context.handleWeirdStringValue(vocabulary, code, "no constant of the vocabulary")
        : constant;
  }
}
