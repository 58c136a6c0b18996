package org.keywork.rule;

import java.util.Comparator;
import java.util.Objects;

/**
 * A finding that was there when a service began to check its records. It stands in a {@link Baseline}.
 *
 * @param rule which rule
 * @param subject the id of the record
 * @param at where in the record
 * @since 0.1
 */
public record KnownFinding(RuleId rule, String subject, Location at)
    implements Comparable<KnownFinding> {

  private static final Comparator<KnownFinding> ORDER = Comparator.comparing(KnownFinding::subject)
      .thenComparing(KnownFinding::rule)
      .thenComparing(each -> each.at().pointer());

  /** Refuses a missing part. */
  public KnownFinding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(at, "at");
  }

  /** By record, then by rule, then by place. */
  @Override
  public int compareTo(KnownFinding other) {
    return ORDER.compare(this, other);
  }
}
