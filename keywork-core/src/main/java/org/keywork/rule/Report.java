package org.keywork.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.keywork.source.Force;

/**
 * What a rule book says of one record on one day.
 *
 * <p>The same record, day, policy and edition give an equal report. Findings and questions stand in a
 * fixed order: by force, the strongest first, then as the rules stand in the book, then as they were
 * found in the record.
 *
 * @param subject the id of the record
 * @param asOf the day on which it was looked at
 * @param policy the name of the policy
 * @param edition the edition of the rule book
 * @param switchedOff the rules that the policy switched off, by id, each with the reason; nothing else in
 *     the report is about them
 * @param findings where rules are not met
 * @param waived findings that somebody has accepted
 * @param openQuestions what the record does not tell
 * @param counts how many verdicts of each kind
 * @param verdicts every verdict, if the check was asked for them; else empty
 * @since 0.1
 */
public record Report(
    String subject,
    LocalDate asOf,
    String policy,
    String edition,
    Map<RuleId, String> switchedOff,
    List<Finding> findings,
    List<WaivedFinding> waived,
    List<OpenQuestion> openQuestions,
    VerdictCounts counts,
    List<RuleVerdict> verdicts) {

  /** Refuses a missing part. */
  public Report {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(edition, "edition");
    Objects.requireNonNull(counts, "counts");
    switchedOff =
        switchedOff.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(switchedOff));
    findings = List.copyOf(findings);
    waived = List.copyOf(waived);
    openQuestions = List.copyOf(openQuestions);
    verdicts = List.copyOf(verdicts);
  }

  /** Whether another report is on the same record and as of the same day. */
  public boolean isComparableWith(Report other) {
    return subject.equals(other.subject) && asOf.equals(other.asOf);
  }

  /** How many findings have exactly this force. */
  public int count(Force force) {
    int count = 0;
    for (Finding finding : findings) {
      if (finding.force() == force) {
        count++;
      }
    }
    return count;
  }

  /** Whether some finding has at least this force. */
  public boolean hasFindingAtLeast(Force force) {
    return findings.stream().anyMatch(finding -> finding.force().isAtLeast(force));
  }
}
