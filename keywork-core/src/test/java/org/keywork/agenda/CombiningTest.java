package org.keywork.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.keywork.agenda.AgendaItems.due;
import static org.keywork.agenda.AgendaItems.planned;
import static org.keywork.agenda.AgendaMatter.EHC_PAPERS_FOR_MEETING;
import static org.keywork.agenda.AgendaMatter.EHC_REVIEW;
import static org.keywork.agenda.AgendaMatter.NEXT_PLAN;
import static org.keywork.agenda.AgendaMatter.REVIEW;
import static org.keywork.agenda.AgendaMatter.STATEMENT_REVIEW;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.plan.MeetingKind.CHILD_IN_NEED;
import static org.keywork.plan.MeetingKind.EHC_PLAN;
import static org.keywork.plan.MeetingKind.OTHER_STATUTORY_REVIEW;
import static org.keywork.plan.MeetingKind.TEAM_AROUND_THE_CHILD;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keywork.Policies;
import org.keywork.casefile.CaseFileId;
import org.keywork.plan.MeetingKind;
import org.keywork.rule.LocalPolicy;
import org.keywork.time.DateSpan;

/** Today is 22 November 2026; unless a service sets it otherwise, meetings combine within four weeks. */
class CombiningTest {

  private static final LocalDate DAY = LocalDate.of(2027, 2, 1);
  private static final LocalDate FOUR_WEEKS_ON = LocalDate.of(2027, 3, 1);
  private static final AgendaItem TEAM_REVIEW = due(REVIEW, DAY);

  private static Combining combining(AgendaItem... items) {
    return combining(Policies.guidance(), items);
  }

  private static Combining combining(LocalPolicy policy, AgendaItem... items) {
    DateSpan from = DateSpan.startingOn(TODAY);
    return Agenda.of(from, TODAY, Stream.of(items)).combining(policy);
  }

  private static CombinableMeetings together(AgendaItem... meetings) {
    return new CombinableMeetings(List.of(meetings));
  }

  @Test
  void a_key_working_and_a_child_in_need_meeting_are_one_and_one_is_saved() {
    AgendaItem childInNeed = planned(DAY.plusDays(10), "cin", CHILD_IN_NEED);
    Combining combining = combining(TEAM_REVIEW, childInNeed);

    assertThat(combining.groups()).containsExactly(together(TEAM_REVIEW, childInNeed));
    assertThat(combining.meetingsSaved()).isEqualTo(1);
    assertThat(combining.groups().get(0).kinds())
        .containsExactly(TEAM_AROUND_THE_CHILD, CHILD_IN_NEED);
  }

  @Test
  void meetings_four_weeks_apart_are_near_enough() {
    AgendaItem ehc = due(EHC_REVIEW, FOUR_WEEKS_ON);
    assertThat(combining(TEAM_REVIEW, ehc).groups()).containsExactly(together(TEAM_REVIEW, ehc));
  }

  @Test
  void meetings_a_day_more_than_four_weeks_apart_are_not() {
    AgendaItem ehc = due(EHC_REVIEW, FOUR_WEEKS_ON.plusDays(1));
    assertThat(combining(TEAM_REVIEW, ehc)).isEqualTo(new Combining(List.of()));
  }

  @Test
  void a_service_sets_how_near_is_near_enough() {
    LocalPolicy policy = Policies.guidance().with(Combining.WITHIN, Period.ofMonths(1));
    AgendaItem review = due(REVIEW, LocalDate.of(2028, 1, 31));

    assertThat(combining(policy, review, due(EHC_REVIEW, LocalDate.of(2028, 2, 29)))
            .groups())
        .hasSize(1);
    assertThat(
            combining(policy, review, due(EHC_REVIEW, LocalDate.of(2028, 3, 1))).groups())
        .isEmpty();
  }

  @Test
  void they_are_held_by_the_first_of_their_last_days() {
    AgendaItem ehc = due(EHC_REVIEW, DAY.minusDays(3));
    assertThat(combining(TEAM_REVIEW, ehc).groups().get(0).holdBy()).isEqualTo(DAY.minusDays(3));
  }

  @Test
  void with_the_review_of_a_statement_the_school_has_to_agree() {
    AgendaItem statement = due(STATEMENT_REVIEW, DAY);
    AgendaItem ehc = due(EHC_REVIEW, DAY);

    assertThat(together(TEAM_REVIEW, statement).schoolHasToAgree()).isTrue();
    assertThat(together(TEAM_REVIEW, ehc).schoolHasToAgree()).isFalse();
  }

  @Test
  void the_review_at_which_the_next_plan_is_agreed_is_one_meeting_and_saves_none() {
    AgendaItem plan = due(NEXT_PLAN, DAY.plusDays(7));
    AgendaItem ehc = due(EHC_REVIEW, DAY.plusDays(14));

    assertThat(combining(TEAM_REVIEW, plan).meetingsSaved()).isZero();
    assertThat(combining(TEAM_REVIEW, plan, ehc).groups())
        .containsExactly(together(TEAM_REVIEW, ehc));
  }

  @Test
  void the_next_plan_does_not_make_a_second_meeting_of_the_team_for_a_second_child() {
    AgendaItem plan = due(NEXT_PLAN, DAY.plusDays(7));
    AgendaItem first = due(EHC_REVIEW, DAY.plusDays(8), "ehc", "1", "review");
    AgendaItem second = due(EHC_REVIEW, DAY.plusDays(9), "ehc", "2", "review");

    assertThat(combining(TEAM_REVIEW, plan, first, second).groups())
        .containsExactly(together(TEAM_REVIEW, first));
  }

