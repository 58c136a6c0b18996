package org.keywork.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.setup.SetUpPhase.IMPLEMENTATION;
import static org.keywork.setup.SetUpPhase.INITIATION_AND_PLANNING;
import static org.keywork.setup.SetUpPhase.PRELIMINARY_WORK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A group goes forth and back. */
class SetUpHistoryTest {

  private static final PhaseSpell PLANNED =
      new PhaseSpell(INITIATION_AND_PLANNING, LocalDate.of(2006, 3, 1));
  private static final PhaseSpell IMPLEMENTED =
      new PhaseSpell(IMPLEMENTATION, LocalDate.of(2006, 4, 1));
  private static final PhaseSpell PLANNED_AGAIN =
      new PhaseSpell(INITIATION_AND_PLANNING, LocalDate.of(2006, 6, 1));

  private static final SetUpHistory HISTORY =
      new SetUpHistory(List.of(PLANNED_AGAIN, IMPLEMENTED, PLANNED));

  @ParameterizedTest
  @CsvSource({
    "2006-02-28,",
    "2006-03-01, INITIATION_AND_PLANNING",
    "2006-03-31, INITIATION_AND_PLANNING",
    "2006-04-01, IMPLEMENTATION",
    "2006-06-01, INITIATION_AND_PLANNING"
  })
  void the_last_spell_tells_the_phase_whatever_order_they_were_written_in(
      LocalDate day, SetUpPhase phase) {
    assertThat(HISTORY.on(day)).isEqualTo(Optional.ofNullable(phase));
  }

  @Test
  void the_way_back_is_seen_from_its_first_day() {
    assertThat(HISTORY.movesBackBy(LocalDate.of(2006, 5, 31))).isEmpty();
    assertThat(HISTORY.movesBackBy(LocalDate.of(2006, 6, 1))).containsExactly(PLANNED_AGAIN);
  }

  @Test
  void a_phase_taken_up_again_began_when_it_first_did() {
    assertThat(HISTORY.firstDayOf(INITIATION_AND_PLANNING)).hasValue(PLANNED.since());
    assertThat(HISTORY.firstDayOf(PRELIMINARY_WORK)).isEmpty();
  }

  @Test
  void a_phase_is_left_behind_until_the_group_goes_back_to_it() {
    assertThat(HISTORY.isBeyond(INITIATION_AND_PLANNING, LocalDate.of(2006, 3, 31)))
        .isFalse();
    assertThat(HISTORY.isBeyond(INITIATION_AND_PLANNING, LocalDate.of(2006, 4, 1)))
        .isTrue();
    assertThat(HISTORY.isBeyond(INITIATION_AND_PLANNING, LocalDate.of(2006, 6, 1)))
        .isFalse();
    assertThat(HISTORY.isBeyond(PRELIMINARY_WORK, LocalDate.of(2006, 2, 28))).isFalse();
  }

  @Test
  void of_two_spells_of_one_day_the_later_phase_counts() {
    LocalDate day = PLANNED.since();
    SetUpHistory history = new SetUpHistory(List.of(new PhaseSpell(IMPLEMENTATION, day), PLANNED));

    assertThat(history.on(day)).hasValue(IMPLEMENTATION);
    assertThat(history.movesBackBy(day)).isEmpty();
  }
}
