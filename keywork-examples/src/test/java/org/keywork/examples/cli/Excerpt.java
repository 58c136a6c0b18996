package org.keywork.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywork.rule.Location;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The piece of a document around one of its places, short enough to be read.
 *
 * @param around where the piece stands
 * @param shown the piece, an ellipsis in place of what is left out
 */
record Excerpt(Location around, JsonNode shown) {

  static final int MOST_LINES = 25;

  private static final String LEFT_OUT = "…";
  private static final int FEWEST_LINES = 3;
  private static final int DEEPEST = 6;
  private static final Set<String> PERSONAL =
      Set.of("name", "dateOfBirth", "note", "title", "languages", "disability");

  /** The piece around a place: what stands there, or around it where that says little. */
  static Excerpt of(ObjectNode document, Location at) {
    Location around = at;
    while (saysLittle(document.at(around.pointer())) && around.parent().isPresent()) {
      around = around.parent().orElseThrow();
    }
    List<String> way = at.steps().subList(around.steps().size(), at.steps().size());
    return new Excerpt(around, fitting(document.at(around.pointer()), way));
  }

  private static boolean saysLittle(JsonNode piece) {
    return !piece.isContainer() || lines(piece) <= FEWEST_LINES;
  }

  private static JsonNode fitting(JsonNode piece, List<String> way) {
    for (int depth = DEEPEST; depth > 0; depth--) {
      JsonNode pruned = pruned(piece, depth, Optional.of(way));
      if (lines(pruned) <= MOST_LINES) {
        return pruned;
      }
    }
    JsonNode rest = pruned(piece, 1, Optional.of(way));
    return withoutWhatIsLeftOut((ObjectNode) rest);
  }

  private static ObjectNode withoutWhatIsLeftOut(ObjectNode piece) {
    piece.removeIf(value -> value.isString() && value.stringValue().equals(LEFT_OUT));
    return piece;
  }

  private static long lines(JsonNode piece) {
    return Json.written(piece).lines().count();
  }

  /**
   * A value without what is too deep in it.
   *
   * @param way the steps from the value to the place, which is never too deep; empty if it is elsewhere
   */
  private static JsonNode pruned(JsonNode value, int depth, Optional<List<String>> way) {
    if (value.isString() && value.stringValue().contains(" ")) {
      return StringNode.valueOf(LEFT_OUT);
    }
    if (!value.isContainer() || value.isEmpty()) {
      return value;
    }
    if (depth <= 0 && way.isEmpty()) {
      return StringNode.valueOf(LEFT_OUT);
    }
    return value instanceof ObjectNode object
        ? pruned(object, depth, way)
        : pruned((ArrayNode) value, depth, way);
  }

  private static ArrayNode pruned(ArrayNode items, int depth, Optional<List<String>> way) {
    ArrayNode few = Json.array();
    for (int i = 0; i < items.size(); i++) {
      few.add(pruned(items.get(i), depth - 1, beyond(Integer.toString(i), way)));
    }
    return few;
  }

  private static ObjectNode pruned(ObjectNode object, int depth, Optional<List<String>> way) {
    ObjectNode less = Json.object();
    object.forEachEntry((name, value) -> {
      Optional<List<String>> rest = beyond(name, way);
      if (rest.isPresent() || !PERSONAL.contains(name)) {
        less.set(name, pruned(value, depth - 1, rest));
      }
    });
    return less;
  }

  private static Optional<List<String>> beyond(String step, Optional<List<String>> way) {
    return way.filter(steps -> !steps.isEmpty() && steps.get(0).equals(step))
        .map(steps -> steps.subList(1, steps.size()));
  }
}
