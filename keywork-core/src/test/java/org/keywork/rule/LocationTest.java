package org.keywork.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LocationTest {

  @Test
  void a_location_is_written_as_a_json_pointer() {
    assertThat(Location.at("plans", 0).then("agreedOn")).hasToString("/plans/0/agreedOn");
    assertThat(Location.here()).hasToString("");
  }

  @Test
  void slashes_and_tildes_in_names_are_escaped() {
    Location odd = Location.at("a/b").then("c~d").then("~1");

    assertThat(odd.pointer()).isEqualTo("/a~1b/c~0d/~01");
    assertThat(Location.parse(odd.pointer())).isEqualTo(odd);
  }

  @Test
  void a_location_can_be_put_under_another() {
    assertThat(Location.at("actions", 2).under(Location.at("plans", 1)))
        .isEqualTo(Location.parse("/plans/1/actions/2"));
    assertThat(Location.here().under(Location.at("family"))).isEqualTo(Location.at("family"));
    assertThat(Location.at("family").under(Location.here())).isEqualTo(Location.at("family"));
  }

  @Test
  void a_location_knows_what_holds_it() {
    assertThat(Location.at("plans", 0).parent()).contains(Location.at("plans"));
    assertThat(Location.here().parent()).isEmpty();
  }

  @Test
  void equal_steps_are_one_place() {
    assertThat(Location.at("plans", 0)).hasSameHashCodeAs(Location.parse("/plans/0"));
    assertThat(Location.at("plans", 0))
        .isNotEqualTo(Location.at("plans", 1))
        .doesNotHaveSameHashCodeAs(Location.at("plans", 1));
  }

  @Test
  void what_is_no_pointer_is_refused() {
    assertThatThrownBy(() -> Location.parse("plans"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A JSON Pointer is empty or begins with a slash.");
    assertThatThrownBy(() -> Location.at("plans", -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Items are counted from 0, not from -1.");
  }
}
