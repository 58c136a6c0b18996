package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCirculation;
import static org.keywork.fixtures.PlanningCases.someMinutes;
import static org.keywork.fixtures.PlanningCases.withMeeting;
import static org.keywork.fixtures.PlanningCases.withMinutes;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Held;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

class MinutesRulesTest {

  private static final LocalDate HELD = LocalDate.of(2026, 6, 8);

  static Rule<?>[] rules() {
    return MinutesRules.all().toArray(new Rule<?>[0]);
  }

  @Test
  void good_minutes_meet_all() {
    assertThat(Held.against(withMeeting(each -> each), rules()).count(Verdict.Kind.MET))
        .isEqualTo(5);
  }

  @Test
  void where_nothing_is_told_one_rule_asks() {
    CaseFile nothing = withMeeting(
        each -> each.withConclusionsRecorded(Optional.empty()).withMinutes(Optional.empty()));
    CaseFile written = withMeeting(each -> each.withMinutes(Optional.empty()));
    CaseFile notWritten =
        withMeeting(each -> each.withConclusionsRecorded(false).withMinutes(Optional.empty()));

    assertThat(Held.against(nothing, rules()).askedAt())
        .containsExactly("/meetings/0/conclusionsRecorded");
    assertThat(Held.against(written, rules()).questions())
        .containsExactly("/meetings/0/minutes: the form of the minutes, and who has got them");
    assertThat(Held.against(notWritten, rules()).missedAt())
        .containsExactly("/meetings/0/conclusionsRecorded");
    assertThat(Held.against(notWritten, rules()).askedAt()).isEmpty();
  }

  @Test
  void empty_minutes_are_asked_after_piece_by_piece() {
    CaseFile empty = withMeeting(each -> each.withMinutes(Minutes.builder().build()));

    assertThat(Held.against(empty, rules()).missedAt()).isEmpty();
    assertThat(Held.against(empty, rules()).questions())
        .containsExactlyInAnyOrder(
            "/meetings/0/minutes/nameActions: whether the minutes say who does what next",
            "/meetings/0/minutes/nameNextReview: whether the minutes say when that is looked at"
                + " again",
            "/meetings/0/minutes/onAgreedForm: whether the minutes are on the agreed form",
            "/meetings/0/minutes/typed: whether the minutes were typed",
            "/meetings/0/minutes/sentRound: whether the minutes were sent round");
  }

  @Test
  void everything_amiss_is_found_at_once() {
    CaseFile file = withMinutes(each -> each.withOnAgreedForm(false)
        .withNameActions(false)
        .withNameNextReview(false)
        .withTyped(false)
        .withCirculation()
        .withSentRound(false));

    assertThat(Held.against(file, rules()).messages())
        .containsExactlyInAnyOrder(
            "The conclusions of the meeting on 2026-06-08 leave the actions open.",
            "The conclusions of the meeting on 2026-06-08 leave the next review open.",
            "The minutes of the meeting on 2026-06-08 are not on the agreed form.",
            "The minutes of the meeting on 2026-06-08 were not typed.",
            "The minutes of the meeting on 2026-06-08 were not sent round.");
  }

  @Test
  void whoever_came_and_got_none_is_named() {
    CaseFile file = withMinutes(each -> each.withCirculation(aCirculation(THERAPIST, HELD)));

    assertThat(Held.against(file, MinutesRules.SENT_TO_ALL).messages())
        .containsExactly(
            "The minutes of the meeting on 2026-06-08 did not go to teacher, who" + " came.");
    assertThat(Held.against(file, MinutesRules.SENT_TO_ALL).missedAt())
        .containsExactly("/meetings/0/minutes/circulation");
  }

  @Test
  void the_chair_and_the_key_worker_have_them_anyway() {
    CaseFile chaired = withMeeting(each -> each.withChair(TEACHER)
        .withMinutes(someMinutes().withCirculation(aCirculation(THERAPIST, HELD))));

    assertThat(chaired.meetings().get(0).attended()).contains(KEY_WORKER);
    assertThat(Held.against(chaired, MinutesRules.SENT_TO_ALL).verdict())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  void what_is_sent_on_a_later_day_is_not_sent_yet() {
    CaseFile file = withMinutes(each -> each.withCirculation(
        aCirculation(TEACHER, TODAY), aCirculation(THERAPIST, TODAY.plusDays(1))));

    assertThat(Held.against(file, TODAY.plusDays(1), MinutesRules.SENT_TO_ALL).verdict())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(Held.against(file, TODAY, MinutesRules.SENT_TO_ALL).messages())
        .singleElement()
        .asString()
        .contains("therapist");
    assertThat(Held.against(file, TODAY, MinutesRules.SENT_ROUND).verdict())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(Held.against(file, TODAY.minusDays(1), MinutesRules.SENT_TO_ALL).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(Held.against(file, TODAY.minusDays(1), MinutesRules.SENT_ROUND).askedAt())
        .containsExactly("/meetings/0/minutes/sentRound");
  }

  @Test
  void a_key_worker_may_type_them_where_nobody_else_does() {
    assertThat(Held.against(
                withMinutes(each -> each.withByAdministrativeStaff(false)), MinutesRules.SENT_ROUND)
            .verdict())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  void what_is_said_of_a_part_goes_before_what_staff_saw_to() {
    assertThat(Held.against(
                withMinutes(each -> each.withByAdministrativeStaff(true).withTyped(false)),
                MinutesRules.SENT_ROUND)
            .messages())
        .containsExactly("The minutes of the meeting on 2026-06-08 were not typed.");
    assertThat(Held.against(
                withMeeting(each -> each.withMinutes(
                    Minutes.builder().byAdministrativeStaff(false).build())),
                MinutesRules.SENT_ROUND)
            .askedAt())
        .containsExactly("/meetings/0/minutes/typed", "/meetings/0/minutes/sentRound");
  }

  @Test
  void what_went_to_somebody_was_sent() {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> someMinutes().withSentRound(false))
        .satisfies(refused -> assertThat(refused.at().pointer()).isEqualTo("/sentRound"));
    assertThat(someMinutes().withSentRound(true).circulation()).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void minutes_are_looked_at_from_the_day_of_the_meeting_and_for_a_year(Rule<?> rule) {
    CaseFile file = withMeeting(each -> each.withConclusionsRecorded(Optional.empty())
        .withAttended(TEACHER)
        .withMinutes(Minutes.builder()
            .nameActions(false)
            .onAgreedForm(false)
            .typed(false)
            .addCirculation(aCirculation(THERAPIST, HELD))
            .build()));
    CaseFile wrong = rule == MinutesRules.CONCLUSIONS_RECORDED
        ? withMeeting(each -> each.withConclusionsRecorded(false))
        : file;

    assertThat(Held.against(wrong, HELD.minusDays(1), rule).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(Held.against(wrong, HELD, rule).missedAt()).hasSize(1);
    assertThat(Held.against(wrong, HELD.plusYears(1), rule).missedAt()).hasSize(1);
    assertThat(Held.against(wrong, HELD.plusYears(1).plusDays(1), rule).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}
