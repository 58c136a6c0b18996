package org.keywork.practitioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.KeyWorkers.NON_DESIGNATED;
import static org.keywork.fixtures.KeyWorkers.aFortnight;
import static org.keywork.fixtures.KeyWorkers.aNonDesignatedOne;
import static org.keywork.fixtures.KeyWorkers.beside;
import static org.keywork.fixtures.KeyWorkers.withProtectedTime;
import static org.keywork.fixtures.KeyWorkers.withWorkingTime;
import static org.keywork.fixtures.TimeRuleExamples.LIMITED;
import static org.keywork.fixtures.TimeRuleExamples.withoutProtectedTime;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.agency.Arrangement;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.fixtures.Services;
import org.keywork.rule.Basis;
import org.keywork.rule.Checkable;
import org.keywork.rule.Finding;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Location;
import org.keywork.rule.Miss;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleBook;
import org.keywork.rule.Unknown;
import org.keywork.rule.Verdict;
import org.keywork.time.DateSpan;

/** When the time of a key worker is enough, and where the rules point if it is not. */
class TimeRulesTest {

  private static Verdict verdict(Rule<KeyWorker> rule, KeyWorker keyWorker) {
    return rule.verdictOn(keyWorker, BASIS);
  }

  private static Verdict.Kind kind(Rule<KeyWorker> rule, KeyWorker keyWorker) {
    return verdict(rule, keyWorker).kind();
  }

  private static String pointerOfMiss(Rule<KeyWorker> rule, KeyWorker keyWorker) {
    assertThat(verdict(rule, keyWorker).misses()).hasSize(1);
    return verdict(rule, keyWorker).misses().get(0).at().pointer();
  }

  private static String pointerOfUnknown(Rule<KeyWorker> rule, KeyWorker keyWorker) {
    assertThat(verdict(rule, keyWorker).unknowns()).hasSize(1);
    return verdict(rule, keyWorker).unknowns().get(0).at().pointer();
  }

  private static KeyWorker formally(Arrangement arrangement) {
    return withProtectedTime(time -> time.withFormally(arrangement));
  }

  private static KeyWorker monitoredOn(LocalDate day) {
    return withProtectedTime(time -> time.withLastMonitoredOn(day));
  }

  @Test
  void a_single_minute_is_protected_time_and_none_is_not() {
    KeyWorker aMinute = withProtectedTime(time -> time.withHoursAWeek(Duration.ofMinutes(1)));
    assertThat(kind(ProtectedTimeRules.PROTECTED_TIME, aMinute)).isEqualTo(Verdict.Kind.MET);
    assertThat(
            verdict(ProtectedTimeRules.PROTECTED_TIME, withoutProtectedTime()).misses())
        .extracting(miss -> miss.at().pointer() + " " + miss.facts())
        .containsExactly("/practitioner/role/protectedTime/hoursAWeek {keyWorker=kw-2}");
  }

  @Test
  void time_that_is_not_recorded_is_asked_for_as_a_whole_and_hours_on_their_own() {
    KeyWorker unknown = beside(role -> role.withProtectedTime(Optional.<ProtectedTime>empty()));
    KeyWorker hoursUnknown = withProtectedTime(time -> time.withHoursAWeek(Optional.empty()));

    assertThat(pointerOfUnknown(ProtectedTimeRules.PROTECTED_TIME, unknown))
        .isEqualTo("/practitioner/role/protectedTime");
    assertThat(pointerOfUnknown(ProtectedTimeRules.PROTECTED_TIME, hoursUnknown))
        .isEqualTo("/practitioner/role/protectedTime/hoursAWeek");
    assertThat(kind(ProtectedTimeRules.MONITORED, hoursUnknown)).isEqualTo(Verdict.Kind.MET);
  }

  @Test
  void time_is_formally_arranged_from_the_first_day_of_the_arrangement_on() {
    KeyWorker fromTomorrow = formally(Services.inPlaceFrom(TODAY.plusDays(1)));
    assertThat(kind(ProtectedTimeRules.FORMALLY_ARRANGED, formally(Services.inPlaceFrom(TODAY))))
        .isEqualTo(Verdict.Kind.MET);
    assertThat(pointerOfMiss(ProtectedTimeRules.FORMALLY_ARRANGED, fromTomorrow))
        .isEqualTo("/practitioner/role/protectedTime/formally");
  }

  @Test
  void nobody_but_the_line_manager_authorises_the_time_not_even_the_key_worker() {
    KeyWorker byThemselves = withProtectedTime(time -> time.withAuthorisedBy(NON_DESIGNATED));
    KeyWorker byNobody = withProtectedTime(
        time -> time.withAuthorisedBy(Optional.<PractitionerId>empty()).withAuthorised(false));

    assertThat(pointerOfMiss(ProtectedTimeRules.AUTHORISED, byThemselves))
        .isEqualTo("/practitioner/role/protectedTime/authorisedBy");
    assertThat(pointerOfMiss(ProtectedTimeRules.AUTHORISED, byNobody))
        .isEqualTo("/practitioner/role/protectedTime/authorised");
  }

