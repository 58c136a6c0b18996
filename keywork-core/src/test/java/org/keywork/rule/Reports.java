package org.keywork.rule;

import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.keywork.source.Force;

/** Reports made by hand. */
final class Reports {

  static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private Reports() {}

  static Report of(String subject, Finding... findings) {
    return report(subject, DAY, List.of(findings), List.of());
  }

  static Report onTheDayAfter(String subject) {
    return report(subject, DAY.plusDays(1), List.of(), List.of());
  }

  /** Every finding is waived. */
  static Report waiving(String subject, Finding... findings) {
    return report(
        subject,
        DAY,
        List.of(),
        Arrays.stream(findings)
            .map(each -> new WaivedFinding(
                each, Waiver.of(each.rule(), "Under way.", "service manager", DAY)))
            .toList());
  }

  private static Report report(
      String subject, LocalDate day, List<Finding> findings, List<WaivedFinding> waived) {
    return new Report(
        subject,
        day,
        "guidance",
        "2026-11",
        Map.of(),
        findings,
        waived,
        List.of(),
        new VerdictCounts(0, findings.size(), 0, 0, waived.size()),
        List.of());
  }

  static Finding finding(RuleId rule, String pointer) {
    return new Finding(
        rule,
        Force.MUST,
        List.of(1),
        Location.parse(pointer),
        "It is missed.",
        "Put it right.",
        GUIDE.at("1"),
        Facts.none());
  }
}
