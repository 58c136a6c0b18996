package org.keywork.json;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What a schema calls things, and what it says of them. */
final class Sentences {

  private final FirstSentences domain;
  private final Map<String, String> byHand;

  /**
   * Sentences.
   *
   * @param domain what the sources say
   * @param byHand what is said of parts that are read by hand, under {@code policy/name} for the name
   *     of a policy and {@code local practice} for a vocabulary
   */
  Sentences(FirstSentences domain, Map<String, String> byHand) {
    this.domain = domain;
    this.byHand = byHand;
  }

  /** Words as a heading. */
  static String title(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** What a type is called among the definitions. */
  static String name(Class<?> type) {
    Class<?> around = type.getEnclosingClass();
    return (around == null ? "" : around.getSimpleName()) + type.getSimpleName();
  }

  static String name(Shape.Value value) {
    return value
        .type()
        .map(Sentences::name)
        .orElseGet(() -> name(
            value.partNoun().equals("property")
                ? value.noun()
                : value.noun() + " " + value.partNoun() + "s"));
  }

  static String name(Shape.Code code) {
    return code.type().map(Sentences::name).orElseGet(() -> name(code.vocabulary()));
  }

  private static String name(String words) {
    return Arrays.stream(words.split("[ -]")).map(Sentences::title).collect(Collectors.joining());
  }

  String of(DocumentKind kind) {
    return said(kind.words(), () -> Optional.empty());
  }

  String of(Class<?> type) {
    return said(type.getName(), () -> domain.of(type));
  }

  String of(Enum<?> constant) {
    return said(constant.getDeclaringClass().getName() + "." + constant, () -> domain.of(constant));
  }

  String of(Shape.Value value) {
    return said(value.noun(), () -> value.type().flatMap(domain::of));
  }

  String of(Shape.Code code) {
    return said(code.vocabulary(), () -> code.type().flatMap(domain::of));
  }

  String of(Shape.Value owner, Shape.Part part) {
    return said(
        owner.noun() + "/" + part.name(),
        () -> owner.type().flatMap(type -> domain.of(type, part.name())));
  }

  private String said(String key, Supplier<Optional<String>> inTheDomain) {
    return Optional.ofNullable(byHand.get(key))
        .or(inTheDomain)
        .orElseThrow(() -> new AssertionError("Nothing is said of " + key + "."));
  }
}
