package org.keywork.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.keywork.function.KeyWorkingFunction.ADVOCACY;
import static org.keywork.function.KeyWorkingFunction.COORDINATING_SERVICES;
import static org.keywork.function.KeyWorkingFunction.EMOTIONAL_AND_PRACTICAL_SUPPORT;
import static org.keywork.function.KeyWorkingFunction.ENABLING_DECISIONS;
import static org.keywork.function.KeyWorkingFunction.FACILITATING_MEETINGS;
import static org.keywork.function.KeyWorkingFunction.IDENTIFYING_STRENGTHS_AND_NEEDS;
import static org.keywork.function.KeyWorkingFunction.INFORMATION_AND_SIGNPOSTING;
import static org.keywork.function.KeyWorkingFunction.JOINING_UP_CLINICAL_CARE;
import static org.keywork.function.KeyWorkingFunction.SINGLE_PLANNING_PROCESS;
import static org.keywork.function.KeyWorkingFunction.SINGLE_POINT_OF_CONTACT;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The lists by which sources describe key working go together as the catalogue reads them. */
class CrossMapTest {

  @Test
  void every_function_has_one_row() {
    assertThat(CrossMap.rows())
        .extracting(Counterpart::function)
        .containsExactly(KeyWorkingFunction.values());
    assertThat(KeyWorkingFunction.values())
        .allMatch(function -> CrossMap.of(function).function() == function);
  }

  @Test
  void each_aspect_is_carried_out_by_the_functions_that_fit_it() {
    assertThat(Aspect.values())
        .extracting(CrossMap::functionsThatCarryOut)
        .containsExactly(
            List.of(INFORMATION_AND_SIGNPOSTING),
            List.of(FACILITATING_MEETINGS, COORDINATING_SERVICES, SINGLE_PLANNING_PROCESS),
            List.of(COORDINATING_SERVICES),
            List.of(IDENTIFYING_STRENGTHS_AND_NEEDS),
            List.of(ADVOCACY),
            List.of(EMOTIONAL_AND_PRACTICAL_SUPPORT),
            List.of(EMOTIONAL_AND_PRACTICAL_SUPPORT),
            List.of(INFORMATION_AND_SIGNPOSTING));
  }

  @Test
  void two_functions_add_to_an_aspect_in_part() {
    assertThat(CrossMap.of(SINGLE_POINT_OF_CONTACT).aspectsInPart())
        .containsExactly(Aspect.COORDINATION);
    assertThat(CrossMap.of(JOINING_UP_CLINICAL_CARE).aspectsInPart())
        .containsExactly(Aspect.ACCESS_TO_SERVICES);
  }

  @Test
  void practice_standards_are_those_of_the_standards_in_force_in_2004() {
    assertThat(CrossMap.rows())
        .extracting(Counterpart::practiceStandards)
        .containsExactly(
            List.of("P3"),
            List.of("P9"),
            List.of("P5"),
            List.of("P14", "P17"),
            List.of("P8"),
            List.of("P16"),
            List.of("P2"),
            List.of("P1", "P15"),
            List.of("P4", "P9"),
            List.of());
  }

  @Test
  void each_part_of_the_role_in_the_standards_stands_for_one_function() {
    assertThat(StandardRoleElement.values())
        .extracting(CrossMap::functionsIn)
        .containsExactly(
            List.of(INFORMATION_AND_SIGNPOSTING),
            List.of(IDENTIFYING_STRENGTHS_AND_NEEDS),
            List.of(EMOTIONAL_AND_PRACTICAL_SUPPORT),
            List.of(ADVOCACY));
  }

  @Test
  void the_four_parts_in_pembrokeshire_share_out_the_ten_functions() {
    assertThat(PembrokeshireRoleElement.values())
        .extracting(CrossMap::functionsIn)
        .containsExactly(
            List.of(EMOTIONAL_AND_PRACTICAL_SUPPORT, IDENTIFYING_STRENGTHS_AND_NEEDS),
            List.of(ENABLING_DECISIONS, INFORMATION_AND_SIGNPOSTING),
            List.of(
                SINGLE_POINT_OF_CONTACT,
                FACILITATING_MEETINGS,
                COORDINATING_SERVICES,
                SINGLE_PLANNING_PROCESS,
                JOINING_UP_CLINICAL_CARE),
            List.of(ADVOCACY));
  }

  @Test
  void what_a_row_does_not_tell_is_remarked() {
    assertThat(CrossMap.of(ENABLING_DECISIONS).remark()).contains("core element");
    assertThat(CrossMap.of(EMOTIONAL_AND_PRACTICAL_SUPPORT).remark()).contains("crisis");
    assertThat(CrossMap.of(COORDINATING_SERVICES).remark()).isEmpty();
    assertThat(CoreElement.values()).hasSize(6);
  }

  @Test
  void no_aspect_is_carried_out_both_wholly_and_in_part() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Counterpart(
            ADVOCACY,
            Set.of(Aspect.COORDINATION),
            Set.of(Aspect.COORDINATION),
            List.of(),
            PembrokeshireRoleElement.ADVOCACY_AND_MEDIATION,
            ""));
  }
}
