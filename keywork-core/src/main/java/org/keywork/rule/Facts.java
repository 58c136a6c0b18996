package org.keywork.rule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keywork.time.Lengths;

/**
 * What a finding rests on: dates, counts, codes and ids, each under a name.
 *
 * <p>There is no way to put a text into facts, so no name, address, date of birth or note about a
 * person can reach a finding through them. Facts keep the order in which they were added.
 *
 * @since 0.1
 */
@SuppressWarnings("exports") // equals speaks of JSpecify's @Nullable, which embedders may ignore
public final class Facts {

  private static final Facts NONE = new Facts(Map.of());

  /** Values are LocalDate, Integer, Period, Duration, Enum, String (an id) or a List of the last two. */
  private final Map<String, Object> values;

  private Facts(Map<String, Object> values) {
    this.values = values;
  }

  /** No facts. */
  public static Facts none() {
    return NONE;
  }

  /** A day, but never a day of birth. */
  public static Facts fact(String name, LocalDate day) {
    return NONE.and(name, day);
  }

  /** A number of things. */
  public static Facts fact(String name, int count) {
    return NONE.and(name, count);
  }

  /** A length of time. */
  public static Facts fact(String name, Period length) {
    return NONE.and(name, length);
  }

  /** Hours and minutes of work. */
  public static Facts fact(String name, Duration work) {
    return NONE.and(name, work);
  }

  /** A constant of a vocabulary. */
  public static Facts fact(String name, Enum<?> code) {
    return NONE.and(name, code);
  }

  /** The id of a person or thing. */
  public static Facts fact(String name, Identifier id) {
    return NONE.and(name, id);
  }

  /** These facts and a day, but never a day of birth. */
  public Facts and(String name, LocalDate day) {
    return plus(name, day);
  }

  /** These facts and a number of things. */
  public Facts and(String name, int count) {
    return plus(name, count);
  }

  /** These facts and a length of time. */
  public Facts and(String name, Period length) {
    return plus(name, length);
  }

  /** These facts and hours and minutes of work. */
  public Facts and(String name, Duration work) {
    return plus(name, work);
  }

  /** These facts and a constant of a vocabulary. */
  public Facts and(String name, Enum<?> code) {
    return plus(name, code);
  }

  /** These facts and the id of a person or thing. */
  public Facts and(String name, Identifier id) {
    return plus(name, id.value());
  }

  /** These facts and constants of a vocabulary, in the order given. */
  public Facts andCodes(String name, Collection<? extends Enum<?>> codes) {
    return plus(name, List.copyOf(codes));
  }

  /** These facts and ids, in the order given. */
  public Facts andIds(String name, Collection<? extends Identifier> ids) {
    return plus(name, ids.stream().map(Identifier::value).toList());
  }

  private Facts plus(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(values);
    if (more.put(Objects.requireNonNull(name, "name"), value) != null) {
      throw new IllegalArgumentException("The fact " + name + " is stated twice.");
    }
    return new Facts(more);
  }

  /** Whether nothing is stated. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** The names, in the order in which they were stated. */
  public List<String> names() {
    return List.copyOf(values.keySet());
  }

  /**
   * The value under a name: a {@link LocalDate}, an {@link Integer}, a {@link Period}, a {@link
   * Duration}, a {@link String} that is a code or an id, or a {@link List} of such strings.
   *
   * @throws IllegalArgumentException if there is no such fact
   */
  public Object value(String name) {
    return written(stated(name));
  }

  private static Object written(Object value) {
    if (value instanceof Enum<?> code) {
      return WireName.of(code);
    }
    return value instanceof List<?> list ? list.stream().map(Facts::written).toList() : value;
  }

  /**
   * The value under a name as it reads in a sentence: lengths of time in words, lists joined.
   *
   * @throws IllegalArgumentException if there is no such fact
   */
  public String inWords(String name) {
    return words(stated(name));
  }

  private Object stated(String name) {
    Object value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("There is no fact " + name + ".");
    }
    return value;
  }

  private static String words(Object value) {
    if (value instanceof Enum<?> code) {
      return WireName.inWords(code);
    }
    if (value instanceof Period length) {
      return Lengths.inWords(length);
    }
    if (value instanceof Duration work) {
      return Lengths.inHours(work);
    }
    if (value instanceof List<?> list) {
      return joined(list.stream().map(Facts::words).toList());
    }
    return value.toString();
  }

  private static String joined(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    String last = words.get(words.size() - 1);
    return String.join(", ", words.subList(0, words.size() - 1)) + " and " + last;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Facts that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** The facts as {@code name=value}, in order. */
  @Override
  public String toString() {
    return values.toString();
  }
}
