package org.keywork.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.keywork.fixtures.CaseFiles.OPENED;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.keywork.time.DateSpan;

/** The days on the active list: from the first to the day before it was closed. */
class ActiveTimeTest {

  private static final ActiveTime OPEN = new ActiveTime(OPENED, Optional.empty());

  private static ActiveTime closedOn(LocalDate day) {
    return new ActiveTime(OPENED, Optional.of(day));
  }

  @Test
  void the_day_of_closing_is_no_longer_in_it() {
    assertThat(closedOn(OPENED.plusDays(1)).days()).hasValue(DateSpan.of(OPENED, OPENED));
    assertThat(OPEN.days()).hasValue(DateSpan.startingOn(OPENED));
    assertThat(closedOn(OPENED).days()).isEmpty();
  }

  @Test
  void whether_a_day_is_in_it_and_its_days_agree() {
    for (int closed = 0; closed < 4; closed++) {
      ActiveTime time = closedOn(OPENED.plusDays(closed));
      assertThat(IntStream.range(-1, 6).mapToObj(OPENED::plusDays))
          .allSatisfy(day -> assertThat(time.includes(day))
              .isEqualTo(time.days().filter(days -> days.contains(day)).isPresent()));
    }
  }

  @Test
  void an_end_before_the_beginning_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> closedOn(OPENED.minusDays(1)));
  }

  @Test
  void a_family_that_has_only_been_referred_is_on_the_list_on_no_day() {
    ActiveTime referred = new ActiveTime(Optional.empty(), Optional.empty());

    assertThat(referred.days()).isEmpty();
    assertThat(referred.includes(OPENED)).isFalse();
  }

  @Test
  void an_end_without_a_beginning_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ActiveTime(Optional.empty(), Optional.of(OPENED)));
  }
}
