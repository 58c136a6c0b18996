package org.keywork.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.PlanningCases.withMeeting;
import static org.keywork.fixtures.PlanningInTimeRuleExamples.SIX_WEEKS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Held;
import org.keywork.fixtures.MeetingRuleExamples;
import org.keywork.fixtures.PlanningCases;
import org.keywork.fixtures.PlanningInTimeRuleExamples;
import org.keywork.plan.MeetingId;
import org.keywork.plan.MeetingRules;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.time.DateSpan;

class MeetingDuesTest {

  private static final LocalDate TOMORROW = TODAY.plusDays(1);

  private static List<AgendaItem> meetings(CaseFile file, LocalDate asOf) {
    DateSpan always = DateSpan.startingOn(LocalDate.of(2020, 1, 1));
    return file.agenda(always, new Basis(asOf, LocalPolicy.named("guidance"))).items().stream()
        .filter(each -> each.matter() == AgendaMatter.MEETING)
        .toList();
  }

  @Test
  void a_meeting_stands_on_its_day() {
    List<AgendaItem> items = meetings(MeetingRuleExamples.planned(each -> each), TODAY);

    assertThat(items).singleElement().satisfies(item -> {
      assertThat(item.id().value()).isEqualTo("F-0001/meetings/meeting-1");
      assertThat(item.firstDay()).contains(TOMORROW);
      assertThat(item.lastDay()).isEqualTo(TOMORROW);
      assertThat(item.counted()).isEmpty();
      assertThat(item.behind()).isEqualTo(AgreementBehind.of(MeetingRules.PARENTS_PREPARED));
      assertThat(item.seenToBy()).containsExactly(KEY_WORKER);
      assertThat(item.at().pointer()).isEqualTo("/meetings/0");
    });
  }

  @Test
  void it_is_on_until_its_day_is_over_and_then_the_rule_asks() {
    CaseFile file = MeetingRuleExamples.planned(each -> each);

    assertThat(meetings(file, TOMORROW)).hasSize(1);
    assertThat(meetings(file, TOMORROW.plusDays(1))).isEmpty();
    assertThat(Held.against(file, TOMORROW, MeetingRules.PARENTS_PREPARED).askedAt())
        .isEmpty();
    assertThat(Held.against(file, TOMORROW.plusDays(1), MeetingRules.PARENTS_PREPARED)
            .askedAt())
        .hasSize(1);
  }

  @Test
  void it_is_done_once_somebody_tells_how_it_went() {
    assertThat(meetings(
            MeetingRuleExamples.planned(each -> each.withConclusionsRecorded(true)), TOMORROW))
        .isEmpty();
    assertThat(meetings(withMeeting(each -> each), TODAY)).isEmpty();
  }

  @Test
  void each_keeps_its_id_wherever_it_stands() {
    CaseFile file = MeetingRuleExamples.planned(each -> each);
    CaseFile two = file.withMeetings(
        file.meetings().get(0).withId(new MeetingId("earlier")).withHeldOn(TODAY),
        file.meetings().get(0).withHeldOn(TODAY.plusDays(9)));

    assertThat(meetings(two, TODAY))
        .extracting(item -> item.id().value(), item -> item.at().pointer())
        .containsExactly(
            tuple("F-0001/meetings/earlier", "/meetings/0"),
            tuple("F-0001/meetings/meeting-1", "/meetings/1"));
  }

  @Test
  void whatever_its_id_it_is_not_taken_for_the_first_planning_meeting() {
    CaseFile waiting = PlanningInTimeRuleExamples.waiting();
    CaseFile planned = waiting.withMeetings(
        PlanningCases.aMeeting().withId(new MeetingId("first")).withHeldOn(TOMORROW));

    assertThat(planned.agenda(DateSpan.startingOn(OPENED), SIX_WEEKS).items())
        .extracting(AgendaItem::matter)
        .contains(AgendaMatter.MEETING, AgendaMatter.FIRST_PLANNING_MEETING);
  }

  @Test
  void a_family_that_left_the_list_has_none() {
    assertThat(meetings(MeetingRuleExamples.planned(each -> each).withClosedOn(TODAY), TODAY))
        .isEmpty();
  }
}
