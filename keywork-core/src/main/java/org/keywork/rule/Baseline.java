package org.keywork.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The findings that were there when a service began to check an existing stock of records, so that
 * only what comes after them needs somebody's attention.
 *
 * <p>A finding is known if the baseline has one of the same rule at the same place of the same record.
 * Places shift when something is put into a list, so that a finding is known, too, if they differ in
 * nothing but the numbers of items. Each finding of the baseline stands for one: when a record misses a
 * rule at three places of a list, and two of them were known, one is new. Which of the three that is
 * cannot always be told; the one whose place the baseline does not have is named.
 *
 * <p>Findings that are waived do not belong to a baseline: they count again when the waiver ends.
 * Nothing in a baseline is about a person but ids.
 *
 * @param asOf the day on which the records were looked at
 * @param policy the name of the policy
 * @param edition the edition of the rule book
 * @param findings what is known, sorted by record, rule and place; a place stands there as often as
 *     the rule was missed at it
 * @since 0.1
 */
public record Baseline(LocalDate asOf, String policy, String edition, List<KnownFinding> findings) {

  /** Sorts the findings and refuses a missing part. */
  public Baseline {
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(edition, "edition");
    findings = findings.stream().sorted().toList();
  }

  /**
   * The findings of reports, as those that are known from now on.
   *
   * @param reports what the rules say of records on one day
   * @throws IllegalArgumentException unless there is a report, and all are of one day, one policy and
   *     one edition
   */
  public static Baseline of(Collection<Report> reports) {
    List<Baseline> each = reports.stream().map(Baseline::of).toList();
    List<Baseline> empty =
        each.stream().map(b -> b.having(List.of())).distinct().toList();
    if (empty.size() != 1) {
      throw new IllegalArgumentException(
          "A baseline is of reports of one day, one policy and one edition.");
    }
    return empty.get(0).having(each.stream().flatMap(b -> b.findings().stream()).toList());
  }

  private static Baseline of(Report report) {
    return new Baseline(
        report.asOf(), report.policy(), report.edition(), known(report).toList());
  }

  private static Stream<KnownFinding> known(Report report) {
    return report.findings().stream()
        .map(each -> new KnownFinding(each.rule(), report.subject(), each.at()));
  }

  /** The baseline of the same day, policy and edition with other findings. */
  public Baseline having(List<KnownFinding> others) {
    return new Baseline(asOf, policy, edition, others);
  }

  /** What is known of the record with this id. */
  public List<KnownFinding> of(String subject) {
    return findings.subList(firstNotBefore(subject), firstNotBefore(subject + '\0'));
  }

  /** Where findings of this record begin, or else where they would stand. */
  private int firstNotBefore(String subject) {
    int from = 0;
    int to = findings.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (findings.get(middle).subject().compareTo(subject) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** The findings of a report that are not known, in its order. */
  public List<Finding> newIn(Report report) {
    return comparedWith(report).appeared();
  }

  /** What is new in a report, what was known, and what the baseline has that is gone. */
  public BaselineComparison comparedWith(Report report) {
    return Recognising.in(report.findings(), of(report.subject()));
  }

  /** The day and how many findings. */
  @Override
  public String toString() {
    return "Baseline of " + asOf + ", " + findings.size() + " findings";
  }
}
