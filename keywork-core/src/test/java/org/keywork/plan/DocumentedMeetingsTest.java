package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.THERAPIST;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.MeetingRuleExamples.planned;
import static org.keywork.fixtures.PlanningCases.withMeeting;
import static org.keywork.fixtures.PlanningCases.withPreferences;
import static org.keywork.fixtures.PlanningInTimeRuleExamples.SIX_WEEKS;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.family.Place;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Held;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/** Meetings of which the sources tell. */
class DocumentedMeetingsTest {

  private static final LocalDate AGREED = LocalDate.of(2026, 6, 15);

  /** W11: one of few times that nearly all are together, and the parent asks what she wants. */
  @Test
  void victorias_planning_meeting_is_agreed_with_her_parents_who_come_prepared() {
    CaseFile file = withMeeting(each -> each.withVenue(Place.SCHOOL));

    assertThat(Held.against(
                file, MeetingRules.AGENDA_AGREED_WITH_FAMILY, MeetingRules.PARENTS_PREPARED)
            .count(Verdict.Kind.MET))
        .isEqualTo(2);
    Held all = Held.against(
        file,
        Stream.of(MeetingRules.all(), AttendanceRules.all(), ChairRules.all(), MinutesRules.all())
            .flatMap(List::stream)
            .toArray(Rule<?>[]::new));
    assertThat(all.missedAt()).isEmpty();
    assertThat(all.askedAt()).isEmpty();
  }

  /** Sometimes compromises have to be made: at home, where the class teacher cannot come. */
  @Test
  void a_meeting_at_home_keeps_the_class_teacher_away() {
    CaseFile file = planned(each -> each.withVenue(Place.HOME).withKeptAwayByVenue(TEACHER));
    CaseFile oneHeard = planned(
        each -> each.withKeptAwayByVenue(TEACHER, THERAPIST).withConsultedBefore(THERAPIST));

    Held before = Held.against(file, MeetingRules.VENUE_WEIGHED);
    assertThat(before.missedAt()).containsExactly("/meetings/0/keptAwayByVenue");
    assertThat(before.messages())
        .containsExactly("The place of the meeting on 2026-11-23 keeps away teacher.");
    assertThat(Held.against(oneHeard, MeetingRules.VENUE_WEIGHED).messages())
        .isEqualTo(before.messages());
    assertThat(Held.against(file, TODAY.plusDays(1), MeetingRules.VENUE_WEIGHED).missedAt())
        .hasSize(1);
    assertThat(Held.against(file, TODAY.plusDays(2), MeetingRules.VENUE_WEIGHED).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(
            Held.against(file.withClosedOn(TODAY), MeetingRules.VENUE_WEIGHED).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  /** W32: meetings are too threatening, so the plan is made by talks; draft, agreement, round. */
  @Test
  void planning_without_a_meeting_asks_for_none() {
    CaseFile talks = withPreferences(each -> each.withMeetingsTooThreatening(true))
        .withPlans(CaseFiles.aPlan()
            .withRoute(PlanningRoute.INDIVIDUAL_TALKS)
            .withConsulted(TEACHER, THERAPIST))
        .withTeam(CaseFiles.aTeam()
            .withMembers(
                CaseFiles.aTeamMember(TEACHER),
                CaseFiles.aTeamMember(THERAPIST).withByCorrespondence(true)));
    Rule<?>[] rules = {
      PlanRules.MADE_BY_TALKS,
      CirculationRules.REMOTE_MEMBERS_CONSULTED,
      CirculationRules.SENT_ONCE_AGREED,
      CirculationRules.SENT_TO_ALL
    };

    assertThat(Held.against(talks, rules).count(Verdict.Kind.MET)).isEqualTo(4);
    CaseFile byMeeting = CaseFiles.aCaseFile();
    assertThat(
            Held.against(talks, SIX_WEEKS, FirstPlanningRules.MEETING_IN_TIME).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(Held.against(byMeeting, SIX_WEEKS, FirstPlanningRules.MEETING_IN_TIME)
            .questions())
        .containsExactly("/meetings: the day on which the first planning meeting was held");
  }

  /** W32: a plan sent round before the parents agreed to it. */
  @Test
  void a_plan_made_by_talks_and_sent_too_soon_is_found() {
    CaseFile tooSoon = withPreferences(each -> each.withMeetingsTooThreatening(true))
        .withPlans(CaseFiles.aPlan()
            .withRoute(PlanningRoute.INDIVIDUAL_TALKS)
            .withConsulted(TEACHER, THERAPIST)
            .withCirculation(
                CaseFiles.aCirculation(TEACHER, AGREED.minusDays(1)),
                CaseFiles.aCirculation(THERAPIST, AGREED)));

    assertThat(Held.against(tooSoon, CirculationRules.SENT_ONCE_AGREED).missedAt())
        .containsExactly("/plans/0/circulation/0/on");
  }
}
