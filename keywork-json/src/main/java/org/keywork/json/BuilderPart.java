package org.keywork.json;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.keywork.json.Idiom.Attribute;

/** One part of a value with a builder: what makes it, and how the builder takes it. */
final class BuilderPart {

  private final Class<?> builder;
  private final Attribute attribute;
  private final Shape shape;

  /** Found at first need, for most parts of most types are not in most documents. */
  private @Nullable Found found;

  private record Found(Maker maker, Call setter) {}

  /**
   * A part.
   *
   * @param builder what takes it
   * @param attribute its name and type
   * @param shape what it looks like
   */
  BuilderPart(Class<?> builder, Attribute attribute, Shape shape) {
    this.builder = builder;
    this.attribute = attribute;
    this.shape = shape;
  }

  /** Takes the part from a document and hands it to a builder; a list item by item. */
  void take(Bytes text, Object collected) {
    Found part = found();
    if (shape instanceof Shape.Items) {
      for (boolean more = text.opens('[', ']'); more; more = text.goesOn(']')) {
        part.setter.on(collected, part.maker.from(text));
      }
    } else {
      part.setter.on(collected, part.maker.from(text));
    }
  }

  /** What takes the part; two threads may find the same. */
  private Found found() {
    Found known = found;
    if (known == null) {
      known = shape instanceof Shape.Items items
          ? new Found(Makers.of(items.each()), setter("add" + capitalised(attribute.name())))
          : new Found(Makers.of(shape), setter(attribute.name()));
      found = known;
    }
    return known;
  }

  /** Of the overloads, the one that takes the plain part or item. */
  private Call setter(String name) {
    Class<?> taken = Shapes.item(attribute.type());
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
        .filter(method -> boxed(method) == boxed(taken))
        .findFirst()
        .map(Call::of)
        .orElseThrow(() -> new IllegalStateException(builder + " does not take " + name + "."));
  }

  private static Class<?> boxed(Method setter) {
    return boxed(setter.getParameterTypes()[0]);
  }

  private static Class<?> boxed(Class<?> type) {
    return MethodType.methodType(type).wrap().returnType();
  }

  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
