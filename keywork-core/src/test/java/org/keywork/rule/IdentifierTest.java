package org.keywork.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywork.family.MemberId;

class IdentifierTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "F-0042",
        "urn:x/1_2.3",
        "0123456789012345678901234567890123456789012345678901234567890123"
      })
  void an_id_is_letters_digits_and_a_few_signs(String value) {
    assertThat(new MemberId(value)).hasToString(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Zofia Quillfeather",
        "ä",
        "a\nb",
        "01234567890123456789012345678901234567890123456789012345678901234"
      })
  void anything_else_is_refused_without_repeating_it(String value) {
    assertThatThrownBy(() -> new MemberId(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The id of a member must be 1 to 64 letters, digits, dots, hyphens, underscores, slashes or"
                + " colons.");
  }

  @Test
  void a_rule_id_is_a_concept_and_what_holds() {
    assertThat(new RuleId("plan.renewed-in-time").concept()).isEqualTo("plan");
    assertThatThrownBy(() -> new RuleId("Plan.renewed"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RuleId("plan")).isInstanceOf(IllegalArgumentException.class);
  }

  /** Whoever reads a file of somebody else may meet anything. */
  @Test
  void a_rule_id_of_any_length_is_looked_at_without_a_deep_stack() {
    String manyHyphens = "a" + "-a".repeat(200_000);

    assertThat(new RuleId(manyHyphens + ".b").concept()).isEqualTo(manyHyphens);
    assertThatThrownBy(() -> new RuleId(manyHyphens)).isInstanceOf(IllegalArgumentException.class);
  }
}
