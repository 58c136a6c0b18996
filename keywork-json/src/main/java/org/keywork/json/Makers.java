package org.keywork.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What makes the values of each shape. */
final class Makers {

  private static final ClassValue<Maker> KNOWN = new ClassValue<>() {
    @Override
    protected Maker computeValue(Class<?> type) {
      return ofItsOwn(type, Shapes.of(type));
    }
  };

  private Makers() {}

  /** What makes the values of a shape. */
  static Maker of(Shape shape) {
    if (shape instanceof Shape.Items items) {
      return list(of(items.each()));
    }
    Optional<Class<?>> type = typeOf(shape);
    return type.isPresent() ? KNOWN.get(type.get()) : plain(shape);
  }

  private static Optional<Class<?>> typeOf(Shape shape) {
    if (shape instanceof Shape.Value value) {
      return value.type();
    }
    if (shape instanceof Shape.Choice choice) {
      return Optional.of(choice.type());
    }
    if (shape instanceof Shape.Code code) {
      return code.type();
    }
    return shape instanceof Shape.Id id ? Optional.of(id.type()) : Optional.empty();
  }

  private static Maker ofItsOwn(Class<?> type, Shape shape) {
    if (shape instanceof Shape.Value value) {
      return type.isRecord() ? new RecordMaker(type, value) : new BuiltMaker(type, value);
    }
    if (shape instanceof Shape.Choice choice) {
      return new ChoiceMaker(choice);
    }
    return shape instanceof Shape.Code code ? code(code, type.getEnumConstants()) : id(type);
  }

  private static Maker code(Shape.Code code, Object[] constants) {
    KnownNames codes = new KnownNames(code.codes());
    return text -> constants[text.code(codes)];
  }

  private static Maker id(Class<?> type) {
    Call constructor = Call.of(RecordMaker.canonical(type));
    return text -> constructor.on(text.text());
  }

  private static Maker list(Maker each) {
    return text -> {
      List<Object> list = new ArrayList<>();
      for (boolean more = text.opens('[', ']'); more; more = text.goesOn(']')) {
        list.add(each.from(text));
      }
      return list;
    };
  }

  private static Maker plain(Shape shape) {
    if (shape instanceof Shape.Text) {
      return Bytes::text;
    }
    if (shape instanceof Shape.Flag) {
      return Bytes::flag;
    }
    return shape instanceof Shape.Count ? Bytes::count : time(shape);
  }

  private static Maker time(Shape shape) {
    if (shape instanceof Shape.Day) {
      return text -> IsoTimes.day(text.text()).orElseThrow(Otherwise::new);
    }
    if (shape instanceof Shape.Moment) {
      return text -> IsoTimes.moment(text.text()).orElseThrow(Otherwise::new);
    }
    if (shape instanceof Shape.Length) {
      return text -> IsoTimes.length(text.text()).orElseThrow(Otherwise::new);
    }
    if (shape instanceof Shape.Hours) {
      return text -> IsoTimes.hours(text.text()).orElseThrow(Otherwise::new);
    }
    throw new IllegalArgumentException("Values never hold " + shape.expected() + ".");
  }
}
