package org.keywork.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.keywork.agenda.AgendaMatter.ROLE_REMINDER;
import static org.keywork.agenda.AgendaMatter.SUPPORT_AT_NEED;
import static org.keywork.agenda.DueOnLastDay.agreesWith;
import static org.keywork.agenda.DueOnLastDay.asksAfterwards;
import static org.keywork.agenda.DueOnLastDay.items;
import static org.keywork.agenda.DueOnLastDay.onlyItem;
import static org.keywork.agenda.DueOnLastDay.undated;
import static org.keywork.eligibility.SupportAtNeedRules.COMES_IN_TIME;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.anExplanation;
import static org.keywork.fixtures.Situations.anUrgentCall;
import static org.keywork.fixtures.Situations.calling;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.casefile.CaseFile;
import org.keywork.eligibility.SupportAtNeedRules;
import org.keywork.family.PreferenceRules;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;

class SupportDuesTest {

  private static final LocalPolicy WITHIN_A_MONTH =
      BASIS.policy().with(SupportAtNeedRules.LONGEST_RESPONSE, Period.ofMonths(1));
  private static final LocalPolicy EACH_QUARTER =
      BASIS.policy().with(PreferenceRules.ROLE_REMINDER_INTERVAL, Period.ofMonths(3));

  @ParameterizedTest
  @CsvSource({"2024-01-31, 2024-02-29", "2025-01-31, 2025-02-28", "2025-12-05, 2026-01-05"})
  void support_that_is_needed_soon_has_a_last_day_and_is_asked_for_afterwards(
      LocalDate needed, LocalDate last) {
    CaseFile file = calling(anUrgentCall().withOn(needed)).withOpenedOn(LocalDate.of(2024, 1, 2));

    asksAfterwards(COMES_IN_TIME, file, SUPPORT_AT_NEED, last, WITHIN_A_MONTH);
    assertThat(onlyItem(file, SUPPORT_AT_NEED, new Basis(last, WITHIN_A_MONTH))
            .id()
            .value())
        .isEqualTo("F-0001/callsForSupport/urgent-need/" + needed);
  }

  @Test
  void a_service_that_sets_no_time_has_no_day_for_it() {
    Basis onTheDay = new Basis(anUrgentCall().on(), BASIS.policy());

    assertThat(undated(calling(anUrgentCall()), SUPPORT_AT_NEED, onTheDay)).isEmpty();
    assertThat(undated(calling(anUrgentCall()), SUPPORT_AT_NEED, BASIS)).hasSize(1);
  }

  @Test
  void what_came_or_was_turned_down_is_waited_for_no_longer() {
    CaseFile came = calling(anUrgentCall().withAnsweredOn(TODAY));
    CaseFile turnedDown = calling(anUrgentCall().withTurnedDownOn(TODAY));
    CaseFile ahead = calling(anUrgentCall().withOn(TODAY.plusDays(1)));
    Basis basis = new Basis(TODAY, WITHIN_A_MONTH);

    assertThat(items(came, SUPPORT_AT_NEED, basis)).isEmpty();
    assertThat(items(turnedDown, SUPPORT_AT_NEED, basis)).isEmpty();
    assertThat(items(ahead, SUPPORT_AT_NEED, basis)).isEmpty();
  }

  @Test
  void two_needs_of_one_day_are_two_entries() {
    CaseFile file = calling(anUrgentCall().withAnsweredOn(TODAY), anUrgentCall(), anUrgentCall());
    String id = "F-0001/callsForSupport/urgent-need/2026-11-20";

    assertThat(items(file, SUPPORT_AT_NEED, new Basis(TODAY, WITHIN_A_MONTH)))
        .extracting(each -> each.id().value(), each -> each.at().pointer())
        .containsExactly(
            tuple(id + "/2", "/callsForSupport/1"), tuple(id + "/3", "/callsForSupport/2"));
  }

  @ParameterizedTest
  @CsvSource({"2026-03-31, 2026-06-30", "2026-08-31, 2026-11-30", "2026-10-02, 2027-01-02"})
  void the_role_is_called_to_mind_again_in_the_services_time(LocalDate told, LocalDate last) {
    CaseFile file = aCaseFile()
        .withRoleExplanations(
            anExplanation().withOn(told),
            anExplanation(),
            anExplanation().withOn(LocalDate.of(2027, 6, 1)));

    agreesWith(PreferenceRules.ROLE_REMINDED, file, ROLE_REMINDER, last, EACH_QUARTER);
  }

  @Test
  void without_a_time_or_an_explanation_the_reminder_has_no_day() {
    CaseFile untold = aCaseFile().withRoleExplanations();

    assertThat(undated(aCaseFile(), ROLE_REMINDER, BASIS))
        .extracting(UndatedItem::missing)
        .containsExactly("how often the service reminds families of the role");
    assertThat(undated(untold, ROLE_REMINDER, new Basis(TODAY, EACH_QUARTER)))
        .extracting(UndatedItem::missing, each -> each.at().pointer())
        .containsExactly(tuple("the day on which the role was explained", ""));
  }
}
