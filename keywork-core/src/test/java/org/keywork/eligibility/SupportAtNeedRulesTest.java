package org.keywork.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.eligibility.CallReason.CHANGED_CIRCUMSTANCES;
import static org.keywork.eligibility.SupportAtNeedRules.COMES_IN_TIME;
import static org.keywork.eligibility.SupportAtNeedRules.LONGEST_RESPONSE;
import static org.keywork.eligibility.SupportAtNeedRules.NOT_TURNED_DOWN;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Situations.aCall;
import static org.keywork.fixtures.Situations.anUrgentCall;
import static org.keywork.fixtures.Situations.calling;
import static org.keywork.fixtures.SupportAtNeedRuleExamples.WITHIN_A_DAY;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Held;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

class SupportAtNeedRulesTest {

  private static final LocalDate END_OF_JANUARY = LocalDate.of(2024, 1, 31);

  private static Verdict.Kind verdict(CaseFile file, Basis basis, Rule<?> rule) {
    return Held.against(file, basis, rule).verdict();
  }

  private static Basis withinAMonth(LocalDate asOf) {
    return new Basis(asOf, LocalPolicy.named("local").with(LONGEST_RESPONSE, Period.ofMonths(1)));
  }

  /** A change at the end of January 2024, with a month to answer: until 29 February. */
  private static Verdict.Kind answeredAfterTheEndOfJanuary(LocalDate answeredOn) {
    CaseFile file = calling(aCall(CHANGED_CIRCUMSTANCES, END_OF_JANUARY).withAnsweredOn(answeredOn))
        .withOpenedOn(END_OF_JANUARY);
    return verdict(file, withinAMonth(LocalDate.of(2024, 6, 1)), COMES_IN_TIME);
  }

  @Test
  void the_last_day_is_in_time_and_the_next_is_late() {
    assertThat(answeredAfterTheEndOfJanuary(LocalDate.of(2024, 2, 29))).isEqualTo(Verdict.Kind.MET);
    assertThat(answeredAfterTheEndOfJanuary(LocalDate.of(2024, 3, 1)))
        .isEqualTo(Verdict.Kind.NOT_MET);
  }

  @Test
  void nothing_is_due_on_the_last_day_and_the_next_day_asks() {
    CaseFile file = calling(anUrgentCall().withOn(TODAY.minusDays(1)));

    assertThat(verdict(file, WITHIN_A_DAY, COMES_IN_TIME)).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(
            Held.against(calling(anUrgentCall()), WITHIN_A_DAY, COMES_IN_TIME).questions())
        .containsExactly("/callsForSupport/0/answeredOn: when support came");
  }

  @Test
  void without_a_time_set_the_very_day_is_not_too_late_and_the_next_day_asks() {
    assertThat(
            Held.against(calling(anUrgentCall().withOn(TODAY)), COMES_IN_TIME).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(Held.against(calling(anUrgentCall().withOn(TODAY.minusDays(1))), COMES_IN_TIME)
            .questions())
        .containsExactly("/callsForSupport/0/answeredOn: when support came");
    assertThat(Held.against(calling(anUrgentCall().withAnsweredOn(TODAY)), COMES_IN_TIME)
            .questions())
        .containsExactly(
            "/callsForSupport/0/answeredOn: how soon support is to come at this service");
  }

  @Test
  void every_late_answer_and_every_refusal_is_found() {
    CaseFile file = calling(
        anUrgentCall().withAnsweredOn(TODAY),
        anUrgentCall().withAnsweredOn(TODAY.minusDays(1)),
        aCall(CHANGED_CIRCUMSTANCES, OPENED).withAnsweredOn(OPENED.plusDays(2)),
        aCall(CHANGED_CIRCUMSTANCES, OPENED).withTurnedDownOn(OPENED));
    Held held = Held.against(file, WITHIN_A_DAY, NOT_TURNED_DOWN, COMES_IN_TIME);

    assertThat(held.missedAt())
        .containsExactly(
            "/callsForSupport/3/turnedDownOn",
            "/callsForSupport/0/answeredOn",
            "/callsForSupport/2/answeredOn");
    assertThat(held.messages())
        .containsExactly(
            "Support was needed from 2026-03-02 (changed circumstances), and the family was turned"
                + " down on 2026-03-02 without any.",
            "Support was needed from 2026-11-20 (urgent need) and due by 2026-11-21, but came on"
                + " 2026-11-22.",
            "Support was needed from 2026-03-02 (changed circumstances) and due by 2026-03-03, but"
                + " came on 2026-03-04.");
  }

  @Test
  void an_answer_or_a_refusal_to_come_has_not_come() {
    CallForSupport later = anUrgentCall().withOn(TODAY.minusDays(1));
    LocalDate tomorrow = TODAY.plusDays(1);

    assertThat(
            Held.against(calling(later.withAnsweredOn(tomorrow)), COMES_IN_TIME).questions())
        .hasSize(1);
    assertThat(Held.against(calling(later.withTurnedDownOn(tomorrow)), NOT_TURNED_DOWN)
            .verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(Held.against(calling(later.withOn(tomorrow)), COMES_IN_TIME).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  void what_is_long_over_is_not_looked_at_any_more_but_what_is_open_is() {
    LocalDate firstDayBack = TODAY.minusMonths(12);
    CallForSupport old = anUrgentCall().withOn(firstDayBack.minusDays(5));
    CaseFile file = calling(old).withOpenedOn(old.on());

    assertThat(verdict(
            file.withCallsForSupport(old.withAnsweredOn(firstDayBack)),
            WITHIN_A_DAY,
            COMES_IN_TIME))
        .isEqualTo(Verdict.Kind.NOT_MET);
    assertThat(verdict(
            file.withCallsForSupport(old.withAnsweredOn(firstDayBack.minusDays(1))),
            WITHIN_A_DAY,
            COMES_IN_TIME))
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(verdict(
            file.withCallsForSupport(old.withTurnedDownOn(firstDayBack.minusDays(1))),
            WITHIN_A_DAY,
            NOT_TURNED_DOWN))
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(verdict(file, WITHIN_A_DAY, COMES_IN_TIME)).isEqualTo(Verdict.Kind.CANNOT_TELL);
  }

  @Test
  void a_refusal_of_long_ago_that_was_made_good_of_late_is_still_looked_at() {
    CallForSupport call = anUrgentCall()
        .withOn(TODAY.minusYears(2))
        .withTurnedDownOn(TODAY.minusYears(2))
        .withAnsweredOn(TODAY);
    CaseFile file = calling(call).withOpenedOn(call.on());

    assertThat(verdict(file, WITHIN_A_DAY, COMES_IN_TIME)).isEqualTo(Verdict.Kind.NOT_MET);
    assertThat(verdict(file, WITHIN_A_DAY, NOT_TURNED_DOWN)).isEqualTo(Verdict.Kind.MET);
  }

  @Test
  void families_off_the_active_list_are_not_looked_at() {
    CaseFile closed = calling(anUrgentCall().withTurnedDownOn(TODAY)).withClosedOn(TODAY);

    assertThat(Held.against(closed, NOT_TURNED_DOWN).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}
