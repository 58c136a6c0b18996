package org.keywork.rule;

import java.util.regex.Pattern;

/**
 * The name of a rule: the concept, a dot, and what holds when it is met.
 *
 * <p>Written out by hand, lower case, such as {@code plan.renewed-in-time}. Never derived from a class
 * name and never used again for another rule.
 *
 * @param value the name
 * @since 0.1
 */
public record RuleId(String value) implements Identifier, Comparable<RuleId> {

  private static final Pattern FORM =
      Pattern.compile("[a-z]++(?:-[a-z]++)*+\\.[a-z0-9]++(?:-[a-z0-9]++)*+");

  /** Refuses a name of another form. */
  public RuleId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "A rule id is a concept, a dot and what holds, in lower case with hyphens.");
    }
  }

  /** The concept before the dot, such as {@code plan}. */
  public String concept() {
    return value.substring(0, value.indexOf('.'));
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  /** The name. */
  @Override
  public String toString() {
    return value;
  }
}
