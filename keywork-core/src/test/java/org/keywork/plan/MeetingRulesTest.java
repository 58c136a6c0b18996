package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.PlanningCases.withMeeting;
import static org.keywork.fixtures.PlanningCases.withRemoteMember;

import java.time.LocalDate;
import java.util.List;
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
    assertThat(held.count(Verdict.Kind.MET)).isEqualTo(5);
  }

  @Test
  void today_counts_as_held() {
    CaseFile today = withMeeting(each ->
        each.withHeldOn(TODAY).withConclusionsRecorded(false).withSupport().withAttended());

    assertThat(Held.against(today, MeetingRules.CONCLUSIONS_RECORDED).messages())
        .containsExactly("The conclusions of the meeting on 2026-11-22 were not written down.");
    assertThat(Held.against(today, MeetingRules.PARENTS_PREPARED).askedAt()).hasSize(1);
    assertThat(Held.against(today, MeetingRules.ABSENTEES_CONSULTED).askedAt())
        .containsExactly("/meetings/0/attended");
  }

  @Test
  void all_who_were_left_out_are_named_at_once() {
    CaseFile file = withMeeting(each -> each.withInvited(KEY_WORKER, TEACHER, THERAPIST)
        .withAttended(TEACHER)
        .withConsultedBefore(TEACHER));

    assertThat(Held.against(file, MeetingRules.ABSENTEES_CONSULTED).messages())
        .containsExactly("Nobody spoke before the meeting on 2026-06-08 with kw-1 and therapist,"
            + " who were invited and did not come.");
  }

  @Test
  void who_takes_part_from_afar_and_comes_all_the_same_need_not_be_asked() {
    assertThat(Held.against(withRemoteMember(each -> each), MeetingRules.REMOTE_MEMBERS_CONSULTED)
            .count(Verdict.Kind.MET))
        .isEqualTo(1);
    assertThat(Held.against(
                withRemoteMember(each -> each.withHeldOn(TODAY.plusDays(1)).withAttended()),
                MeetingRules.REMOTE_MEMBERS_CONSULTED)
            .count(Verdict.Kind.NOT_APPLICABLE))
        .isEqualTo(1);
    assertThat(Held.against(
                withRemoteMember(
                    each -> each.withHeldOn(TODAY).withAttended().withConsultedBefore(TEACHER)),
                MeetingRules.REMOTE_MEMBERS_CONSULTED)
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

    assertThat(Held.against(left, MeetingRules.REMOTE_MEMBERS_CONSULTED)
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

  static List<Rule<?>> rules() {
    return MeetingRules.all();
  }
}
