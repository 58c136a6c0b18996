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
 * What one service has set: values for parameters, whose local practice it adopts as its own, and
 * which rules it does not go by, each with the reason.
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
  private final Map<RuleId, String> switchedOff;

  private LocalPolicy(
      String name,
      Set<Publication> adopted,
      Map<String, Optional<?>> values,
      Map<RuleId, String> switchedOff) {
    this.name = name;
    this.adopted = adopted;
    this.values = values;
    this.switchedOff = switchedOff;
  }

  /** A policy that sets nothing and adopts nobody's practice. */
  public static LocalPolicy named(String name) {
    return new LocalPolicy(Objects.requireNonNull(name, "name"), Set.of(), Map.of(), Map.of());
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
    return new LocalPolicy(name, Collections.unmodifiableSet(more), values, switchedOff);
  }

  /**
   * This policy with a value set.
   *
   * @throws IllegalArgumentException if the value is outside the bounds of the parameter
   */
  public <T> LocalPolicy with(Parameter<T> parameter, T value) {
    Map<String, Optional<?>> more = new TreeMap<>(values);
    more.put(parameter.id(), Optional.of(parameter.requireWithinBounds(value)));
    return new LocalPolicy(name, adopted, Collections.unmodifiableMap(more), switchedOff);
  }

  /**
   * This policy, under which a rule is not asked about. That a must cannot be switched off is asked of
   * the rule book, as is whether there is such a rule: {@link RuleBook#under}.
   *
   * @param rule the rule
   * @param reason why the service does not go by it, without personal data; reports show it as it is
   *     written
   * @throws IllegalArgumentException if the reason is blank
   */
  public LocalPolicy withoutRule(RuleId rule, String reason) {
    Map<RuleId, String> more = new TreeMap<>(switchedOff);
    more.put(Objects.requireNonNull(rule, "rule"), requireReason(reason));
    return new LocalPolicy(name, adopted, values, Collections.unmodifiableMap(more));
  }

  private static String requireReason(String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A rule is switched off for a reason; give it.");
    }
    return reason;
  }

  /** The same settings under another name. */
  public LocalPolicy renamed(String newName) {
    return new LocalPolicy(
        Objects.requireNonNull(newName, "newName"), adopted, values, switchedOff);
  }

  /** The name under which reports mention it. */
  public String name() {
    return name;
  }

  /** Whose local practice is adopted. */
  public Set<Publication> adopted() {
    return adopted;
  }

  /** The rules that are switched off, in the order of their ids, each with the reason. */
  public Map<RuleId, String> switchedOff() {
    return switchedOff;
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
        && values.equals(that.values)
        && switchedOff.equals(that.switchedOff);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, adopted, values, switchedOff);
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
