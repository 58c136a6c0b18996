package org.keywork.json;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keywork.rule.Identifier;

/**
 * How the values of Keywork are written in Java: an abstract class with a nested builder and its
 * attributes as abstract methods, a record, a sealed interface over some of these, an enum, an id.
 */
final class Idiom {

  private static final String HOUSE = "org.keywork.";
  private static final String BUILDER = "Builder";
  private static final String GENERATED = "Immutable";

  /** Whose something is; their plurals are children, families and people. */
  private static final Pattern OWNER = Pattern.compile("\\b(child|family|people)s ");

  private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  /**
   * One part of a value.
   *
   * @param name its name, in Java as on the wire
   * @param type what it holds
   */
  record Attribute(String name, Type type) {}

  private static final ClassValue<List<Attribute>> ATTRIBUTES = new ClassValue<>() {
    @Override
    protected List<Attribute> computeValue(Class<?> type) {
      return type.isRecord() ? components(type) : abstractMethods(type);
    }
  };

  private Idiom() {}

  /** Whether the type belongs to Keywork. */
  static boolean isHouse(Class<?> type) {
    return type.getName().startsWith(HOUSE);
  }

  /** Whether the type is a value with a builder. */
  static boolean isBuilt(Class<?> type) {
    return builder(type).isPresent() && !isGenerated(type);
  }

  /** Whether the type is a record that holds no more than an id. */
  static boolean isId(Class<?> type) {
    return isHouse(type) && type.isRecord() && Identifier.class.isAssignableFrom(type);
  }

  /** Whether the type is a record of several parts, or of none. */
  static boolean isRecord(Class<?> type) {
    return isHouse(type) && type.isRecord() && !isId(type);
  }

  /** Whether the type is a closed choice of variants. */
  static boolean isChoice(Class<?> type) {
    return isHouse(type) && type.isInterface() && type.isSealed();
  }

  /** The nested builder of a value. */
  static Optional<Class<?>> builder(Class<?> type) {
    if (!isHouse(type) || !Modifier.isAbstract(type.getModifiers()) || type.isInterface()) {
      return Optional.empty();
    }
    return Arrays.stream(type.getClasses())
        .filter(nested -> nested.getSimpleName().equals(BUILDER))
        .filter(nested -> nested.getEnclosingClass() == type)
        .findFirst();
  }

  /** The value that a builder, or the generated ancestor of a builder, builds. */
  static Optional<Class<?>> builtBy(Class<?> builder) {
    Class<?> around = builder.getEnclosingClass();
    if (around == null || !builder.getSimpleName().equals(BUILDER)) {
      return Optional.empty();
    }
    Class<?> value = written(around);
    return isBuilt(value) ? Optional.of(value) : Optional.empty();
  }

  /** The class as it was written, for a generated one; else the class itself. */
  static Class<?> written(Class<?> type) {
    Class<?> parent = type.getSuperclass();
    return parent != null && isGenerated(type) && isBuilt(parent) ? parent : type;
  }

  private static boolean isGenerated(Class<?> type) {
    return isHouse(type) && type.getSimpleName().startsWith(GENERATED);
  }

  /** The choice that a variant belongs to. */
  static Optional<Class<?>> choiceOf(Class<?> type) {
    return Arrays.stream(written(type).getInterfaces()).filter(Idiom::isChoice).findFirst();
  }

  /** The variants of a choice, in the order in which they are written. */
  static List<Class<?>> variants(Class<?> choice) {
    Class<?>[] permitted = choice.getPermittedSubclasses();
    return permitted == null ? List.of() : List.of(permitted);
  }

  /**
   * The name that tells a variant from the others: {@code NonDesignated} is non-designated. A word with
   * which the names of all of them begin tells none from another, so that {@code ProposedHandover} beside
   * {@code ProposedExit} is handover.
   */
  static String kind(Class<?> variant) {
    String words = words(written(variant));
    String first = words.substring(0, words.indexOf(' ') + 1);
    return (isSharedByAll(first, variant) ? words.substring(first.length()) : words)
        .replace(' ', '-');
  }

  private static boolean isSharedByAll(String first, Class<?> variant) {
    return choiceOf(variant)
        .filter(choice -> variants(choice).stream().allMatch(each -> words(each).startsWith(first)))
        .isPresent();
  }

  /**
   * The name of a type in a sentence: {@code CaseFile} is a case file, {@code ChildsView} a child's
   * view.
   */
  static String words(Class<?> type) {
    return OWNER.matcher(words(type.getSimpleName())).replaceAll("$1's ");
  }

  /** The words of which a name in Java is made: {@code openedOn} is opened on. */
  static String words(String name) {
    return NEXT_WORD.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  /** The parts of a value or record, in the order in which they are written. */
  static List<Attribute> attributes(Class<?> type) {
    return ATTRIBUTES.get(type);
  }

  /** The part with this name. */
  static Optional<Attribute> attribute(Class<?> type, String name) {
    return attributes(type).stream().filter(each -> each.name().equals(name)).findFirst();
  }

  private static List<Attribute> components(Class<?> type) {
    List<Attribute> attributes = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      attributes.add(new Attribute(component.getName(), component.getGenericType()));
    }
    return List.copyOf(attributes);
  }

  private static List<Attribute> abstractMethods(Class<?> type) {
    List<String> order = fieldsOfTheGeneratedClass(type);
    return Arrays.stream(type.getMethods())
        .filter(Idiom::isAttribute)
        .sorted(Comparator.comparing((Method method) -> place(order, method.getName()))
            .thenComparing(Method::getName))
        .map(method -> new Attribute(method.getName(), method.getGenericReturnType()))
        .toList();
  }

  private static boolean isAttribute(Method method) {
    return Modifier.isAbstract(method.getModifiers())
        && method.getParameterCount() == 0
        && !method.isSynthetic();
  }

  /** Methods are listed in no particular order; the generated class keeps that of the source. */
  private static List<String> fieldsOfTheGeneratedClass(Class<?> type) {
    @Nullable
    Class<?> generated = builder(type)
        .<@Nullable Class<?>>map(Class::getSuperclass)
        .map(Class::getEnclosingClass)
        .orElse(null);
    Class<?> listed = generated == null ? type : generated;
    return Arrays.stream(listed.getDeclaredFields()).map(Field::getName).toList();
  }

  private static int place(List<String> order, String name) {
    int index = order.indexOf(name);
    return index < 0 ? order.size() : index;
  }
}
