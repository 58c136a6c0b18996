package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.PlanningCases.withMeeting;
import static org.keywork.fixtures.PlanningCases.withRemoteMember;
import static org.keywork.plan.AttendanceRules.ABSENTEES_CONSULTED;
import static org.keywork.plan.AttendanceRules.ATTENDANCE_CHECKED;
import static org.keywork.plan.AttendanceRules.REMOTE_MEMBERS_CONSULTED;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Held;
import org.keywork.rule.Verdict;

class AttendanceRulesTest {

  private static CaseFile unchecked(Meeting meeting) {
    return withMeeting(each -> meeting.withAttendanceChecked(Optional.empty()));
  }

  private static Meeting meeting() {
    return withMeeting(each -> each).meetings().get(0);
  }

  @Test
  void nobody_checked() {
    CaseFile file = withMeeting(each -> each.withAttendanceChecked(false).withInvited());

    assertThat(Held.against(file, ATTENDANCE_CHECKED).missedAt())
        .containsExactly("/meetings/0/attendanceChecked");
    assertThat(Held.against(file, ATTENDANCE_CHECKED).messages())
        .containsExactly("Nobody checked before the meeting on 2026-06-08 who would come.");
  }

  @Test
  void where_all_came_nobody_asks_whether_anybody_checked() {
    assertThat(Held.against(unchecked(meeting()), ATTENDANCE_CHECKED).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  void one_who_stayed_away_unheard_is_found_once() {
    Meeting one = meeting().withAttended(KEY_WORKER).withConsultedBefore(TEACHER);

    Held both = Held.against(unchecked(one), ATTENDANCE_CHECKED, ABSENTEES_CONSULTED);
    assertThat(both.missedAt()).containsExactly("/meetings/0/consultedBefore");
    assertThat(both.askedAt()).isEmpty();
    assertThat(
            Held.against(unchecked(one.withConsultedBefore(TEACHER, THERAPIST)), ATTENDANCE_CHECKED)
                .verdict())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  void a_member_from_afar_is_found_and_asked_after_once() {
    Held notAsked = Held.against(
        withRemoteMember(each -> each.withAttended(KEY_WORKER, TEACHER)),
        REMOTE_MEMBERS_CONSULTED,
        ABSENTEES_CONSULTED);
    Held anotherAsked = Held.against(
        withRemoteMember(
            each -> each.withAttended(KEY_WORKER, TEACHER).withConsultedBefore(TEACHER)),
        REMOTE_MEMBERS_CONSULTED,
        ABSENTEES_CONSULTED);
    Held bothAway = Held.against(
        withRemoteMember(each -> each.withAttended(KEY_WORKER).withConsultedBefore(KEY_WORKER)),
        ABSENTEES_CONSULTED);

    assertThat(notAsked.askedAt()).containsExactly("/meetings/0/consultedBefore");
    assertThat(anotherAsked.messages())
        .containsExactly("Nobody consulted therapist before the meeting on 2026-06-08.");
    assertThat(bothAway.messages())
        .containsExactly(
            "Nobody spoke before the meeting on 2026-06-08 with teacher, who did not come.");
  }

  @Test
  void whom_the_place_kept_away_has_a_part_though_not_invited() {
    Meeting atHome = meeting()
        .withInvited(KEY_WORKER, THERAPIST)
        .withAttended(KEY_WORKER, THERAPIST)
        .withKeptAwayByVenue(TEACHER);

    assertThat(Held.against(withMeeting(each -> atHome), ABSENTEES_CONSULTED).askedAt())
        .containsExactly("/meetings/0/consultedBefore");
    assertThat(Held.against(
                withMeeting(each -> atHome.withConsultedBefore(THERAPIST)), ABSENTEES_CONSULTED)
            .messages())
        .containsExactly(
            "Nobody spoke before the meeting on 2026-06-08 with teacher, who did not come.");
    assertThat(Held.against(
                withMeeting(each -> atHome.withConsultedBefore(TEACHER)), ABSENTEES_CONSULTED)
            .verdict())
        .isEqualTo(Verdict.Kind.MET);
  }
}
