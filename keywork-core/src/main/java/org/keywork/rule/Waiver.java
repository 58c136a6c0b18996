package org.keywork.rule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A known deviation that somebody has accepted, for a reason and for a time.
 *
 * <p>A waived finding is still shown, as waived. After its last day it counts again.
 *
 * <p>The reason and the role that grants it are free text, and reports show both as they are written:
 * the only words in a report that do not come from the library. Whoever grants a waiver writes neither
 * a name nor anything else about a person into them.
 *
 * @since 0.1
 */
@SuppressWarnings("exports") // equals speaks of JSpecify's @Nullable, which embedders may ignore
public final class Waiver {

  private final RuleId rule;
  private final @Nullable String subject;
  private final @Nullable Location at;
  private final String reason;
  private final String grantedBy;
  private final LocalDate until;

  private Waiver(
      RuleId rule,
      @Nullable String subject,
      @Nullable Location at,
      String reason,
      String grantedBy,
      LocalDate until) {
    this.rule = rule;
    this.subject = subject;
    this.at = at;
    this.reason = requireText(reason, "reason");
    this.grantedBy = requireText(grantedBy, "name of a role that grants it");
    this.until = Objects.requireNonNull(until, "until");
  }

  private static String requireText(String text, String what) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A waiver needs a " + what + ".");
    }
    return text;
  }

  /**
   * Waives a rule wherever it is missed.
   *
   * @param rule the rule
   * @param reason why, without personal data
   * @param grantedBy the role that accepts it, such as {@code service manager}
   * @param untilInclusive the last day on which it holds
   */
  public static Waiver of(RuleId rule, String reason, String grantedBy, LocalDate untilInclusive) {
    return new Waiver(rule, null, null, reason, grantedBy, untilInclusive);
  }

  /** The same, for one record only. */
  public Waiver forSubject(String subjectId) {
    return new Waiver(
        rule, Objects.requireNonNull(subjectId, "subjectId"), at, reason, grantedBy, until);
  }

  /** The same, for one place only. */
  public Waiver at(Location place) {
    return new Waiver(
        rule, subject, Objects.requireNonNull(place, "place"), reason, grantedBy, until);
  }

  /** Whether it covers a finding in the record with this id on this day. */
  public boolean covers(Finding finding, String subjectId, LocalDate day) {
    return rule.equals(finding.rule())
        && (subject == null || subject.equals(subjectId))
        && (at == null || at.equals(finding.at()))
        && !isExpired(day);
  }

  /** Whether its last day is over. */
  public boolean isExpired(LocalDate day) {
    return day.isAfter(until);
  }

  /** The rule that is waived. */
  public RuleId rule() {
    return rule;
  }

  /** The record for which it holds; empty when it holds for all. */
  public Optional<String> subject() {
    return Optional.ofNullable(subject);
  }

  /** The place for which it holds; empty when it holds everywhere. */
  public Optional<Location> at() {
    return Optional.ofNullable(at);
  }

  /** Why, in free text that reports show. */
  public String reason() {
    return reason;
  }

  /** The role that accepts it, in free text that reports show. */
  public String grantedBy() {
    return grantedBy;
  }

  /** The last day on which it holds. */
  public LocalDate until() {
    return until;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Waiver that
        && rule.equals(that.rule)
        && Objects.equals(subject, that.subject)
        && Objects.equals(at, that.at)
        && reason.equals(that.reason)
        && grantedBy.equals(that.grantedBy)
        && until.equals(that.until);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule, subject, at, reason, grantedBy, until);
  }

  /** The rule and the last day. */
  @Override
  public String toString() {
    return "Waiver of " + rule + " until " + until;
  }
}
