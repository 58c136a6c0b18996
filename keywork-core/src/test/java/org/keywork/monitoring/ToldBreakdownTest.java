package org.keywork.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.keywork.family.LocalityId;

/** Small counts are held back, and cannot be worked out. */
class ToldBreakdownTest {

  private static final int FEWEST = 5;

  private static ToldBreakdown<LocalityId> told(int... familiesEach) {
    Map<LocalityId, UnmetCount> rows = new HashMap<>();
    for (int i = 0; i < familiesEach.length; i++) {
      rows.put(new LocalityId("part-" + i), new UnmetCount(familiesEach[i] * 2, familiesEach[i]));
    }
    int families = IntStream.of(familiesEach).sum() + 1;
    return new Breakdown<>(rows, new UnmetCount(1, 1), families).toldFrom(FEWEST);
  }

  @Test
  void a_row_of_exactly_enough_families_is_shown() {
    assertThat(told(5, 7).rows())
        .extracting(ToldBreakdown.Row::name)
        .containsExactly("part-1", "part-0");
    assertThat(told(5, 7).rowsHeldBack()).isZero();
  }

  @Test
  void one_small_row_takes_the_next_smallest_with_it() {
    ToldBreakdown<LocalityId> told = told(4, 9, 6);

    assertThat(told.rows()).extracting(ToldBreakdown.Row::name).containsExactly("part-1");
    assertThat(told.rowsHeldBack()).isEqualTo(2);
    assertThat(told.needsHeldBack()).isEqualTo(20);
  }

  @Test
  void two_small_rows_that_speak_of_enough_together_take_no_other_with_them() {
    assertThat(told(2, 3, 9).rows()).hasSize(1);
    assertThat(told(2, 3, 9).rowsHeldBack()).isEqualTo(2);
    assertThat(told(2, 2, 9).rows()).isEmpty();
    assertThat(told(2, 2, 9).rowsHeldBack()).isEqualTo(3);
  }

  @Test
  void a_single_small_row_stands_without_its_name() {
    assertThat(told(1).rows()).isEmpty();
    assertThat(told(1).needsHeldBack()).isEqualTo(2);
    assertThat(told(1).needs()).isEqualTo(3);
  }

  @Test
  void rows_with_equally_many_needs_stand_in_the_order_of_their_names() {
    assertThat(told(5, 5, 5).rows())
        .extracting(ToldBreakdown.Row::name)
        .containsExactly("part-0", "part-1", "part-2");
  }

  @Test
  void families_decide_what_is_held_back_and_needs_only_between_equals() {
    Map<LocalityId, UnmetCount> rows = Map.of(
        new LocalityId("many-needs-of-few"), new UnmetCount(20, 2),
        new LocalityId("a-lot"), new UnmetCount(12, 6),
        new LocalityId("less"), new UnmetCount(7, 6));

    ToldBreakdown<LocalityId> told = new Breakdown<>(rows, UnmetCount.NONE, 14).toldFrom(FEWEST);

    assertThat(told.rows()).extracting(ToldBreakdown.Row::name).containsExactly("a-lot");
    assertThat(told.needsHeldBack()).isEqualTo(27);
  }

  /** Two rows of three families each, and one of six; so many families in all. */
  private static ToldBreakdown<LocalityId> ofFamilies(int families) {
    Map<LocalityId, UnmetCount> rows = Map.of(
        new LocalityId("a"), new UnmetCount(3, 3),
        new LocalityId("b"), new UnmetCount(3, 3),
        new LocalityId("c"), new UnmetCount(6, 6));
    return new Breakdown<>(rows, UnmetCount.NONE, families).toldFrom(FEWEST);
  }

  @Test
  void families_who_may_stand_in_two_rows_that_are_held_back_are_counted_once() {
    assertThat(ofFamilies(12).rows()).hasSize(1);
    assertThat(ofFamilies(11).rows()).hasSize(1);
    assertThat(ofFamilies(10).rows()).isEmpty();
    assertThat(ofFamilies(6).rows()).isEmpty();
  }

  @Test
  void a_row_of_enough_families_is_enough_whoever_stands_beside_it() {
    Map<LocalityId, UnmetCount> rows = Map.of(
        new LocalityId("a"), new UnmetCount(4, 4),
        new LocalityId("b"), new UnmetCount(5, 5),
        new LocalityId("c"), new UnmetCount(6, 6));

    assertThat(new Breakdown<>(rows, UnmetCount.NONE, 6).toldFrom(FEWEST).rows())
        .extracting(ToldBreakdown.Row::name)
        .containsExactly("c");
  }

  @Test
  void no_family_of_a_breakdown_is_without_a_need() {
    Map<LocalityId, UnmetCount> row = Map.of(new LocalityId("a"), new UnmetCount(2, 1));
    UnmetCount one = new UnmetCount(1, 1);

    assertThat(new Breakdown<>(row, one, 2).needs()).isEqualTo(3);
    assertThat(new Breakdown<>(row, one, 0).countedAgain()).isEqualTo(2);
    assertThatIllegalArgumentException().isThrownBy(() -> new Breakdown<>(row, one, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> new Breakdown<>(row, one, -1));
  }

  @Test
  void a_part_of_families_is_no_more_than_all_of_them() {
    UnmetAmong one = UnmetAmong.oneFamilyWith(1);

    assertThat(new ComparedFamilies(one, one, 0).all()).isEqualTo(one);
    assertThatIllegalArgumentException().isThrownBy(() -> new ComparedFamilies(one, one, 1));
  }

  @Test
  void nothing_is_told_of_nothing() {
    assertThat(Breakdown.<LocalityId>none().toldFrom(FEWEST).needs()).isZero();
  }
}
