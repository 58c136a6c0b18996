package org.keywork.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;
import static org.keywork.rule.Verdict.Kind.WAIVED;
import static org.keywork.standards.Shown.POWER;
import static org.keywork.standards.Shown.RECORD_KEEPING;
import static org.keywork.standards.Shown.evidence;
import static org.keywork.standards.Shown.record;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.Keywork;
import org.keywork.RuleBooks;
import org.keywork.rule.Report;
import org.keywork.rule.Verdict;
import org.keywork.rule.VerdictCounts;

class EvidenceTest {

  private static VerdictCounts asRecord(Verdict.Kind... kinds) {
    return evidence(record(POWER, kinds)).of(POWER).orElseThrow().records();
  }

  @Test
  void subjects_are_counted_each_and_records_once() {
    Evidence evidence = evidence(
        record(POWER, MET, MET, NOT_MET), record(POWER, MET, CANNOT_TELL), record(POWER, MET));

    assertThat(evidence.of(POWER))
        .contains(new RuleEvidence(
            POWER, new VerdictCounts(4, 1, 0, 1, 0), new VerdictCounts(1, 1, 0, 1, 0)));
  }

  @Test
  void what_is_wrong_or_open_in_a_record_outweighs_what_is_not() {
    assertThat(asRecord(NOT_APPLICABLE, MET, WAIVED, CANNOT_TELL, NOT_MET))
        .isEqualTo(VerdictCounts.of(NOT_MET));
    assertThat(asRecord(NOT_APPLICABLE, MET, WAIVED, CANNOT_TELL))
        .isEqualTo(VerdictCounts.of(CANNOT_TELL));
    assertThat(asRecord(NOT_APPLICABLE, MET, WAIVED)).isEqualTo(VerdictCounts.of(WAIVED));
    assertThat(asRecord(NOT_APPLICABLE, MET)).isEqualTo(VerdictCounts.of(MET));
    assertThat(asRecord(NOT_APPLICABLE)).isEqualTo(VerdictCounts.of(NOT_APPLICABLE));
  }

  @Test
  void a_rule_tells_something_where_it_is_met_missed_or_waived() {
    assertThat(tells(MET)).isTrue();
    assertThat(tells(NOT_MET)).isTrue();
    assertThat(tells(WAIVED)).isTrue();
    assertThat(tells(CANNOT_TELL)).isFalse();
    assertThat(tells(NOT_APPLICABLE)).isFalse();
  }

  private static boolean tells(Verdict.Kind kind) {
    return evidence(record(POWER, kind)).of(POWER).orElseThrow().tells();
  }

  @Test
  void of_a_rule_that_was_held_against_nothing_there_is_none() {
    assertThat(Evidence.none().of(POWER)).isEmpty();
    assertThat(evidence(record(POWER, MET)).of(RECORD_KEEPING)).isEmpty();
  }

  @Test
  void rules_that_bear_on_something_come_in_the_order_of_the_book() {
    Evidence evidence = evidence(record(RECORD_KEEPING, MET), record(POWER, NOT_MET));

    assertThat(evidence.of(RuleBooks.latest(), Bearing.of(437, 429, 430)))
        .extracting(RuleEvidence::rule)
        .containsExactly(POWER, RECORD_KEEPING);
  }

  @Test
  void a_report_without_its_verdicts_is_refused() {
    Report brief = Keywork.guidance().check(aCaseFile(), TODAY);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evidence.of(brief))
        .withMessageContaining("check in full");
  }

  @Test
  void the_front_door_counts_every_verdict_on_a_record() {
    Report full = Keywork.guidance().checkInFull(aCaseFile(), TODAY, List.of());
    Evidence evidence = Keywork.guidance().evidence(aCaseFile(), TODAY);

    assertThat(evidence).isEqualTo(Evidence.of(full)).isNotEqualTo(Evidence.none());
    assertThat(RuleBooks.latest().rules().stream()
            .map(rule -> evidence.of(rule.id()).orElseThrow().subjects())
            .reduce(new VerdictCounts(0, 0, 0, 0, 0), VerdictCounts::plus))
        .isEqualTo(full.counts());
  }

  @Test
  void it_says_of_how_many_rules_it_is() {
    assertThat(evidence(record(POWER, MET))).hasToString("Evidence of 1 rules");
    assertThat(evidence(record(POWER, MET))).hasSameHashCodeAs(evidence(record(POWER, MET)));
  }
}
