package org.keywork.rule;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.time.Lengths;

/**
 * The kind of value a parameter takes: how it is read, written, compared and said.
 *
 * @param <T> the values
 * @since 0.1
 */
public abstract class ParameterType<T> {

  private final String description;
  private final Comparator<T> order;

  ParameterType(String description, Comparator<T> order) {
    this.description = description;
    this.order = order;
  }

  /** A length of time, written in ISO 8601, such as {@code P6M} or {@code P21D}. */
  public static ParameterType<Period> period() {
    return PeriodType.INSTANCE;
  }

  /** A length of hours and minutes, written in ISO 8601, such as {@code PT1H} or {@code PT30M}. */
  public static ParameterType<Duration> duration() {
    return DurationType.INSTANCE;
  }

  /** A number of things, or of years of age. */
  public static ParameterType<Integer> count() {
    return CountType.INSTANCE;
  }

  /** How much something counts, written as a number such as {@code 1} or {@code 0.25}. */
  public static ParameterType<Weight> weight() {
    return WeightType.INSTANCE;
  }

  /** Yes or no, written {@code true} or {@code false}. */
  public static ParameterType<Boolean> flag() {
    return FlagType.INSTANCE;
  }

  /** One constant of a vocabulary. */
  public static <E extends Enum<E>> ParameterType<E> choice(Class<E> vocabulary) {
    return new ChoiceType<>(vocabulary);
  }

  /** What is expected, with its article, such as {@code a length of time such as P6M}. */
  public final String description() {
    return description;
  }

  /** The vocabulary of which a constant is chosen; empty unless it is a choice. */
  public Optional<Class<?>> vocabulary() {
    return Optional.empty();
  }

  /** From the smaller to the larger. */
  final Comparator<T> order() {
    return order;
  }

  /**
   * Reads a value.
   *
   * @throws IllegalArgumentException with one sentence if the text is no such value
   */
  public final T parse(String text) {
    try {
      return Objects.requireNonNull(read(text));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      throw new IllegalArgumentException("expected " + description + ", found '" + text + "'", e);
    }
  }

  abstract T read(String text);

  /** Writes a value so that {@link #parse} reads it. */
  public String write(T value) {
    return value.toString();
  }

  /** The value as it reads in a sentence. */
  public String inWords(T value) {
    return write(value);
  }

  private static final class PeriodType extends ParameterType<Period> {
    private static final PeriodType INSTANCE = new PeriodType();

    private PeriodType() {
      super("a length of time such as P6M or P21D", Lengths.BY_LENGTH);
    }

    @Override
    Period read(String text) {
      return Period.parse(text);
    }

    @Override
    public String inWords(Period value) {
      return Lengths.inWords(value);
    }
  }

  private static final class DurationType extends ParameterType<Duration> {
    private static final DurationType INSTANCE = new DurationType();

    private DurationType() {
      super("a length of time such as PT1H or PT30M", Comparator.naturalOrder());
    }

    @Override
    Duration read(String text) {
      return Duration.parse(text);
    }

    @Override
    public String inWords(Duration value) {
      return Lengths.inWords(value);
    }
  }

  private static final class CountType extends ParameterType<Integer> {
    private static final CountType INSTANCE = new CountType();

    private CountType() {
      super("a whole number", Comparator.naturalOrder());
    }

    @Override
    Integer read(String text) {
      return Integer.valueOf(text);
    }
  }

  private static final class WeightType extends ParameterType<Weight> {
    private static final WeightType INSTANCE = new WeightType();

    private WeightType() {
      super("a number such as 1 or 0.25", Comparator.naturalOrder());
    }

    @Override
    Weight read(String text) {
      return Weight.parse(text);
    }
  }

  private static final class FlagType extends ParameterType<Boolean> {
    private static final FlagType INSTANCE = new FlagType();

    private FlagType() {
      super("true or false", Comparator.naturalOrder());
    }

    @Override
    Boolean read(String text) {
      if (!text.equals("true") && !text.equals("false")) {
        throw new IllegalArgumentException(text);
      }
      return Boolean.valueOf(text);
    }

    @Override
    public String inWords(Boolean value) {
      return value ? "yes" : "no";
    }
  }

  private static final class ChoiceType<E extends Enum<E>> extends ParameterType<E> {
    private final Class<E> vocabulary;
    private final List<E> constants;

    private ChoiceType(Class<E> vocabulary) {
      super(
          "one of "
              + String.join(
                  ", ",
                  List.of(vocabulary.getEnumConstants()).stream()
                      .map(WireName::of)
                      .toList()),
          Comparator.naturalOrder());
      this.vocabulary = vocabulary;
      this.constants = List.of(vocabulary.getEnumConstants());
    }

    @Override
    public Optional<Class<?>> vocabulary() {
      return Optional.of(vocabulary);
    }

    @Override
    E read(String text) {
      return constants.stream()
          .filter(constant -> WireName.of(constant).equals(text))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException(text));
    }

    @Override
    public String write(E value) {
      return WireName.of(value);
    }

    @Override
    public String inWords(E value) {
      return WireName.inWords(value);
    }
  }
}
