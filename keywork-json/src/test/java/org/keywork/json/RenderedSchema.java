package org.keywork.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.keywork.rule.RuleId;
import org.keywork.rule.WireName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema of one kind of document, told from the shape that its reader holds it against. */
final class RenderedSchema {

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String UNSEEN =
      "What a schema cannot see, and the reader refuses: a first property other than keywork, a"
          + " property written twice, a whole number spelt 5.0 or 5e0, half of a surrogate pair in a"
          + " text, and parts that cannot stand together, such as an end before its start or a"
          + " reference to nobody.";

  private final Sentences sentences;
  private final Map<String, ObjectNode> defs;

  /**
   * A schema that is to be rendered.
   *
   * @param sentences what is said in it
   * @param forms definitions that are given by hand
   */
  RenderedSchema(Sentences sentences, Map<String, ObjectNode> forms) {
    this.sentences = sentences;
    this.defs = new TreeMap<>(forms);
  }

  /** The schema of documents of a shape. */
  ObjectNode document(DocumentKind kind, Shape.Value shape) {
    ObjectNode body = object(shape);
    ObjectNode header = Leaves.titled("Keywork", "What the document is, and in which version.")
        .put("type", "string")
        .put("const", kind.header());
    return document(kind, body, header);
  }

  private ObjectNode document(DocumentKind kind, ObjectNode body, ObjectNode header) {
    ObjectNode schema = Leaves.JSON
        .objectNode()
        .put("$schema", DIALECT)
        .put("$id", Schemas.id(kind))
        .put("title", Sentences.title(kind.words()))
        .put("description", sentences.of(kind))
        .put("$comment", UNSEEN)
        .put("type", "object");
    ArrayNode required = schema.putArray("required").add(DocumentKind.PROPERTY);
    body.path("required").forEach(required::add);
    ObjectNode properties = schema.putObject("properties");
    properties.set(DocumentKind.PROPERTY, header);
    properties.setAll((ObjectNode) body.get("properties"));
    schema.put("additionalProperties", false);
    ObjectNode all = schema.putObject("$defs");
    defs.forEach(all::set);
    return schema;
  }

  private ObjectNode object(Shape.Value shape) {
    ObjectNode schema = Leaves.JSON.objectNode().put("type", "object");
    List<String> required = new ArrayList<>();
    ObjectNode properties = Leaves.JSON.objectNode();
    for (Shape.Part part : shape.parts().values()) {
      ObjectNode property =
          Leaves.titled(Sentences.title(Idiom.words(part.name())), sentences.of(shape, part));
      property.setAll(of(part.shape()));
      properties.set(part.name(), property);
      if (part.required()) {
        required.add(part.name());
      }
    }
    if (!required.isEmpty()) {
      required.forEach(schema.putArray("required")::add);
    }
    schema.set("properties", properties);
    return schema.put("additionalProperties", false);
  }

  private ObjectNode of(Shape shape) {
    if (shape instanceof Shape.Items items) {
      return Leaves.JSON.objectNode().put("type", "array").set("items", of(items.each()));
    }
    if (shape instanceof Shape.Entries entries) {
      ObjectNode schema = Leaves.JSON.objectNode().put("type", "object");
      schema.set("propertyNames", of(entries.key()));
      return schema.set("additionalProperties", of(entries.each()));
    }
    if (shape instanceof Shape.Value value) {
      return def(Sentences.name(value), () -> described(value));
    }
    if (shape instanceof Shape.Choice choice) {
      return def(Sentences.name(choice.type()), () -> choice(choice));
    }
    if (shape instanceof Shape.Code code) {
      return def(Sentences.name(code), () -> code(code));
    }
    return leaf(shape);
  }

