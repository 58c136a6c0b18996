package org.keywork.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a choice from an object with a kind; Jackson's own way takes a list of both, too. */
final class ObjectsOnly extends ValueDeserializer<Object> {

  private final Class<?> choice;

  ObjectsOnly(Class<?> choice) {
    this.choice = choice;
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    return context.handleUnexpectedToken(context.constructType(choice), parser);
  }

  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer kinds) {
    return parser.hasToken(JsonToken.START_OBJECT)
        ? kinds.deserializeTypedFromObject(parser, context)
        : deserialize(parser, context);
  }
}