  @Test
  void it_is_asked_who_authorised_the_time_before_it_is_asked_who_the_line_manager_is() {
    KeyWorker neither = beside(role -> role.withLineManager(Optional.<PractitionerId>empty())
        .withProtectedTime(
            KeyWorkers.protectedTime().withAuthorisedBy(Optional.<PractitionerId>empty())));
    KeyWorker noLineManager =
        beside(role -> role.withLineManager(Optional.<PractitionerId>empty()));

    assertThat(pointerOfUnknown(ProtectedTimeRules.AUTHORISED, neither))
        .isEqualTo("/practitioner/role/protectedTime/authorisedBy");
    assertThat(pointerOfUnknown(ProtectedTimeRules.AUTHORISED, noLineManager))
        .isEqualTo("/practitioner/role/lineManager");
  }

  @Test
  void what_was_monitored_within_the_look_back_is_monitored_and_what_will_be_is_not_yet() {
    LocalDate firstDayBack = TODAY.minusMonths(12);
    assertThat(kind(ProtectedTimeRules.MONITORED, monitoredOn(firstDayBack)))
        .isEqualTo(Verdict.Kind.MET);
    assertThat(
            pointerOfUnknown(ProtectedTimeRules.MONITORED, monitoredOn(firstDayBack.minusDays(1))))
        .isEqualTo("/practitioner/role/protectedTime/monitored");
    assertThat(kind(ProtectedTimeRules.MONITORED, monitoredOn(TODAY))).isEqualTo(Verdict.Kind.MET);
    assertThat(kind(ProtectedTimeRules.MONITORED, monitoredOn(TODAY.plusDays(1))))
        .isEqualTo(Verdict.Kind.CANNOT_TELL);
  }

