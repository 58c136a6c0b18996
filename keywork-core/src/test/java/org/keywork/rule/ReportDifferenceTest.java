package org.keywork.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keywork.source.Force;

/** What two reports say differently of one record. */
class ReportDifferenceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Finding LATE = late(MAY, 0, 3);

  private static Finding late(Force force, int plan, int weeks) {
    return new Finding(
        new RuleId("plan.renewed-in-time"),
        force,
        List.of(258),
        Location.at("plans", plan),
        "The plan is " + weeks + " weeks late.",
        "Hold a review.",
        GUIDE.at("2"),
        Facts.fact("weeks", weeks));
  }

  private static OpenQuestion question(Force force, String missing) {
    return new OpenQuestion(
        new RuleId("family.strengths-told"), force, List.of(4), Location.here(), missing);
  }

  private static Report report(String subject, List<Finding> findings, OpenQuestion... questions) {
    return new Report(
        subject,
        TODAY,
        "guidance",
        "2026-11",
        Map.of(),
        findings,
        List.of(),
        List.of(questions),
        new VerdictCounts(0, findings.size(), 0, questions.length, 0),
        List.of());
  }

  private static ReportDifference between(List<Finding> before, List<Finding> after) {
    return new ReportDifference(report("F-1", before), report("F-1", after));
  }

  @Test
  void equal_reports_differ_in_nothing() {
    ReportDifference none = between(List.of(LATE), List.of(LATE));

    assertThat(none.appeared()).isEmpty();
    assertThat(none.vanished()).isEmpty();
    assertThat(none.changed()).isEmpty();
    assertThat(none.isNothing()).isTrue();
  }

  @Test
  void a_finding_appears_or_vanishes_with_its_rule_and_place() {
    Finding other = late(MAY, 1, 3);
    ReportDifference difference = between(List.of(LATE), List.of(other));

    assertThat(difference.appeared()).containsExactly(other);
    assertThat(difference.vanished()).containsExactly(LATE);
    assertThat(difference.changed()).isEmpty();
    assertThat(difference.isNothing()).isFalse();
  }

  @Test
  void a_finding_with_another_force_is_neither_new_nor_gone() {
    Finding must = late(MUST, 0, 3);
    ReportDifference difference = between(List.of(LATE), List.of(must));

    assertThat(difference.appeared()).isEmpty();
    assertThat(difference.vanished()).isEmpty();
    assertThat(difference.changed()).containsExactly(new ChangedFinding(LATE, must));
    assertThat(difference.changed().get(0).isStronger()).isTrue();
    assertThat(difference.onlyAfter()).isEmpty();
  }

  @Test
  void a_finding_is_stronger_only_where_its_force_grew() {
    assertThat(new ChangedFinding(late(MAY, 0, 3), late(SHOULD, 0, 3)).isStronger())
        .isTrue();
    assertThat(new ChangedFinding(late(MUST, 0, 3), late(SHOULD, 0, 3)).isStronger())
        .isFalse();
    assertThat(new ChangedFinding(late(MUST, 0, 3), late(MUST, 0, 4)).isStronger())
        .isFalse();
  }

  @Test
  void a_finding_with_other_facts_is_neither_new_nor_gone() {
    Finding later = late(MAY, 0, 5);
    ReportDifference difference = between(List.of(LATE), List.of(later));

    assertThat(difference.appeared()).isEmpty();
    assertThat(difference.vanished()).isEmpty();
    assertThat(difference.changed()).containsExactly(new ChangedFinding(LATE, later));
    assertThat(difference.changed().get(0).isOfAnotherForce()).isFalse();
    assertThat(difference.onlyAfter()).containsExactly(later);
    assertThat(difference.onlyBefore()).containsExactly(LATE);
  }

  @Test
  void of_two_misses_at_one_place_each_has_its_counterpart() {
    Finding second = late(MAY, 0, 4);
    ReportDifference difference =
        between(List.of(LATE), List.of(late(SHOULD, 0, 5), late(SHOULD, 0, 3), second));

    assertThat(difference.changed()).containsExactly(new ChangedFinding(LATE, late(SHOULD, 0, 3)));
    assertThat(difference.appeared()).containsExactly(late(SHOULD, 0, 5), second);
    assertThat(difference.vanished()).isEmpty();
  }

  @Test
  void a_question_is_the_same_whatever_its_force() {
    ReportDifference difference = new ReportDifference(
        report("F-1", List.of(), question(MAY, "the day"), question(MAY, "the place")),
        report("F-1", List.of(), question(MUST, "the day"), question(MUST, "the hour")));

    assertThat(difference.newQuestions()).containsExactly(question(MUST, "the hour"));
    assertThat(difference.settledQuestions()).containsExactly(question(MAY, "the place"));
    assertThat(difference.isNothing()).isFalse();
  }

  @Test
  void only_reports_on_one_record_are_compared() {
    assertThatThrownBy(
            () -> new ReportDifference(report("F-1", List.of()), report("F-2", List.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Two reports are compared on one record and as of one day.");
    assertThatThrownBy(() -> new ChangedFinding(LATE, late(MAY, 1, 3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A changed finding is of one rule and at one place.");
  }
}
