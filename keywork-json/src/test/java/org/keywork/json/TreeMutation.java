package org.keywork.json;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.ObjectNode;

/** Ways in which a document can be spoilt value by value, so that all of it is still JSON. */
enum TreeMutation {
  GRAFT {
    @Override
    void spoil(ContainerNode<?> place, JsonNode value, SplittableRandom random) {
      put(place, value.deepCopy(), random);
    }
  },
  PRUNE {
    @Override
    void spoil(ContainerNode<?> place, JsonNode value, SplittableRandom random) {
      if (place instanceof ObjectNode object) {
        object.remove(anyName(object, random));
      } else if (place instanceof ArrayNode list) {
        list.remove(random.nextInt(list.size()));
      }
    }
  },
  AGAIN {
    @Override
    void spoil(ContainerNode<?> place, JsonNode value, SplittableRandom random) {
      if (place instanceof ArrayNode list) {
        list.insert(
            random.nextInt(list.size() + 1),
            list.get(random.nextInt(list.size())).deepCopy());
      }
    }
  },
  WRAP {
    @Override
    void spoil(ContainerNode<?> place, JsonNode value, SplittableRandom random) {
      put(place, place.arrayNode().add(value.deepCopy()), random);
    }
  },
  MOVE {
    @Override
    void spoil(ContainerNode<?> place, JsonNode value, SplittableRandom random) {
      if (place instanceof ObjectNode object) {
        String name = anyName(object, random);
        object.set(name, object.remove(name));
      }
    }
  };

  private static final JsonMapper PLAIN = new JsonMapper();

  /** Spoils a document somewhere; what is no JSON stays as it is. */
  String somewhere(String document, SplittableRandom random) {
    JsonNode root;
    try {
      root = PLAIN.readTree(document);
    } catch (JacksonException e) {
      return document;
    }
    List<JsonNode> values = new ArrayList<>();
    collect(root, values);
    JsonNode place = values.get(random.nextInt(values.size()));
    if (place instanceof ContainerNode<?> container && !container.isEmpty()) {
      spoil(container, values.get(random.nextInt(values.size())), random);
    }
    return root.toString();
  }

  /** Spoils an object or a list that is not empty, perhaps with a value from elsewhere. */
  abstract void spoil(ContainerNode<?> place, JsonNode value, SplittableRandom random);

  private static void collect(JsonNode node, List<JsonNode> values) {
    values.add(node);
    node.forEach(each -> collect(each, values));
  }

  private static void put(ContainerNode<?> place, JsonNode value, SplittableRandom random) {
    if (place instanceof ObjectNode object) {
      object.set(anyName(object, random), value);
    } else if (place instanceof ArrayNode list) {
      list.set(random.nextInt(list.size()), value);
    }
  }

  private static String anyName(ObjectNode object, SplittableRandom random) {
    return List.copyOf(object.propertyNames()).get(random.nextInt(object.size()));
  }
}
