package org.keywork.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.agenda.AgendaMatter.EXIT_PLAN;
import static org.keywork.agenda.AgendaMatter.GROUPS_TOLD_OF;
import static org.keywork.agenda.AgendaMatter.STEP_DOWN_VIEW;
import static org.keywork.agenda.AgendaMatter.WAY_BACK;
import static org.keywork.agenda.DueOnLastDay.items;
import static org.keywork.agenda.DueOnLastDay.onlyItem;
import static org.keywork.agenda.DueOnLastDay.undated;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.keywork.agency.Arrangement;
import org.keywork.assignment.Intensity;
import org.keywork.casefile.CaseFile;
import org.keywork.rule.Basis;
import org.keywork.transition.ExitPlan;
import org.keywork.transition.ExitRules;
import org.keywork.transition.OpenDoor;
import org.keywork.transition.OpenDoorRules;
import org.keywork.transition.StepDown;
import org.keywork.transition.StepDownRules;
import org.keywork.transition.TimeLimit;
import org.keywork.transition.ViewOfStepDown;

class LeavingDuesTest {

  private static final LocalDate LAST = LocalDate.of(2026, 12, 18);
  private static final LocalDate SOON = TODAY.plusDays(7);

  private static Basis on(LocalDate day) {
    return new Basis(day, BASIS.policy());
  }

  private static CaseFile leaving() {
    return aCaseFile()
        .withExitPlan(ExitPlan.builder().plannedOn(TODAY).endsOn(LAST).build());
  }

  private static Arrangement since(LocalDate day) {
    return Arrangement.builder().inPlace(true).since(day).build();
  }

  private static StepDown less() {
    return StepDown.builder().to(Intensity.TALK_AND_LISTEN).on(LAST).build();
  }

  private static CaseFile seen(LocalDate day) {
    ViewOfStepDown view = ViewOfStepDown.builder().recordedOn(day).build();
    return aCaseFile().withStepDowns(less().withFamilysView(view));
  }

  @Test
  void a_family_that_is_to_leave_knows_by_its_last_day_how_to_come_back() {
    AgendaItem item = onlyItem(leaving(), WAY_BACK, BASIS);

    assertThat(item.lastDay()).isEqualTo(LAST);
    assertThat(item.behind()).isEqualTo(RuleBehind.of(OpenDoorRules.WAY_BACK_KNOWN));
    assertThat(item.at().pointer()).isEqualTo("/exitPlan");
    assertThat(onlyItem(leaving(), WAY_BACK, on(LAST))).isEqualTo(item);
    assertThat(items(leaving(), WAY_BACK, on(LAST.plusDays(1)))).isEmpty();
    assertThat(items(leaving(), GROUPS_TOLD_OF, BASIS)).isEmpty();
  }

  @Test
  void what_is_in_place_is_done_and_what_is_going_to_be_is_not() {
    CaseFile file = leaving()
        .withOpenDoor(
            OpenDoor.builder().contactDetails(since(TODAY)).wayBack(since(SOON)).build());

    assertThat(items(file, WAY_BACK, on(SOON.minusDays(1)))).hasSize(1);
    assertThat(items(file, WAY_BACK, on(SOON))).isEmpty();
    assertThat(onlyItem(file, GROUPS_TOLD_OF, on(SOON)).behind())
        .isEqualTo(RuleBehind.of(OpenDoorRules.GROUPS_TOLD_OF));
  }

  @Test
  void a_limit_of_time_is_a_day_and_a_plan_that_is_yet_to_be_made_is_not() {
    CaseFile limited =
        aCaseFile().withTimeLimit(TimeLimit.builder().lastDay(LAST).build());
    CaseFile unplanned =
        aCaseFile().withExitPlan(ExitPlan.builder().plannedOn(SOON).endsOn(LAST).build());

    assertThat(onlyItem(limited, WAY_BACK, BASIS).at().pointer()).isEqualTo("/timeLimit");
    assertThat(items(unplanned, WAY_BACK, on(SOON.minusDays(1)))).isEmpty();
    assertThat(items(unplanned, WAY_BACK, on(SOON))).hasSize(1);
    assertThat(items(aCaseFile(), WAY_BACK, BASIS)).isEmpty();
  }

  @Test
  void a_family_in_which_no_child_lives_is_left_in_peace() {
    CaseFile file =
        aCaseFile().withTimeLimit(TimeLimit.builder().lastDay(LAST).build()).withStepDowns(less());
    CaseFile bereaved = file.withFamily(
        file.family().withChildren(file.family().children().get(0).withDiedOn(TODAY.minusDays(9))));
    Basis ahead =
        new Basis(TODAY, BASIS.policy().with(ExitRules.EXIT_PLAN_LEAD_TIME, Period.ofDays(7)));

    assertThat(items(file, EXIT_PLAN, ahead)).hasSize(1);
    assertThat(items(bereaved, EXIT_PLAN, ahead)).isEmpty();
    assertThat(items(bereaved, WAY_BACK, ahead)).isEmpty();
    assertThat(items(bereaved, STEP_DOWN_VIEW, ahead)).isEmpty();
  }

  @Test
  void the_family_is_asked_how_it_sees_a_step_by_its_day() {
    CaseFile file = aCaseFile().withStepDowns(less());
    AgendaItem item = onlyItem(file, STEP_DOWN_VIEW, BASIS);

    assertThat(item.lastDay()).isEqualTo(LAST);
    assertThat(item.behind()).isEqualTo(RuleBehind.of(StepDownRules.FAMILYS_VIEW));
    assertThat(item.at().pointer()).isEqualTo("/stepDowns/0");
    assertThat(onlyItem(file, STEP_DOWN_VIEW, on(LAST))).isEqualTo(item);
    assertThat(items(file, STEP_DOWN_VIEW, on(LAST.plusDays(1)))).isEmpty();
    assertThat(undated(file, STEP_DOWN_VIEW, on(LAST.plusDays(1))))
        .extracting(UndatedItem::id)
        .containsExactly(item.id());
  }

  @Test
  void once_it_has_said_so_nobody_asks_again() {
    assertThat(items(seen(SOON), STEP_DOWN_VIEW, on(SOON.minusDays(1)))).hasSize(1);
    assertThat(items(seen(SOON), STEP_DOWN_VIEW, on(SOON))).isEmpty();
    assertThat(undated(seen(LAST.plusDays(9)), STEP_DOWN_VIEW, on(LAST.plusDays(9))))
        .isEmpty();
    assertThat(items(seen(LAST.plusDays(9)), STEP_DOWN_VIEW, on(LAST.plusDays(9))))
        .isEmpty();
  }
}