  private ObjectNode leaf(Shape shape) {
    if (shape instanceof Shape.Id id && id.type() == RuleId.class) {
      return def("RuleId", () -> Leaves.ruleId(sentences.of(RuleId.class)));
    }
    if (shape instanceof Shape.Pointer) {
      return def("Location", Leaves::pointer);
    }
    if (shape instanceof Shape.Words) {
      return Leaves.words();
    }
    if (shape instanceof Shape.Id id) {
      String title = Sentences.title(Idiom.words(id.type()));
      return def(Sentences.name(id.type()), () -> Leaves.id(title, sentences.of(id.type())));
    }
    if (shape instanceof Shape.Day) {
      return def("Day", Leaves::day);
    }
    if (shape instanceof Shape.Moment) {
      return def("Moment", Leaves::moment);
    }
    if (shape instanceof Shape.Length) {
      return def("LengthOfTime", Leaves::length);
    }
    if (shape instanceof Shape.Hours) {
      return def("HoursAndMinutes", Leaves::hours);
    }
    if (shape instanceof Shape.Count) {
      return def("WholeNumber", Leaves::count);
    }
    if (shape instanceof Shape.Amount) {
      return def("Weight", Leaves::amount);
    }
    return shape instanceof Shape.Flag
        ? Leaves.JSON.objectNode().put("type", "boolean")
        : Leaves.text();
  }

  /** A reference to a definition, which is made when it is referred to first. */
  private ObjectNode def(String name, Supplier<ObjectNode> made) {
    if (!defs.containsKey(name)) {
      defs.put(name, Leaves.JSON.objectNode());
      defs.put(name, made.get());
    }
    return Leaves.JSON.objectNode().put("$ref", "#/$defs/" + name);
  }

  private ObjectNode described(Shape.Value value) {
    ObjectNode schema = Leaves.titled(Sentences.title(value.noun()), sentences.of(value));
    schema.setAll(object(value));
    return schema;
  }

  private ObjectNode code(Shape.Code code) {
    ObjectNode schema =
        Leaves.titled(Sentences.title(code.vocabulary()), sentences.of(code)).put("type", "string");
    ArrayNode codes = schema.putArray("oneOf");
    for (String each : code.codes()) {
      ObjectNode one = codes.addObject().put("const", each);
      code.type()
          .ifPresent(type -> one.put("title", Sentences.title(words(type, each)))
              .put("description", sentences.of(constant(type, each))));
    }
    return schema;
  }

  private static String words(Class<?> vocabulary, String code) {
    return WireName.inWords(constant(vocabulary, code));
  }

  private static Enum<?> constant(Class<?> vocabulary, String code) {
    for (Object each : vocabulary.getEnumConstants()) {
      if (WireName.of((Enum<?>) each).equals(code)) {
        return (Enum<?>) each;
      }
    }
    throw new AssertionError(code);
  }

  /** What the kind is decides at once which variant it should be, so that errors stay near. */
  private ObjectNode choice(Shape.Choice choice) {
    ObjectNode schema = Leaves.titled(Sentences.title(choice.noun()), sentences.of(choice.type()))
        .put("type", "object");
    schema.putArray("required").add(Shape.KIND);
    ObjectNode kind = schema.putObject("properties").putObject(Shape.KIND);
    kind.put("title", "Kind").put("description", "Which " + choice.noun() + " it is.");
    ArrayNode kinds = kind.put("type", "string").putArray("oneOf");
    ArrayNode variants = schema.putArray("allOf");
    choice.variants().forEach((code, variant) -> {
      kinds
          .addObject()
          .put("const", code)
          .put("title", Sentences.title(variant.noun()))
          .put("description", sentences.of(variant));
      ObjectNode one = variants.addObject();
      ObjectNode when = one.putObject("if");
      when.putObject("properties").putObject(Shape.KIND).put("const", code);
      when.putArray("required").add(Shape.KIND);
      one.set("then", def(Sentences.name(variant), () -> variant(code, variant)));
    });
    return schema;
  }

  private ObjectNode variant(String code, Shape.Value variant) {
    ObjectNode schema = described(variant);
    ObjectNode properties = Leaves.JSON.objectNode();
    properties
        .putObject(Shape.KIND)
        .put("title", "Kind")
        .put("description", "Tells it from the others.")
        .put("type", "string")
        .put("const", code);
    JsonNode others = schema.get("properties");
    schema.set("properties", properties.setAll((ObjectNode) others));
    return schema;
  }
}
