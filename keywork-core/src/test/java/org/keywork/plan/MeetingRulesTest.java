package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.MeetingRuleExamples.planned;
import static org.keywork.fixtures.PlanningCases.withMeeting;
import static org.keywork.fixtures.PlanningCases.withRemoteMember;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Held;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.time.DateSpan;

class MeetingRulesTest {

  @Test
  void a_meeting_in_which_the_parent_speaks_freely_meets_all() {
    Held held = Held.against(withMeeting(each -> each), MeetingRules.all().toArray(new Rule<?>[0]));

    assertThat(held.missedAt()).isEmpty();
    assertThat(held.askedAt()).isEmpty();
    assertThat(held.count(Verdict.Kind.MET)).isEqualTo(3);
  }

  @Test
  void on_its_day_a_meeting_is_still_to_come_as_long_as_nothing_is_told_of_it() {
    CaseFile today = planned(each -> each.withHeldOn(TODAY));
    Rule<?>[] rules = Stream.of(
            MeetingRules.all(), AttendanceRules.all(), ChairRules.all(), MinutesRules.all())
        .flatMap(List::stream)
        .toArray(Rule<?>[]::new);

    assertThat(Held.against(today, rules).askedAt()).isEmpty();
    assertThat(Held.against(today, TODAY.plusDays(1), rules).askedAt()).isNotEmpty();
  }

  @Test
  void today_counts_as_held_once_something_is_told() {
    CaseFile today = withMeeting(each ->
        each.withHeldOn(TODAY).withConclusionsRecorded(false).withSupport().withAttended());

    assertThat(Held.against(today, MinutesRules.CONCLUSIONS_RECORDED).messages())
        .containsExactly("The conclusions of the meeting on 2026-11-22 were not written down.");
    assertThat(Held.against(today, MeetingRules.PARENTS_PREPARED).askedAt()).hasSize(1);
    assertThat(Held.against(today, AttendanceRules.ABSENTEES_CONSULTED).askedAt())
        .containsExactly("/meetings/0/attended");
  }

  @Test
  void all_who_were_left_out_are_named_at_once() {
    CaseFile file = withMeeting(each -> each.withInvited(KEY_WORKER, TEACHER, THERAPIST)
        .withAttended(TEACHER)
        .withConsultedBefore(TEACHER));

    assertThat(Held.against(file, AttendanceRules.ABSENTEES_CONSULTED).messages())
        .containsExactly("Nobody spoke before the meeting on 2026-06-08 with kw-1 and therapist,"
            + " who did not come.");
  }

  @Test
  void who_takes_part_from_afar_and_comes_all_the_same_need_not_be_asked() {
    assertThat(
            Held.against(withRemoteMember(each -> each), AttendanceRules.REMOTE_MEMBERS_CONSULTED)
                .count(Verdict.Kind.MET))
        .isEqualTo(1);
    assertThat(Held.against(
                withRemoteMember(each -> each.withHeldOn(TODAY.plusDays(1)).withAttended()),
                AttendanceRules.REMOTE_MEMBERS_CONSULTED)
            .count(Verdict.Kind.NOT_APPLICABLE))
        .isEqualTo(1);
    assertThat(Held.against(
                withRemoteMember(
                    each -> each.withHeldOn(TODAY).withAttended().withConsultedBefore(TEACHER)),
                AttendanceRules.REMOTE_MEMBERS_CONSULTED)
            .messages())
        .containsExactly("Nobody consulted therapist before the meeting on 2026-11-22.");
  }

