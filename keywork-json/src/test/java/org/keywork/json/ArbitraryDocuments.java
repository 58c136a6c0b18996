package org.keywork.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import org.keywork.casefile.CaseFile;
import org.keywork.casefile.ProposedChange;
import org.keywork.family.FamilyMember;
import org.keywork.service.KeyWorkerService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents in which anything may stand that the types allow, told from the types alone: whatever a
 * type is given some day is in them, too.
 *
 * <p>Of things that have an id there are always two, so that whatever refers to one finds it.
 */
final class ArbitraryDocuments {

  private static final ObjectMapper MAPPER = KeyworkModule.strictMapper().build();
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final double MOSTLY = 0.6;

  private ArbitraryDocuments() {}

  /** Case files that can be read. */
  static final class CaseFiles implements ArbitrarySupplier<String> {
    @Override
    public Arbitrary<String> get() {
      return of(DocumentKind.CASE_FILE, CaseFile.class);
    }
  }

  /** Services that can be read. */
  static final class ServiceRecords implements ArbitrarySupplier<String> {
    @Override
    public Arbitrary<String> get() {
      return of(DocumentKind.SERVICE, KeyWorkerService.class);
    }
  }

  /** Proposals that can be read. */
  static final class ProposedChanges implements ArbitrarySupplier<String> {
    @Override
    public Arbitrary<String> get() {
      return of(DocumentKind.PROPOSAL, ProposedChange.class);
    }
  }

  /** Documents of one kind that can be read. */
  static Arbitrary<String> of(DocumentKind kind, Class<?> type) {
    return objects((Shape.Value) Shapes.of(type)).map(body -> {
      ObjectNode document = JSON.objectNode().put(DocumentKind.PROPERTY, kind.header());
      document.setAll(body);
      return document.toString();
    });
  }

  private static Arbitrary<? extends JsonNode> nodes(Shape shape) {
    if (shape instanceof Shape.Items items) {
      return lists(items.each());
    }
    if (shape instanceof Shape.Value value) {
      return objects(value);
    }
    if (shape instanceof Shape.Choice choice) {
      return choices(choice);
    }
    if (shape instanceof Shape.Flag) {
      return Arbitraries.of(true, false).map(JSON::booleanNode);
    }
    if (shape instanceof Shape.Count) {
      return Arbitraries.integers().between(0, 40).map(JSON::numberNode);
    }
    return texts(shape).map(JSON::stringNode);
  }

  private static Arbitrary<String> texts(Shape shape) {
    if (shape instanceof Shape.Id id) {
      return Arbitraries.of(0, 1).map(number -> id(id.type(), number));
    }
    if (shape instanceof Shape.Code code) {
      return Arbitraries.of(code.codes());
    }
    if (shape instanceof Shape.Day) {
      return ArbitraryCaseFiles.days().map(Object::toString);
    }
    if (shape instanceof Shape.Moment) {
      return Combinators.combine(
              ArbitraryCaseFiles.days(), Arbitraries.of("T00:00", "T23:59:59.500"))
          .as((day, time) -> day + time);
    }
    if (shape instanceof Shape.Length) {
      return Arbitraries.of("P1D", "P6M", "P1Y2M3D");
    }
    if (shape instanceof Shape.Hours) {
      return Arbitraries.of("PT37H", "PT7H30M", "PT45M");
    }
    return ArbitraryCaseFiles.texts();
  }

  private static String id(Class<?> type, int number) {
    return type.getSimpleName().replace("Id", "").toLowerCase(Locale.ROOT) + "-" + number;
  }

  /** Somebody of the family is a member as the children are, and told apart from them. */
  private static String id(Shape.Value value, Shape.Id id, int number) {
    return (value.isOf(FamilyMember.class) ? "other-" : "") + id(id.type(), number);
  }

  private static Arbitrary<? extends JsonNode> lists(Shape each) {
    boolean identified = each instanceof Shape.Value value && hasId(value);
    return nodes(each)
        .list()
        .ofMinSize(identified ? 2 : 1)
        .ofMaxSize(2)
        .map(items -> JSON.arrayNode().addAll(identified ? numbered(each, items) : unique(items)));
  }

  private static boolean hasId(Shape.Value value) {
    return value.parts().containsKey("id") && value.parts().get("id").shape() instanceof Shape.Id;
  }

  private static List<JsonNode> numbered(Shape each, List<? extends JsonNode> items) {
    Shape.Value value = (Shape.Value) each;
    Shape.Id id = (Shape.Id) value.parts().get("id").shape();
    List<JsonNode> numbered = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      numbered.add(((ObjectNode) items.get(i)).deepCopy().put("id", id(value, id, i)));
    }
    return numbered;
  }

  private static List<JsonNode> unique(List<? extends JsonNode> items) {
    return items.stream().<JsonNode>map(each -> each).distinct().toList();
  }

  private static Arbitrary<ObjectNode> choices(Shape.Choice choice) {
    return Arbitraries.of(choice.variants().keySet())
        .flatMap(kind -> anyObjects(choice.variants().get(kind)).map(variant -> {
          ObjectNode whole = JSON.objectNode().put(Shape.KIND, kind);
          whole.setAll(variant);
          return whole;
        }))
        .filter(object -> isSound(object, choice.type()));
  }

  private static Arbitrary<ObjectNode> objects(Shape.Value value) {
    return anyObjects(value)
        .filter(object -> value.type().filter(type -> isSound(object, type)).isPresent());
  }

  /** Objects whose parts may contradict each other. */
  private static Arbitrary<ObjectNode> anyObjects(Shape.Value value) {
    List<Arbitrary<ObjectNode>> parts = new ArrayList<>();
    for (Shape.Part part : value.parts().values()) {
      boolean needed = part.required() || isIdentified(part.shape());
      parts.add(nodes(part.shape()).optional(needed ? 1 : MOSTLY).map(node -> {
        ObjectNode one = JSON.objectNode();
        node.ifPresent(present -> one.set(part.name(), present));
        return one;
      }));
    }
    return Combinators.combine(parts).as(nodes -> {
      ObjectNode whole = JSON.objectNode();
      nodes.forEach(whole::setAll);
      return whole;
    });
  }

  private static boolean isIdentified(Shape shape) {
    return shape instanceof Shape.Items items
        && items.each() instanceof Shape.Value value
        && hasId(value);
  }

  /** Whether nothing in it contradicts itself. */
  private static boolean isSound(ObjectNode object, Class<?> type) {
    try {
      return MAPPER.readValue(object.toString(), type) != null;
    } catch (RuntimeException e) {
      return false;
    }
  }
}
