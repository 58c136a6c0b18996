package org.keywork.standards;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keywork.rule.Report;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleBook;
import org.keywork.rule.RuleId;
import org.keywork.rule.RuleVerdict;

/**
 * What the records of a service show of each rule, added up. Evidence of some records and evidence of
 * others make the evidence of all of them, in whatever order.
 *
 * @since 0.1
 */
public final class Evidence {

  private static final Evidence NONE = new Evidence(Map.of());

  private final Map<RuleId, RuleEvidence> byRule;

  private Evidence(Map<RuleId, RuleEvidence> byRule) {
    this.byRule = Collections.unmodifiableMap(byRule);
  }

  /** The evidence of no record. */
  public static Evidence none() {
    return NONE;
  }

  /**
   * The evidence of one record.
   *
   * @param report a report that lists every verdict
   * @throws IllegalArgumentException if it does not
   */
  public static Evidence of(Report report) {
    if (report.verdicts().isEmpty() && report.counts().total() > 0) {
      throw new IllegalArgumentException(
          "Evidence takes a report that lists every verdict; check in full.");
    }
    Map<RuleId, VerdictsOnRule> verdicts = new HashMap<>();
    for (RuleVerdict each : report.verdicts()) {
      verdicts.computeIfAbsent(each.rule(), rule -> new VerdictsOnRule()).add(each.kind());
    }
    Map<RuleId, RuleEvidence> byRule = new HashMap<>();
    verdicts.forEach((rule, each) -> byRule.put(rule, each.ofOneRecord(rule)));
    return new Evidence(byRule);
  }

  /** The evidence of many records. */
  public static Evidence of(Stream<Report> reports) {
    return reports.map(Evidence::of).reduce(NONE, Evidence::and);
  }

  /** This evidence together with that of other records. */
  public Evidence and(Evidence other) {
    Map<RuleId, RuleEvidence> both = new HashMap<>(byRule);
    other.byRule.forEach((rule, each) -> both.merge(rule, each, RuleEvidence::and));
    return new Evidence(both);
  }

  /** What the records show of a rule; empty where it was held against none of them. */
  public Optional<RuleEvidence> of(RuleId rule) {
    return Optional.ofNullable(byRule.get(rule));
  }

  /** What they show of the rules of a book that restate some of these statements, in the order of the book. */
  public List<RuleEvidence> of(RuleBook book, Bearing bearing) {
    return bearing.rules(book).stream()
        .map(Rule::id)
        .map(this::of)
        .flatMap(Optional::stream)
        .toList();
  }

  @Override
  @SuppressWarnings("exports") // The annotation is for the compiler only.
  public boolean equals(@Nullable Object other) {
    return other instanceof Evidence evidence && byRule.equals(evidence.byRule);
  }

  @Override
  public int hashCode() {
    return Objects.hash(byRule);
  }

  /** Of how many rules it is. */
  @Override
  public String toString() {
    return "Evidence of " + byRule.size() + " rules";
  }
}
