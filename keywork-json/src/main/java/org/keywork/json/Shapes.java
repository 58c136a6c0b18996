package org.keywork.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.keywork.json.Idiom.Attribute;
import org.keywork.json.Shape.Choice;
import org.keywork.json.Shape.Code;
import org.keywork.json.Shape.Count;
import org.keywork.json.Shape.Day;
import org.keywork.json.Shape.Entries;
import org.keywork.json.Shape.Flag;
import org.keywork.json.Shape.Hours;
import org.keywork.json.Shape.Items;
import org.keywork.json.Shape.Length;
import org.keywork.json.Shape.Moment;
import org.keywork.json.Shape.Part;
import org.keywork.json.Shape.Text;
import org.keywork.json.Shape.Value;
import org.keywork.rule.WireName;

/** What the types of the house look like on the wire, told from the types alone. */
final class Shapes {

  private static final ClassValue<Shape> KNOWN = new ClassValue<>() {
    @Override
    protected Shape computeValue(Class<?> type) {
      return told(type);
    }
  };

  private static final Map<Class<?>, Shape> PLAIN = Map.of(
      String.class, new Text(),
      LocalDate.class, new Day(),
      LocalDateTime.class, new Moment(),
      Period.class, new Length(),
      Duration.class, new Hours(),
      Boolean.class, new Flag(),
      boolean.class, new Flag(),
      Integer.class, new Count(),
      int.class, new Count());

  private Shapes() {}

  /** The shape of a type. */
  static Shape of(Class<?> type) {
    return KNOWN.get(type);
  }

  private static Shape of(Type type) {
    Class<?> raw = raw(type);
    if (raw == Optional.class) {
      return of(argument(type, 0));
    }
    if (Collection.class.isAssignableFrom(raw)) {
      return new Items(of(argument(type, 0)));
    }
    if (raw == Map.class) {
      return new Entries(of(argument(type, 0)), of(argument(type, 1)));
    }
    return of(raw);
  }

  private static Shape told(Class<?> type) {
    Shape plain = PLAIN.get(type);
    if (plain != null) {
      return plain;
    }
    if (Idiom.isId(type)) {
      return new Shape.Id(type);
    }
    if (type.isEnum()) {
      return code(type);
    }
    if (Idiom.isChoice(type)) {
      return choice(type);
    }
    if (Idiom.isBuilt(type) || Idiom.isRecord(type)) {
      return value(type, Idiom.words(type));
    }
    throw new IllegalArgumentException("There is no way to write a " + type.getName() + ".");
  }

  private static Code code(Class<?> vocabulary) {
    return new Code(
        Idiom.words(vocabulary),
        Arrays.stream(vocabulary.getEnumConstants())
            .map(constant -> WireName.of((Enum<?>) constant))
            .toList(),
        Optional.of(vocabulary));
  }

  private static Choice choice(Class<?> type) {
    Map<String, Value> variants = new LinkedHashMap<>();
    Idiom.variants(type)
        .forEach(each -> variants.put(
            Idiom.kind(each), value(each, Idiom.kind(each) + " " + Idiom.words(type))));
    return new Choice(type, variants);
  }

  private static Value value(Class<?> type, String noun) {
    Map<String, Part> parts = new LinkedHashMap<>();
    for (Attribute attribute : Idiom.attributes(type)) {
      parts.put(
          attribute.name(),
          new Part(attribute.name(), of(attribute.type()), isRequired(raw(attribute.type()))));
    }
    return new Value(noun, "property", Optional.of(type), parts);
  }

  private static boolean isRequired(Class<?> held) {
    return held != Optional.class && !Collection.class.isAssignableFrom(held) && held != Map.class;
  }

  /** The class behind a type. */
  static Class<?> raw(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return raw(parameterized.getRawType());
    }
    if (type instanceof WildcardType wildcard) {
      return raw(wildcard.getUpperBounds()[0]);
    }
    return type instanceof Class<?> plain ? plain : Object.class;
  }

  /** The class of what a type holds, which for most is the class behind it. */
  static Class<?> item(Type type) {
    return raw(type instanceof ParameterizedType ? argument(type, 0) : type);
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }
}
