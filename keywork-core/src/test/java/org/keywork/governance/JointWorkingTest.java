package org.keywork.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.governance.JointWorkingEntry.BEYOND_NETWORKING;
import static org.keywork.governance.JointWorkingEntry.FORMAL_LINKS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.fixtures.Services;
import org.keywork.rule.Answer;

/** Whether agencies work together closely enough for a key worker service. */
class JointWorkingTest {

  /** The table of W30. */
  @ParameterizedTest
  @CsvSource({
    "NETWORKING, NO, NO",
    "COORDINATION, YES, NO",
    "COOPERATION, YES, YES",
    "COLLABORATION, YES, YES"
  })
  void the_level_tells_whether_agencies_are_ready(
      JointWorkingLevel level, Answer beyondNetworking, Answer formalLinks) {
    JointWorking working = JointWorking.builder().level(level).build();
    assertThat(working.isEnough(BEYOND_NETWORKING, TODAY)).isEqualTo(beyondNetworking);
    assertThat(working.isEnough(FORMAL_LINKS, TODAY)).isEqualTo(formalLinks);
  }

  @Test
  void links_that_are_recorded_outweigh_what_the_level_tells_of_them() {
    JointWorking coordinated =
        JointWorking.builder().level(JointWorkingLevel.COORDINATION).build();
    assertThat(coordinated.withFormalLinks(Services.inPlace()).isEnough(FORMAL_LINKS, TODAY))
        .isEqualTo(Answer.YES);
    JointWorking cooperating = coordinated.withLevel(JointWorkingLevel.COOPERATION);
    assertThat(cooperating.withFormalLinks(Services.notInPlace()).isEnough(FORMAL_LINKS, TODAY))
        .isEqualTo(Answer.NO);
  }

  @Test
  void of_agencies_of_which_nothing_is_known_it_cannot_be_told() {
    JointWorking unknown = JointWorking.builder().build();
    assertThat(unknown.isEnough(BEYOND_NETWORKING, TODAY)).isEqualTo(Answer.CANNOT_TELL);
    assertThat(unknown.isEnough(FORMAL_LINKS, TODAY)).isEqualTo(Answer.CANNOT_TELL);
  }

  @ParameterizedTest
  @CsvSource({
    "NETWORKING, NETWORKING, false",
    "NETWORKING, COORDINATION, false",
    "COORDINATION, NETWORKING, true",
    "COLLABORATION, COOPERATION, true"
  })
  void each_level_is_beyond_those_before_it(
      JointWorkingLevel level, JointWorkingLevel other, boolean beyond) {
    assertThat(level.isBeyond(other)).isEqualTo(beyond);
  }
}
