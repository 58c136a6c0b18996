package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.keywork.rule.Location;

/** Values are found again in the text from which they came. */
class PositionsTest {

  private static final Positions POSITIONS = Positions.of(
      "{\"a\": 1,\r\n  \"b/c\": [true,\n\t{\"d\": \"x\\\"y\"}, \"\ud83d\ude00\", null]}"
          .getBytes(UTF_8));

  private static void assertAt(String pointer, int line, int column) {
    assertThat(POSITIONS.at(Location.parse(pointer))).contains(new Position(line, column));
  }

  @Test
  void a_value_is_where_its_first_character_is() {
    assertAt("", 1, 1);
    assertAt("/a", 1, 7);
    assertAt("/b~1c", 2, 10);
    assertAt("/b~1c/0", 2, 11);
    assertAt("/b~1c/1", 3, 2);
    assertAt("/b~1c/1/d", 3, 8);
  }

  @Test
  void columns_count_utf_16_code_units() {
    assertAt("/b~1c/2", 3, 17);
    assertAt("/b~1c/3", 3, 23);
  }

  @Test
  void what_is_not_there_has_no_position_but_something_around_it_has() {
    for (String pointer : new String[] {"/b", "/b~1c/4", "/b~1c/01", "/b~1c/x", "/a/0", "/a/b/c"}) {
      assertThat(POSITIONS.at(Location.parse(pointer))).isEmpty();
    }
    assertThat(POSITIONS.nearest(Location.parse("/b~1c/1/e/f"))).isEqualTo(new Position(3, 2));
    assertThat(POSITIONS.nearest(Location.parse("/z"))).isEqualTo(new Position(1, 1));
    assertThat(POSITIONS.nearest(Location.parse("/a"))).isEqualTo(new Position(1, 7));
  }

  @Test
  void of_a_text_that_breaks_off_the_beginning_is_known() {
    Positions positions = Positions.of("{\"a\": [1, {\"b\": 2, \"c");
    assertThat(positions.at(Location.parse("/a/1/b"))).contains(new Position(1, 17));
    assertThat(Positions.of("").nearest(Location.at("a"))).isEqualTo(new Position(1, 1));
  }

  @Test
  void a_line_ends_with_a_newline_a_carriage_return_or_both() {
    assertThat(Position.in("a\nb", 3)).isEqualTo(new Position(2, 2));
    assertThat(Position.in("a\rb", 3)).isEqualTo(new Position(2, 2));
    assertThat(Position.in("a\r\nb", 4)).isEqualTo(new Position(2, 2));
    assertThat(Position.in("a\r", 2)).isEqualTo(new Position(2, 1));
    assertThat(Position.in("a\n\r\n", 4)).isEqualTo(new Position(3, 1));
  }

  @Test
  void lines_and_columns_are_counted_from_1() {
    assertThat(new Position(2, 1)).isGreaterThan(new Position(1, 9)).hasToString("2:1");
    assertThatThrownBy(() -> new Position(0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Position(1, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
