package org.keywork.json;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keywork.rule.Parameter;
import org.keywork.rule.ParameterType;
import org.keywork.rule.RuleBook;
import org.keywork.rule.Weight;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema of policies: the shape that is read, with what is known of each parameter. */
final class PolicySchema {

  private static final String UNSEEN = " Also a length of time outside the bounds of its parameter,"
      + " a number with more than two decimals, and a policy to build on that nobody knows.";

  private final RuleBook book;
  private final List<Parameter<?>> parameters;

  PolicySchema(RuleBook book) {
    this.book = book;
    this.parameters = book.parameters();
  }

  /** What is read. */
  Shape.Value shape() {
    return new PolicyReader(book, name -> Optional.empty()).shape();
  }

  /** What is said of the parameters. */
  Map<String, String> sentences() {
    Map<String, String> all = new HashMap<>();
    for (Parameter<?> each : parameters) {
      all.put("policy/" + each.id(), Sentences.title(each.meaning()) + bounds(each) + ".");
    }
    return all;
  }

  private static <T> String bounds(Parameter<T> parameter) {
    return parameter
            .lowest()
            .map(lowest -> "; at least " + parameter.type().write(lowest))
            .orElse("")
        + parameter
            .highest()
            .map(highest -> "; at most " + parameter.type().write(highest))
            .orElse("");
  }

  /** The schema, with the presets and the bounds of numbers. */
  ObjectNode decorated(ObjectNode schema) {
    schema.put("$comment", schema.get("$comment").asString() + UNSEEN);
    ((ObjectNode) schema.at("/$defs/PolicyParameters")).put("title", "Parameters");
    JsonNode properties = schema.at("/$defs/PolicyParameters/properties");
    for (Parameter<?> each : parameters) {
      ObjectNode property = (ObjectNode) properties.get(each.id());
      property.put("title", each.id());
      each.preset().ifPresent(preset -> property.set("default", written(each, preset)));
      if (each.type() == ParameterType.count() || each.type() == ParameterType.weight()) {
        property.put("type", each.type() == ParameterType.count() ? "integer" : "number");
      }
      each.lowest().flatMap(PolicySchema::number).ifPresent(it -> property.set("minimum", it));
      each.highest().flatMap(PolicySchema::number).ifPresent(it -> property.set("maximum", it));
    }
    return schema;
  }

  private static Optional<JsonNode> number(Object value) {
    if (value instanceof Integer count) {
      return Optional.of(Leaves.JSON.numberNode(count));
    }
    return value instanceof Weight weight
        ? Optional.of(Leaves.JSON.numberNode(new BigDecimal(weight.toString())))
        : Optional.empty();
  }

  @SuppressWarnings("unchecked") // a preset is a value of its parameter
  private static <T> JsonNode written(Parameter<T> parameter, Object preset) {
    if (preset instanceof Boolean flag) {
      return Leaves.JSON.booleanNode(flag);
    }
    return number(preset)
        .orElseGet(() -> Leaves.JSON.stringNode(parameter.type().write((T) preset)));
  }
}
