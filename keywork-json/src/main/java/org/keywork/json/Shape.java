package org.keywork.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a value looks like on the wire. */
sealed interface Shape {

  /** The property that tells the variants of a choice apart. */
  String KIND = "kind";

  /** What is expected, with its article, as it completes a sentence. */
  String expected();

  /** A text that may say anything. */
  record Text() implements Shape {
    @Override
    public String expected() {
      return "a text";
    }
  }

  /** A text that says something. */
  record Words() implements Shape {
    @Override
    public String expected() {
      return "a text";
    }
  }

  /** A place in a document. */
  record Pointer() implements Shape {

    /** Whether a text is a JSON Pointer (RFC 6901): nothing, or steps after slashes. */
    static boolean isOne(String text) {
      boolean one = text.isEmpty() || text.charAt(0) == '/';
      for (int i = text.indexOf('~'); one && i >= 0; i = text.indexOf('~', i + 1)) {
        one = text.startsWith("0", i + 1) || text.startsWith("1", i + 1);
      }
      return one;
    }

    @Override
    public String expected() {
      return "a JSON Pointer such as /plans/0";
    }
  }

  /** An id, written as a text. */
  record Id(Class<?> type) implements Shape {
    @Override
    public String expected() {
      return "an id as a text";
    }
  }

  /**
   * A constant of a vocabulary.
   *
   * @param vocabulary what it is
   * @param codes the constants as they are written
   * @param type the enum it is read as; empty if it is read by hand
   */
  record Code(String vocabulary, List<String> codes, Optional<Class<?>> type) implements Shape {

    /** One that is read by hand. */
    Code(String vocabulary, List<String> codes) {
      this(vocabulary, codes, Optional.empty());
    }

    @Override
    public String expected() {
      return new Noun(vocabulary).withArticle() + " such as \"" + codes.get(0) + "\"";
    }
  }

  /** A day. */
  record Day() implements Shape {
    @Override
    public String expected() {
      return "a date such as 2026-09-01";
    }
  }

  /** A day and the time of day. */
  record Moment() implements Shape {
    @Override
    public String expected() {
      return "a date and time such as 2026-09-01T14:30";
    }
  }

  /** A length of time. */
  record Length() implements Shape {
    @Override
    public String expected() {
      return "a length of time such as P6M or P21D";
    }
  }

  /** Hours and minutes. */
  record Hours() implements Shape {
    @Override
    public String expected() {
      return "hours and minutes such as PT7H30M";
    }
  }

  /** True or false. */
  record Flag() implements Shape {
    @Override
    public String expected() {
      return "true or false";
    }
  }

  /** A whole number. */
  record Count() implements Shape {
    @Override
    public String expected() {
      return "a whole number";
    }
  }

  /** A number of up to two decimals. */
  record Amount() implements Shape {
    @Override
    public String expected() {
      return "a number of up to two decimals such as 0.25";
    }
  }

  /** Items of one shape. */
  record Items(Shape each) implements Shape {
    @Override
    public String expected() {
      return "a list";
    }
  }

  /** Properties that are named freely, or by the codes or ids of one vocabulary. */
  record Entries(Shape key, Shape each) implements Shape {
    @Override
    public String expected() {
      return "an object";
    }
  }

  /** One of several objects, told apart by their kind. */
  record Choice(Class<?> type, Map<String, Shape.Value> variants) implements Shape {
    @Override
    public String expected() {
      return new Noun(noun()).withArticle() + " as an object";
    }

    /** What it is. */
    String noun() {
      return Idiom.words(type);
    }

    /** The property that tells which variant it is. */
    Part kind() {
      return new Part(KIND, new Code("kind of " + noun(), List.copyOf(variants.keySet())), true);
    }
  }

  /**
   * An object with properties of its own.
   *
   * @param noun what it is
   * @param partNoun what its properties are called in a sentence
   * @param type the type it is read as; empty if it is read by hand
   * @param parts its properties by name
   */
  record Value(String noun, String partNoun, Optional<Class<?>> type, Map<String, Part> parts)
      implements Shape {

    /** What is read by hand. */
    static Value byHand(String noun, Part... parts) {
      return byHand(noun, "property", parts);
    }

    /** The same, where a sentence calls its properties something else. */
    static Value byHand(String noun, String partNoun, Part... parts) {
      Map<String, Part> byName = new LinkedHashMap<>();
      for (Part part : parts) {
        byName.put(part.name(), part);
      }
      return new Value(noun, partNoun, Optional.empty(), byName);
    }

    /** The shape of a part that it has. */
    Shape shapeOf(String part) {
      return Objects.requireNonNull(parts.get(part), part).shape();
    }

    /** Whether it is read as this type. */
    boolean isOf(Class<?> wanted) {
      return type.filter(wanted::equals).isPresent();
    }

    @Override
    public String expected() {
      return new Noun(noun).withArticle() + " as an object";
    }
  }

  /**
   * A property of an object.
   *
   * @param name its name
   * @param shape what it holds
   * @param required whether it must be there
   */
  record Part(String name, Shape shape, boolean required) {}
}
