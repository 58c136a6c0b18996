package org.keywork.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The lists by which sources describe key working have the lengths and codes that they state. */
class KeyWorkingFunctionTest {

  @Test
  void ten_functions_fall_into_four_areas_two_three_two_and_three() {
    assertThat(FunctionArea.values())
        .extracting(area -> area.functions().size())
        .containsExactly(2, 3, 2, 3);
    assertThat(Arrays.stream(FunctionArea.values()).flatMap(area -> area.functions().stream()))
        .containsExactly(KeyWorkingFunction.values());
  }

  @Test
  void four_functions_depend_on_what_the_family_needs() {
    assertThat(KeyWorkingFunction.values())
        .filteredOn(function -> function.proviso().dependsOnTheFamily())
        .extracting(KeyWorkingFunction::code)
        .containsExactly("F01", "F08", "F09", "F10");
    assertThat(KeyWorkingFunction.values())
        .extracting(KeyWorkingFunction::proviso)
        .startsWith(Proviso.AS_REQUIRED, Proviso.ALWAYS)
        .endsWith(Proviso.WHERE_NECESSARY, Proviso.WHERE_APPROPRIATE, Proviso.WHERE_APPROPRIATE);
  }

  @Test
  void codes_count_in_the_order_of_the_guidance_and_lead_back() {
    assertThat(KeyWorkingFunction.values())
        .extracting(KeyWorkingFunction::code)
        .containsExactly("F01", "F02", "F03", "F04", "F05", "F06", "F07", "F08", "F09", "F10");
    assertThat(Aspect.values())
        .extracting(Aspect::code)
        .containsExactly("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8");
    assertThat(StandardRoleElement.values())
        .extracting(StandardRoleElement::practiceStandard)
        .containsExactly("P1", "P2", "P3", "P4");
    assertThat(KeyWorkingFunction.values())
        .allMatch(each -> KeyWorkingFunction.byCode(each.code()).orElseThrow() == each);
    assertThat(Aspect.values()).allMatch(each -> Aspect.byCode(each.code()).orElseThrow() == each);
  }

  @Test
  void an_unknown_code_leads_nowhere() {
    assertThat(KeyWorkingFunction.byCode("F11")).isEmpty();
    assertThat(Aspect.byCode("A9")).isEmpty();
  }
}
