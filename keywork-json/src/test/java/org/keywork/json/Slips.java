package org.keywork.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What goes wrong when documents are written: each slip changes one place, be it for the worse or not. */
final class Slips {

  private static final JsonMapper PLAIN = new JsonMapper();
  private static final int KINDS = 9;

  private static final List<JsonNode> ANYTHING =
      PLAIN.readTree("""
          [null, true, 0, 7, -3, 5.5, 5.0, 0.25, 2147483647, 2147483648, -2147483649, {}, [], [null],
           {"kind": "exit"}, "", "x", "a b", "id/1:2", "P6M", "must"]""").valueStream().toList();

  private static final List<JsonNode> TEXTS = PLAIN.readTree("""
          ["2024-02-29", "2026-02-29", "1900-02-29", "2000-02-29", "2026-04-31", "2026-13-01",
           "0000-01-01", "2026-9-1", "12026-09-01", "2026-09-01T14:30", "2026-09-01T24:00",
           "2026-09-01T14:30:00Z", "2026-09-01T14:30:59.5", "P6M", "P-1M2D", "P", "P1Y2W3D", "PT30M",
           "PT-1.5S", "P1DT1H", "P123456789D", "none-such", "Must", "nobody-7", "a b", "",
           "a12345678901234567890123456789012345678901234567890123456789012345"]""").valueStream().toList();

  private final Random random;

  Slips(Random random) {
    this.random = random;
  }

  /** The document with one slip or a few. */
  String in(String document) {
    ObjectNode root = (ObjectNode) PLAIN.readTree(document);
    int slips = 1 + random.nextInt(2);
    for (int i = 0; i < slips; i++) {
      slip(oneOf(places(root)), root);
    }
    return root.toString();
  }

  /**
   * A place in the document.
   *
   * @param around the object or list that holds it
   * @param name the name of the property; empty for an item
   * @param index the index of the item
   */
  private record Place(JsonNode around, String name, int index) {

    JsonNode value() {
      return around instanceof ObjectNode object ? object.get(name) : around.get(index);
    }

    void put(JsonNode value) {
      if (around instanceof ObjectNode object) {
        object.set(name, value.deepCopy());
      } else {
        ((ArrayNode) around).set(index, value.deepCopy());
      }
    }

    void drop() {
      if (around instanceof ObjectNode object) {
        object.remove(name);
      } else {
        ((ArrayNode) around).remove(index);
      }
    }
  }

  private static List<Place> places(JsonNode root) {
    List<Place> places = new ArrayList<>();
    collect(root, places);
    return places;
  }

  private static void collect(JsonNode node, List<Place> places) {
    int index = 0;
    for (String name : node.propertyNames()) {
      places.add(new Place(node, name, 0));
      collect(node.get(name), places);
    }
    for (JsonNode item : node instanceof ArrayNode list ? list : List.<JsonNode>of()) {
      places.add(new Place(node, "", index++));
      collect(item, places);
    }
  }

  private <T> T oneOf(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private void slip(Place place, ObjectNode root) {
    switch (random.nextInt(KINDS)) {
      case 0 -> place.drop();
      case 1 -> place.put(oneOf(ANYTHING));
      case 2, 3, 4 -> place.put(like(place.value(), root));
      case 5 -> place.put(oneOf(places(root)).value());
      case 6 -> rename(place);
      case 7 -> add(place);
      default -> again(place);
    }
  }

  /** Another value of the same type, so that what is wrong with it lies in what it says. */
  private JsonNode like(JsonNode value, ObjectNode root) {
    if (value.isString()) {
      List<Place> texts =
          places(root).stream().filter(each -> each.value().isString()).toList();
      return random.nextBoolean() || texts.isEmpty()
          ? oneOf(TEXTS)
          : oneOf(texts).value();
    }
    if (value.isNumber()) {
      return Leaves.JSON.numberNode(random.nextInt(100) - 20);
    }
    return value.isBoolean() ? Leaves.JSON.booleanNode(random.nextBoolean()) : oneOf(ANYTHING);
  }

  private static void rename(Place place) {
    if (place.around() instanceof ObjectNode object) {
      JsonNode value = place.value();
      object.remove(place.name());
      object.set(place.name() + "s", value);
    }
  }

  private static void add(Place place) {
    if (place.around() instanceof ObjectNode object) {
      object.put("remarks", "none");
    }
  }

  /** An item twice, or the property at the end of its object. */
  private static void again(Place place) {
    JsonNode value = place.value();
    if (place.around() instanceof ArrayNode list) {
      list.add(value.deepCopy());
    } else {
      place.drop();
      place.put(value);
    }
  }
}