  @Test
  void on_29_february_the_look_back_begins_on_the_28th_of_the_year_before() {
    Basis leapDay = new Basis(LocalDate.of(2028, 2, 29), BASIS.policy());
    KeyWorker before = monitoredOn(LocalDate.of(2027, 2, 27));
    KeyWorker onTheDay = monitoredOn(LocalDate.of(2027, 2, 28));

    assertThat(ProtectedTimeRules.MONITORED.verdictOn(before, leapDay).kind())
        .isEqualTo(Verdict.Kind.CANNOT_TELL);
    assertThat(ProtectedTimeRules.MONITORED.verdictOn(onTheDay, leapDay).kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  void whoever_has_no_protected_time_is_asked_once_for_administrative_support() {
    KeyWorker alone = withoutProtectedTime()
        .withAdministrativeSupport(
            AdministrativeSupport.builder().available(Services.notInPlace()).build());

    assertThat(findings(
            alone,
            List.of(ProtectedTimeRules.CARRIED_WITHOUT_TIME, AdministrativeSupportRules.AVAILABLE)))
        .extracting(Finding::message)
        .containsExactly(
            "The key worker kw-2 has no protected time, and no administrative support either.");
  }

  @Test
  void support_begins_on_its_first_day() {
    KeyWorker keyWorker = aNonDesignatedOne();
    AdministrativeSupport today = AdministrativeSupport.builder()
        .available(Services.inPlaceFrom(TODAY))
        .addTasks(AdministrativeTask.MINUTES)
        .build();
    AdministrativeSupport tomorrow = today.withAvailable(Services.inPlaceFrom(TODAY.plusDays(1)));

    assertThat(
            kind(AdministrativeSupportRules.AVAILABLE, keyWorker.withAdministrativeSupport(today)))
        .isEqualTo(Verdict.Kind.MET);
    assertThat(pointerOfMiss(
            AdministrativeSupportRules.AVAILABLE, keyWorker.withAdministrativeSupport(tomorrow)))
        .isEqualTo("/administrativeSupport/available");
  }

  @ParameterizedTest
  @CsvSource({
    "PT2H59M, NOT_MET",
    "PT3H, MET",
    "PT6H, MET",
    "PT6H1M, NOT_MET",
  })
  void the_limits_themselves_are_within_the_limits(Duration hours, Verdict.Kind expected) {
    KeyWorker keyWorker = withProtectedTime(time -> time.withHoursAWeek(hours));
    WorkedSpan twice = span(aFortnight(64).withForKeyWorking(hours.multipliedBy(2)));

    assertThat(HoursRules.AGREED_WITHIN_LIMITS.verdictOn(keyWorker, LIMITED).kind())
        .isEqualTo(expected);
    assertThat(HoursRules.WORKED_WITHIN_LIMITS.verdictOn(twice, LIMITED).kind())
        .isEqualTo(expected);
  }

  private static WorkedSpan span(WorkedHours worked) {
    return new WorkedSpan(aNonDesignatedOne(), worked);
  }

  @Test
  void either_limit_is_told_in_hours() {
    assertThat(findings(LIMITED, withHours(2), List.of(HoursRules.AGREED_WITHIN_LIMITS)))
        .extracting(Finding::message)
        .containsExactly("The key worker kw-2 has 2 hours a week for key working, and the service"
            + " has set at least 3 hours.");
    assertThat(findings(LIMITED, withHours(30), List.of(HoursRules.AGREED_WITHIN_LIMITS)))
        .extracting(Finding::message)
        .containsExactly("The key worker kw-2 has 30 hours a week for key working, and the service"
            + " has set at most 6 hours.");
  }

  @Test
  void one_limit_is_enough_to_be_held_against() {
    Basis atLeast = new Basis(
        TODAY, LocalPolicy.named("ours").with(HoursRules.FEWEST_HOURS, Duration.ofHours(3)));
    Basis atMost = new Basis(
        TODAY, LocalPolicy.named("ours").with(HoursRules.MOST_HOURS, Duration.ofHours(3)));

    assertThat(HoursRules.AGREED_WITHIN_LIMITS.verdictOn(withHours(4), atLeast))
        .isEqualTo(Verdict.met());
    assertThat(HoursRules.AGREED_WITHIN_LIMITS.verdictOn(withHours(2), atMost))
        .isEqualTo(Verdict.met());
  }

  private static KeyWorker withHours(int hours) {
    return withProtectedTime(time -> time.withHoursAWeek(Duration.ofHours(hours)));
  }

  @Test
  void
      hours_that_were_worked_are_looked_at_once_they_are_over_and_for_as_long_as_they_are_recent() {
    assertThat(kindOfHoursUntil(TODAY)).isEqualTo(Verdict.Kind.NOT_MET);
    assertThat(kindOfHoursUntil(TODAY.plusDays(1))).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(kindOfHoursUntil(TODAY.minusMonths(12))).isEqualTo(Verdict.Kind.NOT_MET);
    assertThat(kindOfHoursUntil(TODAY.minusMonths(12).minusDays(1)))
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  private static Verdict.Kind kindOfHoursUntil(LocalDate lastDay) {
    WorkedHours tooMany = aFortnight(80).withDuring(DateSpan.of(lastDay.minusDays(13), lastDay));
    return kind(
        WorkingTimeRules.WITHIN_PAID_HOURS, withWorkingTime(time -> time.withWorked(tooMany)));
  }

  @Test
  void every_span_beyond_paid_hours_is_found_at_once() {
    KeyWorker keyWorker = withWorkingTime(time -> time.withWorked(
        aFortnight(65),
        aFortnight(64),
        aFortnight(70)
            .withDuring(DateSpan.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 10)))));

    assertThat(verdict(WorkingTimeRules.WITHIN_PAID_HOURS, keyWorker).misses())
        .extracting(Miss::at)
        .containsExactly(
            Location.parse("/workingTime/worked/0/hours"),
            Location.parse("/workingTime/worked/2/hours"));
    assertThat(findings(keyWorker, List.of(WorkingTimeRules.WITHIN_PAID_HOURS)))
        .extracting(Finding::message)
        .contains(
            "From 2026-10-01 to 2026-10-10 the key worker kw-2 worked 70 hours, of which 45 hours"
                + " and 42 minutes are paid.");
  }

  @Test
  void a_contract_that_is_not_recorded_is_asked_for_once_however_many_hours_are() {
    KeyWorker keyWorker = beside(role -> role.withContractedHours(Optional.<Duration>empty()))
        .withWorkingTime(KeyWorkers.workingTime().withWorked(aFortnight(65), aFortnight(70)));

    assertThat(verdict(WorkingTimeRules.WITHIN_PAID_HOURS, keyWorker).unknowns())
        .extracting(Unknown::at)
        .containsExactly(Location.parse("/practitioner/role"));
  }

  @Test
  void the_core_hours_of_another_role_are_none_of_a_designated_key_worker() {
    KeyWorker blocked =
        withWorkingTime(time -> time.withCoverForMainJob(Services.inPlaceFrom(TODAY.plusDays(1))));
    KeyWorker designated =
        KeyWorkers.aDesignatedOne().withWorkingTime(blocked.workingTime().orElseThrow());

    assertThat(pointerOfMiss(WorkingTimeRules.MAIN_JOB_COVERED, blocked))
        .isEqualTo("/workingTime/coverForMainJob");
    assertThat(kind(WorkingTimeRules.MAIN_JOB_COVERED, designated))
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  void half_an_hour_on_the_telephone_is_told_as_such() {
    WorkedSpan telephoning = span(aFortnight(64).withFixingAppointments(Duration.ofMinutes(30)));
    Checkable record = Checkable.of("north", WorkedSpan.class, telephoning);

    assertThat(RuleBook.edition("2026-11", List.of(AdministrativeSupportRules.APPOINTMENTS))
            .check(record, BASIS, List.of())
            .findings())
        .extracting(Finding::message)
        .containsExactly("From 2026-11-09 to 2026-11-22 the key worker kw-2 spent 30 minutes on"
            + " fixing appointments.");
  }

  private static List<Finding> findings(KeyWorker keyWorker, List<Rule<?>> rules) {
    return findings(BASIS, keyWorker, rules);
  }

  private static List<Finding> findings(Basis basis, KeyWorker keyWorker, List<Rule<?>> rules) {
    return RuleBook.edition("2026-11", rules)
        .check(Checkable.of("north", KeyWorker.class, keyWorker), basis, List.of())
        .findings();
  }
}
