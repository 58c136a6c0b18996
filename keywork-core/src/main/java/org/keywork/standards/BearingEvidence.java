package org.keywork.standards;

import java.util.List;
import java.util.Objects;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleBook;
import org.keywork.rule.RuleId;

/**
 * What the records show of something that statements bear on, rule by rule. Nothing is added up over
 * rules, for the same plan would be counted by each of them.
 *
 * @param rules the rules that bear on it, in the order of the book
 * @param evidence what the records show of each of them that was held against any
 * @since 0.1
 */
public record BearingEvidence(List<RuleId> rules, List<RuleEvidence> evidence) {

  /** Keeps both lists as they are. */
  public BearingEvidence {
    rules = List.copyOf(rules);
    evidence = List.copyOf(evidence);
  }

  /** What the records show by the rules of a book. */
  public static BearingEvidence of(Bearing bearing, RuleBook book, Evidence evidence) {
    Objects.requireNonNull(evidence, "evidence");
    List<RuleId> rules = bearing.rules(book).stream().<RuleId>map(Rule::id).toList();
    return new BearingEvidence(
        rules, rules.stream().flatMap(rule -> evidence.of(rule).stream()).toList());
  }

  /** Whether there is no rule that could show anything of it, whatever the records say. */
  public boolean isToldByNoRule() {
    return rules.isEmpty();
  }

  /** Whether anything in the records meets or misses it. */
  public boolean tells() {
    return evidence.stream().anyMatch(RuleEvidence::tells);
  }

  /**
   * Whether it is there. What somebody waived is missed nevertheless: a waiver accepts that something is
   * not there.
   */
  public Presence presence() {
    return switch (RecordsShow.of(AssessedStandard.subjects(evidence))) {
      case MET -> Presence.PRESENT;
      case BOTH -> Presence.IN_PART;
      case MISSED -> Presence.ABSENT;
      case MET_WHERE_TOLD, NOTHING -> Presence.CANNOT_TELL;
    };
  }
}
