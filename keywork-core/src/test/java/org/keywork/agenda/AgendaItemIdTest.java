package org.keywork.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFileId;

class AgendaItemIdTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  @Test
  void it_is_made_of_the_subject_and_of_the_path() {
    assertThat(AgendaItemId.of(AgendaItems.FAMILY, "plans", "plan-1", "actions", "action-1"))
        .hasToString("F-0001/plans/plan-1/actions/action-1");
  }

  @Test
  void a_slash_and_a_tilde_within_a_step_are_told_from_those_between() {
    assertThat(AgendaItemId.of(new CaseFileId("F/1"), "a/b", "c~1d"))
        .hasToString("F~11/a~1b/c~01d");
  }

  @Test
  void it_stays_the_same_when_the_day_the_place_and_who_sees_to_it_change() {
    AgendaItem item = AgendaItems.due(AgendaMatter.NEXT_PLAN, DAY, "plans", "next");
    AgendaItem later = AgendaItems.due(AgendaMatter.NEXT_PLAN, DAY.plusYears(1), "plans", "next");

    assertThat(later.id()).isEqualTo(item.id());
  }

  @Test
  void ids_stand_in_the_order_of_their_letters() {
    assertThat(new AgendaItemId("F-1/plans")).isLessThan(new AgendaItemId("F-2/meetings"));
  }

  @Test
  void an_id_of_nothing_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AgendaItemId(" "))
        .withMessage("The id of an agenda item must not be blank.");
  }
}
