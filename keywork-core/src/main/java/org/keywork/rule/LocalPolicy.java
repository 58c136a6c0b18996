package org.keywork.rule;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.keywork.source.Publication;

/**
 * What one service has set: values for parameters, and whose local practice it adopts as its own.
 *
 * <p>A policy is complete without setting anything: every parameter it does not set has its preset.
 * Policies differ in data only.
 *
 * @since 0.1
 */
@SuppressWarnings("exports") // equals speaks of JSpecify's @Nullable, which embedders may ignore
public final class LocalPolicy {

  private final String name;
  private final Set<Publication> adopted;
  private final Map<String, Optional<?>> values;

  private LocalPolicy(String name, Set<Publication> adopted, Map<String, Optional<?>> values) {
    this.name = name;
    this.adopted = adopted;
    this.values = values;
  }

  /** A policy that sets nothing and adopts nobody's practice. */
  public static LocalPolicy named(String name) {
    return new LocalPolicy(Objects.requireNonNull(name, "name"), Set.of(), Map.of());
  }

  /**
   * This policy, with one service's documented practice taken as binding: its rules get the force
   * that service gave them.
   *
   * @throws IllegalArgumentException if the publication is not a local practice
   */
  public LocalPolicy adopting(Publication practice) {
    if (practice.kind() != Publication.Kind.LOCAL_PRACTICE) {
      throw new IllegalArgumentException(
          "Only a local practice can be adopted, and " + practice + " is none.");
    }
    Set<Publication> more = new LinkedHashSet<>(adopted);
    more.add(practice);
    return new LocalPolicy(name, Collections.unmodifiableSet(more), values);
  }

  /**
   * This policy with a value set.
   *
   * @throws IllegalArgumentException if the value is outside the bounds of the parameter
   */
  public <T> LocalPolicy with(Parameter<T> parameter, T value) {
    Map<String, Optional<?>> more = new TreeMap<>(values);
    more.put(parameter.id(), Optional.of(parameter.requireWithinBounds(value)));
    return new LocalPolicy(name, adopted, Collections.unmodifiableMap(more));
  }

  /** The same settings under another name. */
  public LocalPolicy renamed(String newName) {
    return new LocalPolicy(Objects.requireNonNull(newName, "newName"), adopted, values);
  }

  /** The name under which reports mention it. */
  public String name() {
    return name;
  }

  /** Whose local practice is adopted. */
  public Set<Publication> adopted() {
    return adopted;
  }

  /** Whether this policy sets the parameter itself. */
  public boolean sets(Parameter<?> parameter) {
    return values.containsKey(parameter.id());
  }

  /** The value in force: the one set here, else the preset, else nothing. */
  @SuppressWarnings("unchecked") // with() puts a T under the id of a Parameter<T>
  public <T> Optional<T> value(Parameter<T> parameter) {
    Optional<?> set = values.get(parameter.id());
    return set == null ? parameter.preset() : (Optional<T>) set;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LocalPolicy that
        && name.equals(that.name)
        && adopted.equals(that.adopted)
        && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, adopted, values);
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
