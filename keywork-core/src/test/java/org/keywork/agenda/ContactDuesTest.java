package org.keywork.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.agenda.AgendaMatter.CONTACT;
import static org.keywork.agenda.AgendaMatter.QUIET_TIME_CONTACT;
import static org.keywork.agenda.DueOnLastDay.agreesWith;
import static org.keywork.agenda.DueOnLastDay.asksAfterwards;
import static org.keywork.agenda.DueOnLastDay.items;
import static org.keywork.agenda.DueOnLastDay.onlyItem;
import static org.keywork.agenda.DueOnLastDay.undated;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.aContact;
import static org.keywork.fixtures.CaseFiles.anAssignment;
import static org.keywork.fixtures.PlanningCases.withContacts;
import static org.keywork.fixtures.PlanningCases.withPreferences;
import static org.keywork.fixtures.QuietCases.QUARTERLY;
import static org.keywork.fixtures.QuietCases.familysCall;
import static org.keywork.fixtures.QuietCases.quiet;
import static org.keywork.review.ContactRules.GOES_ON_IN_QUIET_TIMES;
import static org.keywork.review.ContactRules.LONGEST_INTERVAL;
import static org.keywork.review.ContactRules.WITHIN_INTERVAL;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.casefile.CaseFile;
import org.keywork.rule.LocalPolicy;
import org.keywork.time.DateSpan;

class ContactDuesTest {

  private static final LocalPolicy MONTHLY =
      BASIS.policy().with(LONGEST_INTERVAL, Period.ofMonths(1));

  @ParameterizedTest
  @CsvSource({
    "2024-01-31, 2024-02-29",
    "2024-02-29, 2024-03-29",
    "2025-01-31, 2025-02-28",
    "2025-12-15, 2026-01-15",
  })
  void the_services_month_is_counted_from_the_last_call(LocalDate call, LocalDate last) {
    LocalDate opened = LocalDate.of(2023, 1, 2);
    CaseFile file = withPreferences(preferences -> preferences.withContact())
        .withOpenedOn(opened)
        .withAssignments(anAssignment().withDuring(DateSpan.startingOn(opened)))
        .withContacts(aContact(call), familysCall(call.plusDays(3)));

    agreesWith(WITHIN_INTERVAL, file, CONTACT, last, MONTHLY);
  }

  @Test
  void what_was_agreed_is_counted_and_points_at_the_agreement() {
    agreesWith(WITHIN_INTERVAL, aCaseFile(), CONTACT, LocalDate.of(2026, 12, 3), BASIS.policy());

    AgendaItem item = onlyItem(aCaseFile(), CONTACT, BASIS);
    assertThat(item.id().value()).isEqualTo("F-0001/contacts/next");
    assertThat(item.at().pointer()).isEqualTo("/family/preferences/contact/0");
    assertThat(item.seenToBy()).containsExactly(KEY_WORKER);
    assertThat(item.counted())
        .hasValueSatisfying(counted -> assertThat(counted.inWords())
            .isEqualTo("within 3 weeks of 2026-11-12, that day not counted"));
  }

  @Test
  void a_call_planned_for_tomorrow_does_not_put_the_next_one_off() {
    CaseFile file = withContacts(aContact(TODAY.minusDays(10)), aContact(TODAY.plusDays(1)));

    assertThat(onlyItem(file, CONTACT, BASIS).lastDay()).isEqualTo("2026-12-03");
  }

  @Test
  void a_new_family_is_called_by_its_first_day_and_then_the_log_is_asked_for() {
    asksAfterwards(
        WITHIN_INTERVAL, withContacts(), CONTACT, LocalDate.of(2026, 3, 26), BASIS.policy());
  }

  @Test
  void where_nobody_agreed_or_set_how_often_there_is_no_day() {
    CaseFile file = withPreferences(preferences -> preferences.withContact());

    assertThat(items(file, CONTACT, BASIS)).isEmpty();
    assertThat(undated(file, CONTACT, BASIS))
        .extracting(UndatedItem::missing)
        .containsExactly("how often family and key worker agreed to be in contact");
  }

  @Test
  void a_quiet_time_has_one_entry_of_its_own() {
    CaseFile file = quiet(familysCall(LocalDate.of(2026, 11, 30)));
    LocalPolicy policy = QUARTERLY.policy();

    agreesWith(GOES_ON_IN_QUIET_TIMES, file, QUIET_TIME_CONTACT, LocalDate.of(2027, 2, 28), policy);
    assertThat(items(file, CONTACT, QUARTERLY)).isEmpty();
    assertThat(undated(file, CONTACT, QUARTERLY)).isEmpty();
  }

  @Test
  void without_a_key_worker_nobody_calls() {
    assertThat(items(aCaseFile().withAssignments(), CONTACT, BASIS)).isEmpty();
    assertThat(undated(aCaseFile().withAssignments(), CONTACT, BASIS)).isEmpty();
  }
}