  @Test
  void the_reviews_of_two_childrens_plans_stay_two() {
    AgendaItem first = due(EHC_REVIEW, DAY, "ehc", "1", "review");
    AgendaItem second = due(EHC_REVIEW, DAY, "ehc", "2", "review");

    assertThat(combining(first, second).groups()).isEmpty();
  }

  @Test
  void meetings_of_two_families_stay_two() {
    AgendaItem other = due(AgendaItems.of(new CaseFileId("F-0002")), EHC_REVIEW, DAY);
    assertThat(combining(TEAM_REVIEW, other).groups()).isEmpty();
  }

  @Test
  void each_family_has_its_own_groups_the_most_pressing_first() {
    AgendaHeading otherFamily = AgendaItems.of(new CaseFileId("F-0000"));
    AgendaItem otherReview = due(otherFamily, REVIEW, DAY.plusDays(2));
    AgendaItem otherEhc = due(otherFamily, EHC_REVIEW, DAY.plusDays(1));
    AgendaItem ehc = due(EHC_REVIEW, DAY.plusDays(3));
    Combining combining = combining(otherReview, otherEhc, ehc, TEAM_REVIEW);

    assertThat(combining.groups())
        .containsExactly(together(TEAM_REVIEW, ehc), together(otherEhc, otherReview));
    assertThat(combining.meetingsSaved()).isEqualTo(2);
  }

  @Test
  void what_is_overdue_is_combined_with_what_is_due_within_four_weeks_of_today() {
    AgendaItem overdue = due(REVIEW, TODAY.minusMonths(5));
    AgendaItem ehc = due(EHC_REVIEW, TODAY.plusWeeks(4));

    assertThat(combining(overdue, ehc).groups()).containsExactly(together(overdue, ehc));
    assertThat(
            combining(overdue, due(EHC_REVIEW, TODAY.plusWeeks(4).plusDays(1))).groups())
        .isEmpty();
  }

  @Test
  void a_planned_meeting_of_the_team_stands_for_what_is_due_of_it_by_then() {
    AgendaItem planned = planned(DAY, "tac", TEAM_AROUND_THE_CHILD);
    AgendaItem ehc = due(EHC_REVIEW, DAY.plusDays(5), "ehc", "1", "review");
    AgendaItem another = due(EHC_REVIEW, DAY.plusDays(6), "ehc", "2", "review");

    assertThat(combining(planned, TEAM_REVIEW, ehc, another).groups())
        .containsExactly(together(planned, ehc));
  }

  @Test
  void a_meeting_that_is_planned_too_late_does_not_stand_for_what_is_due_before() {
    AgendaItem planned = planned(DAY.plusDays(1), "tac", TEAM_AROUND_THE_CHILD);
    AgendaItem ehc = due(EHC_REVIEW, DAY.plusDays(5));

    assertThat(combining(planned, TEAM_REVIEW, ehc).groups())
        .containsExactly(together(TEAM_REVIEW, ehc));
  }

  @Test
  void what_is_overdue_waits_for_the_meeting_that_is_planned() {
    AgendaItem overdue = due(REVIEW, TODAY.minusDays(1));
    AgendaItem planned = planned(TODAY.plusDays(3), "tac", TEAM_AROUND_THE_CHILD);
    AgendaItem ehc = due(EHC_REVIEW, TODAY.plusDays(10));

    assertThat(combining(overdue, planned, ehc).groups()).containsExactly(together(planned, ehc));
  }

  @Test
  void two_planned_meetings_of_one_kind_are_two_on_purpose() {
    AgendaItem first = planned(DAY, "1", TEAM_AROUND_THE_CHILD);
    AgendaItem second = planned(DAY.plusDays(7), "2", TEAM_AROUND_THE_CHILD, CHILD_IN_NEED);

    assertThat(combining(first, second).groups()).isEmpty();
  }

  @Test
  void meetings_that_are_combined_already_take_in_another_kind() {
    AgendaItem planned = planned(DAY, "1", TEAM_AROUND_THE_CHILD, CHILD_IN_NEED);
    AgendaItem ehc = due(EHC_REVIEW, DAY.plusDays(7));
    AgendaItem other = planned(DAY.plusDays(9), "2", OTHER_STATUTORY_REVIEW);
    CombinableMeetings group = combining(planned, ehc, other).groups().get(0);

    assertThat(group).isEqualTo(together(planned, ehc, other));
    assertThat(group.meetingsSaved()).isEqualTo(2);
    assertThat(group.kinds())
        .containsExactly(
            TEAM_AROUND_THE_CHILD, CHILD_IN_NEED, MeetingKind.EHC_PLAN, OTHER_STATUTORY_REVIEW);
  }

  @Test
  void who_comes_too_late_for_one_group_begins_the_next() {
    AgendaItem childInNeed = planned(DAY.plusWeeks(5), "cin", CHILD_IN_NEED);
    AgendaItem ehc = due(EHC_REVIEW, DAY.plusWeeks(4));
    AgendaItem second = due(EHC_REVIEW, DAY.plusWeeks(6), "ehc", "2", "review");

    assertThat(combining(TEAM_REVIEW, ehc, childInNeed, second).groups())
        .containsExactly(together(TEAM_REVIEW, ehc), together(childInNeed, second));
  }

  @Test
  void what_is_no_meeting_has_no_part_in_it() {
    assertThat(combining(TEAM_REVIEW, due(EHC_PAPERS_FOR_MEETING, DAY)).groups())
        .isEmpty();
    assertThat(combining(TEAM_REVIEW, planned(DAY, "of no recorded kind")).groups())
        .isEmpty();
  }

  @Test
  void a_single_meeting_and_two_of_a_kind_are_no_group() {
    assertThatIllegalArgumentException().isThrownBy(() -> together(TEAM_REVIEW));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> together(planned(DAY, "1", EHC_PLAN), planned(DAY, "2", EHC_PLAN)));
  }
}