  @Test
  void who_had_left_the_team_is_not_missed() {
    CaseFile left = withMeeting(each -> each.withAttended(KEY_WORKER))
        .withTeam(CaseFiles.aTeam()
            .withMembers(CaseFiles.aTeamMember(THERAPIST)
                .withByCorrespondence(true)
                .withDuring(DateSpan.of(CaseFiles.OPENED, CaseFiles.OPENED.plusDays(9)))));

    assertThat(Held.against(left, AttendanceRules.REMOTE_MEMBERS_CONSULTED)
            .count(Verdict.Kind.NOT_APPLICABLE))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_meeting_is_looked_at_from_its_day_and_for_a_year(Rule<?> rule) {
    CaseFile file = withRemoteMember(each -> each.withHeldOn(LocalDate.of(2024, 2, 29))
        .withKinds(MeetingKind.TEAM_AROUND_THE_CHILD, MeetingKind.STATEMENT_REVIEW)
        .withVenueChosenByFamily(false)
        .withAgendaAgreedWithFamily(false)
        .withSchoolAgreed(false)
        .withAttendanceChecked(false)
        .withAttended(KEY_WORKER)
        .withConsultedBefore(KEY_WORKER)
        .withSupport(ParticipationSupport.INTERPRETER)
        .withParentsPrepared(false)
        .withConclusionsRecorded(false));
    CaseFile old = file.withOpenedOn(LocalDate.of(2023, 3, 2))
        .withTeam(CaseFiles.aTeam()
            .withMembers(CaseFiles.aTeamMember(THERAPIST)
                .withByCorrespondence(true)
                .withDuring(DateSpan.startingOn(LocalDate.of(2023, 3, 2)))));

    assertThat(Held.against(old, LocalDate.of(2024, 2, 28), rule).missedAt()).isEmpty();
    assertThat(Held.against(old, LocalDate.of(2024, 2, 29), rule).missedAt()).hasSize(1);
    assertThat(Held.against(old, LocalDate.of(2025, 2, 28), rule).messages())
        .singleElement()
        .asString()
        .contains("2024-02-29");
    assertThat(Held.against(old, LocalDate.of(2025, 3, 1), rule).count(Verdict.Kind.NOT_APPLICABLE))
        .isEqualTo(1);
  }

  static Stream<Rule<?>> rules() {
    return Stream.concat(
        AttendanceRules.all().stream(),
        Stream.of(MeetingRules.AGENDA_AGREED_WITH_FAMILY, MeetingRules.PARENTS_PREPARED));
  }

  @ParameterizedTest
  @MethodSource("decidedBeforehand")
  void what_is_decided_of_place_and_school_is_looked_at_while_it_can_be_put_right(Rule<?> rule) {
    LocalDate held = TODAY.plusDays(1);
    CaseFile file = planned(
        each -> each.withKinds(MeetingKind.TEAM_AROUND_THE_CHILD, MeetingKind.STATEMENT_REVIEW)
            .withVenueChosenByFamily(false)
            .withSchoolAgreed(false));
    CaseFile undecided = planned(
        each -> each.withKinds(MeetingKind.TEAM_AROUND_THE_CHILD, MeetingKind.STATEMENT_REVIEW));

    assertThat(Held.against(file, CaseFiles.OPENED.minusDays(1), rule).missedAt())
        .isEmpty();
    assertThat(Held.against(file, CaseFiles.OPENED, rule).missedAt()).hasSize(1);
    assertThat(Held.against(file, held.plusYears(1), rule).missedAt()).hasSize(1);
    assertThat(Held.against(file, held.plusYears(1).plusDays(1), rule).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(Held.against(undecided, TODAY, rule).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(Held.against(undecided, held, rule).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(Held.against(undecided, held.plusDays(1), rule).askedAt()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("decidedBeforehand")
  void what_was_told_afterwards_was_not_known_before(Rule<?> rule) {
    CaseFile heldSince = withMeeting(
        each -> each.withKinds(MeetingKind.TEAM_AROUND_THE_CHILD, MeetingKind.STATEMENT_REVIEW)
            .withVenueChosenByFamily(false)
            .withSchoolAgreed(false));

    assertThat(Held.against(heldSince, LocalDate.of(2026, 6, 7), rule).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(Held.against(heldSince, LocalDate.of(2026, 6, 8), rule).missedAt())
        .hasSize(1);
  }

  static List<Rule<?>> decidedBeforehand() {
    return List.of(MeetingRules.VENUE_CHOSEN_BY_FAMILY, MeetingRules.SCHOOL_AGREED);
  }
}
