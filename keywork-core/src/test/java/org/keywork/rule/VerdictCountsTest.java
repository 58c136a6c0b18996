package org.keywork.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictCountsTest {

  private static final VerdictCounts NONE = new VerdictCounts(0, 0, 0, 0, 0);

  @Test
  void counts_are_added_kind_by_kind() {
    VerdictCounts one = new VerdictCounts(1, 2, 3, 4, 5);
    VerdictCounts other = new VerdictCounts(10, 20, 30, 40, 50);

    assertThat(one.plus(other)).isEqualTo(new VerdictCounts(11, 22, 33, 44, 55));
    assertThat(one.plus(other)).isEqualTo(other.plus(one));
    assertThat(one.plus(NONE)).isEqualTo(one);
    assertThat(one.plus(other).total()).isEqualTo(one.total() + other.total());
  }

  @ParameterizedTest
  @EnumSource
  void one_verdict_counts_under_its_own_kind(Verdict.Kind kind) {
    VerdictCounts one = VerdictCounts.of(kind);

    assertThat(one.total()).isEqualTo(1);
    assertThat(
            switch (kind) {
              case MET -> one.met();
              case NOT_MET -> one.notMet();
              case NOT_APPLICABLE -> one.notApplicable();
              case CANNOT_TELL -> one.cannotTell();
              case WAIVED -> one.waived();
            })
        .isEqualTo(1);
  }
}
