package org.keywork.rule;

import java.time.Duration;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keywork.source.Citation;

/**
 * Something that a service may set, read by one rule or by a few.
 *
 * <p>A parameter stands beside the rule that reads it. It has a preset where a source documents a
 * figure, or one marked as {@link Origin#OURS}; where no source gives a figure it is {@link
 * Origin#OPEN} and a rule that needs it cannot tell. Values outside the bounds are refused. Where a
 * parameter says which way is stricter, a policy may go that way but not the other as long as a rule
 * of force MUST reads it.
 *
 * @param <T> the values
 * @since 0.1
 */
public final class Parameter<T> {

  /** Where a preset comes from. */
  public enum Origin {
    /** A source documents it. */
    DOCUMENTED,
    /** No source gives a figure; the value is Keywork's own and is meant to be set. */
    OURS,
    /** No source gives a figure and there is no preset. */
    OPEN
  }

  /** Which way a value becomes stricter. */
  public enum Stricter {
    /** The smaller, the stricter: a longest interval. */
    SMALLER,
    /** The larger, the stricter: a shortest notice. */
    LARGER,
    /** Neither way: a choice between readings. */
    NEITHER
  }

  private final String id;
  private final String meaning;
  private final ParameterType<T> type;
  private final Origin origin;
  private final Optional<T> preset;
  private final @Nullable Citation citation;
  private final String remark;
  private final @Nullable T lowest;
  private final @Nullable T highest;
  private final Stricter stricter;

  private Parameter(Draft<T> draft, Stricter stricter) {
    this.id = draft.id;
    this.meaning = draft.meaning;
    this.type = draft.type;
    this.origin = draft.origin;
    this.preset = Optional.ofNullable(draft.preset);
    this.citation = draft.citation;
    this.remark = draft.remark;
    this.lowest = draft.lowest;
    this.highest = draft.highest;
    this.stricter = stricter;
    preset.ifPresent(this::requireWithinBounds);
  }

  /**
   * Begins a parameter.
   *
   * @param id its name, written like a {@link RuleId}, such as {@code plan.longest-interval}
   * @param type what values it takes
   * @param meaning what it sets, as a noun with its article, such as {@code the longest time from one
   *     plan to the next}
   */
  public static <T> Draft<T> parameter(String id, ParameterType<T> type, String meaning) {
    return new Draft<>(new RuleId(id).value(), type, meaning);
  }

  /** A parameter that is being written. */
  public static final class Draft<T> {
    private final String id;
    private final ParameterType<T> type;
    private final String meaning;
    private Origin origin = Origin.OPEN;
    private @Nullable T preset;
    private @Nullable Citation citation;
    private String remark = "";
    private @Nullable T lowest;
    private @Nullable T highest;

    private Draft(String id, ParameterType<T> type, String meaning) {
      this.id = id;
      this.type = type;
      this.meaning = meaning;
    }

    /** The figure that a source documents. */
    public Draft<T> preset(T documented, Citation where) {
      this.origin = Origin.DOCUMENTED;
      this.preset = Objects.requireNonNull(documented, "documented");
      this.citation = Objects.requireNonNull(where, "where");
      return this;
    }

    /** A value of our own, where no source gives a figure. */
    public Draft<T> presetOfOurs(T ours, String why) {
      this.origin = Origin.OURS;
      this.preset = Objects.requireNonNull(ours, "ours");
      this.remark = why;
      return this;
    }

    /** No preset, since no source gives a figure. */
    public Draft<T> open(String why) {
      this.remark = why;
      return this;
    }

    /** The lowest and the highest value that make sense, both inclusive. They are our own. */
    public Draft<T> between(T lowestInclusive, T highestInclusive) {
      this.lowest = lowestInclusive;
      this.highest = highestInclusive;
      return this;
    }

    /** Ends the parameter: the smaller a value, the stricter. */
    public Parameter<T> strictestWhenSmall() {
      return new Parameter<>(this, Stricter.SMALLER);
    }

    /** Ends the parameter: the larger a value, the stricter. */
    public Parameter<T> strictestWhenLarge() {
      return new Parameter<>(this, Stricter.LARGER);
    }

    /** Ends the parameter: no value is stricter than another. */
    public Parameter<T> asChoice() {
      return new Parameter<>(this, Stricter.NEITHER);
    }
  }

  /** The name under which a policy sets it. */
  public String id() {
    return id;
  }

  /** What it sets. */
  public String meaning() {
    return meaning;
  }

  /** What values it takes. */
  public ParameterType<T> type() {
    return type;
  }

  /** Where the preset comes from. */
  public Origin origin() {
    return origin;
  }

  /** The value where a policy sets none. */
  public Optional<T> preset() {
    return preset;
  }

  /** Where the preset is written; empty unless it is documented. */
  public Optional<Citation> citation() {
    return Optional.ofNullable(citation);
  }

  /** Why there is no documented preset; empty where there is one. */
  public String remark() {
    return remark;
  }

  /** The lowest value allowed, inclusive. */
  public Optional<T> lowest() {
    return Optional.ofNullable(lowest);
  }

  /** The highest value allowed, inclusive. */
  public Optional<T> highest() {
    return Optional.ofNullable(highest);
  }

  /** Which way it becomes stricter. */
  public Stricter stricter() {
    return stricter;
  }

  /** Whether {@code value} asks for less than {@code other}. */
  public boolean isLooser(T value, T other) {
    int comparison = type.order().compare(value, other);
    return switch (stricter) {
      case SMALLER -> comparison > 0;
      case LARGER -> comparison < 0;
      case NEITHER -> false;
    };
  }

  /**
   * Refuses a value outside the bounds.
   *
   * @return {@code value}
   * @throws IllegalArgumentException with one sentence that names the bound
   */
  public T requireWithinBounds(T value) {
    if (lowest != null && type.order().compare(value, lowest) < 0) {
      throw outside(value, "lower than", lowest);
    }
    if (highest != null && type.order().compare(value, highest) > 0) {
      throw outside(value, "higher than", highest);
    }
    return value;
  }

  private IllegalArgumentException outside(T value, String than, T bound) {
    return new IllegalArgumentException("The parameter " + id + " must not be " + than + " "
        + type.write(bound) + ", but is set to " + type.write(value) + ".");
  }

  /** Shorthand for the type of most parameters. */
  public static Draft<Period> period(String id, String meaning) {
    return parameter(id, ParameterType.period(), meaning);
  }

  /** Shorthand for lengths of hours and minutes. */
  public static Draft<Duration> duration(String id, String meaning) {
    return parameter(id, ParameterType.duration(), meaning);
  }

  /** Shorthand for numbers of things and years of age. */
  public static Draft<Integer> count(String id, String meaning) {
    return parameter(id, ParameterType.count(), meaning);
  }

  /** Shorthand for how much something counts. */
  public static Draft<Weight> weight(String id, String meaning) {
    return parameter(id, ParameterType.weight(), meaning);
  }

  /** Shorthand for yes or no. */
  public static Draft<Boolean> flag(String id, String meaning) {
    return parameter(id, ParameterType.flag(), meaning);
  }

  /** The name. */
  @Override
  public String toString() {
    return id;
  }
}
