package org.keywork.json;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a document says, however it is written: properties and items in whatever order, since sets have
 * none, an empty list like none, and lengths of time and numbers by what they come to.
 */
final class Said {

  private static final JsonMapper PLAIN = JsonMapper.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .build();

  private static final List<Function<String, Optional<?>>> TIMES =
      List.of(IsoTimes::length, IsoTimes::hours, IsoTimes::moment);

  private Said() {}

  /** What a whole document says. */
  static Object in(String document) {
    return in(PLAIN.readTree(document));
  }

  private static Object in(JsonNode node) {
    if (node.isObject()) {
      Map<String, Object> parts = new TreeMap<>();
      node.properties().stream()
          .filter(part -> !isNothing(part.getKey(), part.getValue()))
          .forEach(part -> parts.put(part.getKey(), in(part.getValue())));
      return parts;
    }
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false)
          .map(item -> in(item).toString())
          .sorted()
          .filter(onceIfAWord(node))
          .toList();
    }
    return node.isNumber() ? number(node.decimalValue()) : text(node);
  }

  private static boolean isNothing(String name, JsonNode value) {
    return value.isEmpty() && (value.isArray() || name.equals("parameters"));
  }

  /** An id or a code that is named twice is named. */
  private static Predicate<String> onceIfAWord(JsonNode list) {
    Set<String> seen = new HashSet<>();
    boolean words = StreamSupport.stream(list.spliterator(), false).allMatch(JsonNode::isString);
    return item -> !words || seen.add(item);
  }

  private static String number(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static String text(JsonNode node) {
    return node.isString() ? "\"" + time(node.stringValue()) + "\"" : node.toString();
  }

  private static String time(String text) {
    return TIMES.stream()
        .flatMap(form -> form.apply(text).map(Object::toString).map(Stream::of).orElse(Stream.of()))
        .findFirst()
        .orElse(text);
  }
}
