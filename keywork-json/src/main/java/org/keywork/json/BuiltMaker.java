package org.keywork.json;

import java.util.List;
import org.keywork.json.Idiom.Attribute;

/** Makes values that have a builder, which refuses those that lack what they must have. */
final class BuiltMaker extends PartsMaker {

  private final KnownNames names;
  private final BuilderPart[] parts;
  private final Call begin;
  private final Call build;

  /**
   * What makes the values of a type.
   *
   * @throws IllegalArgumentException if it has more parts than can be told apart here
   */
  BuiltMaker(Class<?> type, Shape.Value shape) {
    Class<?> builder = Idiom.builder(type).orElseThrow();
    List<Attribute> attributes = Idiom.attributes(type);
    if (attributes.size() > Long.SIZE) {
      throw new IllegalArgumentException(type.getName() + " has more than 64 parts.");
    }
    this.names = new KnownNames(attributes.stream().map(Attribute::name).toList());
    this.parts = attributes.stream()
        .map(each -> new BuilderPart(builder, each, shape.shapeOf(each.name())))
        .toArray(BuilderPart[]::new);
    try {
      this.begin = Call.of(builder.getConstructor());
      this.build = Call.of(builder.getMethod("build"));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("Every builder begins with nothing and builds.", e);
    }
  }

  @Override
  Object rest(Bytes text, boolean begun) {
    Object collected = begin.now();
    long taken = 0;
    for (boolean more = begun; more; more = text.goesOn('}')) {
      int index = text.name(names);
      if ((taken & (1L << index)) != 0) {
        throw new Otherwise();
      }
      taken |= 1L << index;
      parts[index].take(text, collected);
    }
    return build.on(collected);
  }
}
