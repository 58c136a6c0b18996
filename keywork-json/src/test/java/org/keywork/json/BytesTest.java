package org.keywork.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BytesTest {

  private static final KnownNames NAMES = new KnownNames(List.of("id", "kind", "w\u00e9"));

  private static Bytes bytes(String text) {
    return new Bytes(text.getBytes(UTF_8), Limits.STANDARD);
  }

  private static Bytes within(int deepest, int longestName, int longestNumber, String text) {
    return new Bytes(text.getBytes(UTF_8), new Limits(100, deepest, longestName, longestNumber));
  }

  @Test
  void what_stands_there_is_taken_piece_by_piece() {
    Bytes bytes =
        bytes("\uFEFF {\r\n\t\"kind\" : [ \"Si\u00f4n \ud83d\ude42\" , 40 ] ,\"id\":true} \n");

    assertThat(bytes.opens('{', '}')).isTrue();
    assertThat(bytes.name(NAMES)).isEqualTo(1);
    assertThat(bytes.opens('[', ']')).isTrue();
    assertThat(bytes.text()).isEqualTo("Si\u00f4n \ud83d\ude42");
    assertThat(bytes.goesOn(']')).isTrue();
    assertThat(bytes.count()).isEqualTo(40);
    assertThat(bytes.goesOn(']')).isFalse();
    assertThat(bytes.goesOn('}')).isTrue();
    assertThat(bytes.name(NAMES)).isZero();
    assertThat(bytes.flag()).isTrue();
    assertThat(bytes.goesOn('}')).isFalse();
    bytes.end();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x\"", "\"\\n\"", "\"\t\"", "\"\u0000\"", "\"\uFFFD\""})
  void a_text_with_anything_unusual_in_it_is_left_alone(String text) {
    assertThatThrownBy(() -> bytes(text).text()).isInstanceOf(Otherwise.class);
  }

  @Test
  void bytes_that_are_no_utf_8_are_left_alone() {
    Bytes bytes = new Bytes("\"\u00e9\"".getBytes(ISO_8859_1), Limits.STANDARD);

    assertThatThrownBy(bytes::text).isInstanceOf(Otherwise.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"01 ", "-1 ", "\"1\"", "1234567890 ", "123 "})
  void a_number_with_anything_unusual_in_it_is_left_alone(String text) {
    assertThatThrownBy(() -> within(1, 9, 2, text).count()).isInstanceOf(Otherwise.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tru}", "fals}", "True", "t", "null"})
  void only_true_and_false_are_true_or_false(String text) {
    assertThatThrownBy(() -> bytes(text).flag()).isInstanceOf(Otherwise.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"i\":", "\"idx\":", "\"\":", "\"\\u0069d\":", "\"id\" 1", "\"w\u00e8\":"})
  void only_names_that_are_known_are_names(String text) {
    assertThatThrownBy(() -> bytes(text).name(NAMES)).isInstanceOf(Otherwise.class);
    assertThat(bytes("\"w\u00e9\" :").name(NAMES)).isEqualTo(2);
  }

  @Test
  void nothing_passes_a_limit() {
    Bytes nested = within(1, 9, 9, "{{");

    assertThat(nested.opens('{', '}')).isTrue();
    assertThatThrownBy(() -> nested.opens('{', '}')).isInstanceOf(Otherwise.class);
    assertThatThrownBy(() -> within(1, 3, 9, "\"kind\":").name(NAMES))
        .isInstanceOf(Otherwise.class);
  }

  @Test
  void an_empty_object_is_no_deeper_than_another_beside_it() {
    Bytes bytes = within(1, 9, 9, "{}[]{ }x");

    assertThat(bytes.opens('{', '}')).isFalse();
    assertThat(bytes.opens('[', ']')).isFalse();
    assertThat(bytes.opens('{', '}')).isFalse();
    assertThatThrownBy(bytes::end).isInstanceOf(Otherwise.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "\"", "\"id", "\"id\"", "\"id\" ", "[", "[ ", "7", "true"})
  void whatever_breaks_off_is_left_alone(String text) {
    assertThatThrownBy(() -> bytes(text).name(NAMES)).isInstanceOf(Otherwise.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\"", "\"i", "\u00e9"})
  void no_piece_goes_beyond_the_end(String text) {
    List<Consumer<Bytes>> pieces = List.of(
        bytes -> bytes.opens('"', '"'),
        bytes -> bytes.goesOn('"'),
        bytes -> bytes.code(NAMES),
        Bytes::text,
        Bytes::count,
        Bytes::flag);

    assertThat(pieces)
        .allSatisfy(piece -> assertThatThrownBy(() -> {
              Bytes bytes = bytes(text);
              for (int i = 0; i < 3; i++) {
                piece.accept(bytes);
              }
            })
            .isInstanceOf(Otherwise.class));
  }

  @Test
  void a_number_that_breaks_off_is_left_alone() {
    assertThatThrownBy(() -> bytes("12").count()).isInstanceOf(Otherwise.class);
  }
}
