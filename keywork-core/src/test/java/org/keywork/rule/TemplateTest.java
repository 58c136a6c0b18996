package org.keywork.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplateTest {

  private final Template template = new Template(
      "On {day} {count} {count?person was|people were} there, in {count?its|their} $1 way.");

  @Test
  void gaps_are_filled_and_words_chosen_by_a_count() {
    assertThat(template.filled(gap -> gap.equals("count") ? "1" : "Monday"))
        .isEqualTo("On Monday 1 person was there, in its $1 way.");
    assertThat(template.filled(gap -> gap.equals("count") ? "11" : "Monday"))
        .isEqualTo("On Monday 11 people were there, in their $1 way.");
    assertThat(template.filled(gap -> gap.equals("count") ? "0" : "$2"))
        .isEqualTo("On $2 0 people were there, in their $1 way.");
  }

  @Test
  void every_gap_is_named() {
    assertThat(template.gaps()).containsExactly("day", "count", "count", "count");
    assertThat(template)
        .hasToString(
            "On {day} {count} {count?person was|people were} there, in {count?its|their} $1 way.");
  }

  @Test
  void a_choice_of_words_is_shown_with_a_stroke() {
    assertThat(template.shown())
        .isEqualTo("On {day} {count} person was/people were there, in its/their $1 way.");
  }
}
