package org.keywork.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody who mistyped a name may have meant. */
class NearestTest {

  private static final List<String> KNOWN = List.of("review", "reviews", "plan");

  @ParameterizedTest
  @ValueSource(
      strings = {"plan", "pla", "plaan", "plqn", "lpan", "PLAN", "Plna", "lan", "plam", "plans"})
  void one_slip_in_a_short_name_is_forgiven(String mistyped) {
    assertThat(Nearest.to(mistyped, KNOWN)).contains("plan");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pl", "pplaa", "nalp", "palm", "lpna", "", "x"})
  void two_slips_in_a_short_name_are_too_many(String mistyped) {
    assertThat(Nearest.to(mistyped, KNOWN)).isEmpty();
  }

  @Test
  void every_three_letters_make_room_for_one_slip_more() {
    assertThat(Nearest.to("reviex", List.of("review"))).contains("review");
    assertThat(Nearest.to("rexiex", List.of("review"))).contains("review");
    assertThat(Nearest.to("xexiex", List.of("review"))).isEmpty();
    assertThat(Nearest.to("rvew", List.of("review"))).isEmpty();
    assertThat(Nearest.to("rviewsss", List.of("review"))).isEmpty();
    assertThat(Nearest.to("erveiw", List.of("review"))).contains("review");
  }

  @Test
  void the_nearest_is_told_and_of_two_as_near_the_first_in_order() {
    assertThat(Nearest.to("reviews", KNOWN)).contains("reviews");
    assertThat(Nearest.to("reviewed", KNOWN)).contains("review");
    assertThat(Nearest.to("gaol", List.of("goal", "gaols"))).contains("gaols");
    assertThat(Nearest.to("goat", List.of("goal", "boat"))).contains("boat");
    assertThat(Nearest.to("goat", List.of())).isEmpty();
  }
}
