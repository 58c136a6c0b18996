package org.keywork.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.keywork.json.Idiom.Attribute;

/** Makes records of several parts. */
final class RecordMaker extends PartsMaker {

  private final KnownNames names;
  private final Maker[] makers;
  private final boolean[] optional;
  private final Call constructor;

  RecordMaker(Class<?> type, Shape.Value shape) {
    List<Attribute> attributes = Idiom.attributes(type);
    this.names = new KnownNames(attributes.stream().map(Attribute::name).toList());
    this.makers = new Maker[attributes.size()];
    this.optional = new boolean[attributes.size()];
    for (int i = 0; i < makers.length; i++) {
      Attribute each = attributes.get(i);
      makers[i] = Makers.of(shape.shapeOf(each.name()));
      optional[i] = Shapes.raw(each.type()) == Optional.class;
    }
    this.constructor = Call.withAll(canonical(type));
  }

  /** Of the constructors, the one that takes all the parts as they are. */
  static Constructor<?> canonical(Class<?> type) {
    Class<?>[] parts = Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getType)
        .toArray(Class<?>[]::new);
    try {
      return type.getConstructor(parts);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("Records are public, and so are their constructors.", e);
    }
  }

  @Override
  Object rest(Bytes text, boolean begun) {
    Object[] parts = new Object[makers.length];
    for (boolean more = begun; more; more = text.goesOn('}')) {
      int index = text.name(names);
      if (parts[index] != null) {
        throw new Otherwise();
      }
      Object part = makers[index].from(text);
      parts[index] = optional[index] ? Optional.of(part) : part;
    }
    return constructor.on(whole(parts));
  }

  private Object[] whole(Object[] parts) {
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] == null && !optional[i]) {
        throw new Otherwise();
      }
      parts[i] = parts[i] == null ? Optional.empty() : parts[i];
    }
    return parts;
  }
}
