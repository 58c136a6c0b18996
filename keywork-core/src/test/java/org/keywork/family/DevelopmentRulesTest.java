package org.keywork.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.family.DevelopmentRules.RECORDED_WITH_FAMILY;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.ChildRuleExamples.anEntry;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Verdict;

/** The journal of a child's development, and the family's part in it. */
class DevelopmentRulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final JournalEntry ALONE = anEntry(DAY).withWithFamily(false);

  @Test
  void every_entry_without_the_family_is_told() {
    CaseFile file = keeping(
        Families.aChild().withJournal(ALONE, anEntry(DAY), ALONE.withRecordedOn(DAY.plusDays(1))));
    Held found = Held.against(file, RECORDED_WITH_FAMILY);
    assertThat(found.missedAt())
        .containsExactly(
            "/family/children/0/journal/0/withFamily", "/family/children/0/journal/2/withFamily");
    assertThat(found.messages())
        .startsWith("What was recorded on 2026-06-30 of the development of child was recorded"
            + " without the family.");
  }

  @Test
  void an_entry_is_looked_at_from_its_day_to_a_year_later() {
    CaseFile file = keeping(Families.aChild().withJournal(ALONE));
    assertThat(on(DAY.minusDays(1), file)).isEqualTo(CANNOT_TELL);
    assertThat(on(DAY, file)).isEqualTo(NOT_MET);
    assertThat(on(DAY.plusYears(1), file)).isEqualTo(NOT_MET);
    assertThat(on(DAY.plusYears(1).plusDays(1), file)).isEqualTo(CANNOT_TELL);
  }

  @Test
  void what_is_missing_is_named() {
    JournalEntry silent = anEntry(DAY).withWithFamily(Optional.empty());
    CaseFile file = keeping(
        Families.aChild().withJournal(silent), Families.aChild().withId(new MemberId("sister")));
    assertThat(Held.against(file, RECORDED_WITH_FAMILY).questions())
        .containsExactly(
            "/family/children/0/journal/0/withFamily: whether the family had its part in the entry",
            "/family/children/1/journal: the child's development and achievements of late");
  }

  @Test
  void the_journal_of_a_child_who_has_died_is_left_alone() {
    CaseFile file = keeping(Families.aChild().withJournal(ALONE).withDiedOn(TODAY));
    assertThat(on(TODAY.minusDays(1), file)).isEqualTo(NOT_MET);
    assertThat(on(TODAY, file)).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void an_entry_counts_to_the_day_before_the_family_is_closed() {
    CaseFile file = keeping(Families.aChild().withJournal(ALONE)).withClosedOn(TODAY);
    assertThat(on(TODAY.minusDays(1), file)).isEqualTo(NOT_MET);
    assertThat(on(TODAY, file)).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void an_entry_points_to_needs_of_the_family() {
    JournalEntry lost = anEntry(DAY).withPointsTo(new NeedId("need-9"));
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> keeping(Families.aChild().withJournal(anEntry(DAY), lost)))
        .satisfies(refused ->
            assertThat(refused.at().pointer()).isEqualTo("/children/0/journal/1/pointsTo"));
  }

  @Test
  void what_an_entry_says_does_not_show() {
    JournalEntry entry = anEntry(DAY).withNote("Walked to the gate.");
    assertThat(entry.toString()).doesNotContain("gate");
    assertThat(Families.aChild().withJournal(entry)).hasToString("Child{id=child}");
  }

  @Test
  void the_rules_are_listed_in_the_order_of_the_guidance() {
    assertThat(DevelopmentRules.all()).containsExactly(RECORDED_WITH_FAMILY);
    assertThat(
            Held.against(keeping(Families.aChild().withJournal(anEntry(DAY))), RECORDED_WITH_FAMILY)
                .verdict())
        .isEqualTo(MET);
  }

  private static CaseFile keeping(Child... children) {
    return aCaseFile().withFamily(Families.aFamily().withChildren(children));
  }

  private static Verdict.Kind on(LocalDate day, CaseFile file) {
    return Held.against(file, day, RECORDED_WITH_FAMILY).verdict();
  }
}
