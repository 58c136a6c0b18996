package org.keywork.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.rule.InvalidRecordException;

/** Designated and non-designated key workers are compared with everybody's time costed in. */
class CostComparisonTest {

  private static final CostComparison COMPARED = CostComparison.builder()
      .designated(90_000)
      .nonDesignated(15_000)
      .timeOfNonDesignated(80_000)
      .build();

  @Test
  void with_their_time_costed_in_the_non_designated_are_the_dearer() {
    assertThat(COMPARED.designatedDearerBy()).contains(-5_000);
    assertThat(COMPARED.withTimeOfNonDesignated(60_000).designatedDearerBy()).contains(15_000);
  }

  @Test
  void without_their_time_nothing_is_compared() {
    assertThat(COMPARED.withTimeOfNonDesignated(Optional.empty()).designatedDearerBy())
        .isEmpty();
  }

  @Test
  void a_cost_is_nothing_or_more() {
    assertThat(COMPARED.withNonDesignated(0).withTimeOfNonDesignated(0).designatedDearerBy())
        .contains(90_000);
    assertThat(COMPARED.withDesignated(0).designatedDearerBy()).contains(-95_000);
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> COMPARED.withDesignated(-1));
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> COMPARED.withNonDesignated(-1));
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> COMPARED.withTimeOfNonDesignated(-1));
  }
}
