package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.json.Streams.told;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFileId;
import org.keywork.fixtures.CaseFiles;

/** Where one document ends and the next begins, in the places in which that is hardest to see. */
class FramingTest {

  private static final String A = compact("a");
  private static final String B = compact("b");
  private static final String CUT = A.substring(0, A.length() / 2);

  private static String compact(String id) {
    return DocumentWriter.compact().write(CaseFiles.aCaseFile().withId(new CaseFileId(id)));
  }

  @Test
  void tabs_indent_as_blanks_do() {
    assertThat(told("\t" + CUT + "\n\t" + B)).hasSize(2).endsWith("2 b");
    assertThat(told("\t" + CUT + "\n\t\t" + B)).hasSize(1);
    assertThat(told("\t" + CUT + "\n" + B)).hasSize(2).endsWith("2 b");
  }

  @Test
  void a_text_that_is_not_closed_ends_with_its_line_even_after_a_backslash() {
    for (String end : List.of("\n", "\r", "\r\n")) {
      assertThat(told("{\"keywork\":\"open\\" + end + "\"\":1}" + B)).hasSize(2).endsWith("2 b");
    }
  }

  @Test
  void brackets_and_quotes_in_a_text_are_no_brackets_and_quotes() {
    for (String text : List.of("}", "]", "{[", "\\\"}", "\\\\", "\\\\\\\"}")) {
      assertThat(told("{\"x\":\"" + text + "\"}" + A)).hasSize(2).endsWith("2 a");
      assertThat(told("{\"x\":\"" + text + "\",\n\"y\":1}\n" + A)).hasSize(2).endsWith("2 a");
    }
  }

  @Test
  void a_document_that_breaks_off_ends_where_another_begins_with_space_in_front_of_its_name() {
    String spacious = "{ \t\r\n" + " ".repeat(4_000) + B.substring(1);
    assertThat(told(CUT + "\n" + spacious)).hasSize(2).endsWith("2 b");
  }

  @Test
  void space_behind_a_document_is_nothing_that_follows_it() {
    for (String space : List.of(" ", "\t", " \t ", " ".repeat(4_000))) {
      assertThat(told(A + space)).containsExactly("1 a");
      assertThat(told(A + space + B)).containsExactly("1 a", "2 b");
      assertThat(told(A + space + "\uFEFF" + B)).containsExactly("1 a", "2 b");
      assertThat(told(A + space + "x"))
          .containsExactly("1 TRAILING_TEXT 1:" + (A.length() + space.length() + 1));
    }
  }

  @Test
  void only_at_the_beginning_of_a_line_does_a_document_end_one_that_broke_off() {
    assertThat(told("    " + CUT + "\n" + B)).hasSize(2).endsWith("2 b");
    assertThat(told("    " + CUT + "\nx" + B)).hasSize(1);
  }

  @Test
  void a_comma_is_missing_behind_what_is_no_document_too() {
    assertThat(told("[null\n" + A + "]"))
        .containsExactly("1 WRONG_TYPE 1:2", "2 NOT_JSON 2:1", "2 a");
  }

  @Test
  void more_space_than_one_can_see_over_is_passed_all_the_same() {
    String far = " ".repeat(15 * (1 << 12) - A.length());
    assertThat(told(far + A + " ".repeat(5_000) + B)).containsExactly("1 a", "2 b");
  }

  @Test
  void another_encoding_is_told_once_however_many_documents_there_are() {
    for (Charset wide : List.of(UTF_16, UTF_16LE, UTF_16BE)) {
      assertThat(told((A + "\n" + B + "\n").getBytes(wide), Limits.STANDARD))
          .containsExactly("1 NOT_UTF_8 1:1");
    }
  }

  @Test
  void a_zero_at_the_beginning_of_a_line_makes_no_other_encoding_of_it() {
    for (String spoilt : List.of("\0" + A, "{\0" + A.substring(1), "\0")) {
      assertThat(told(spoilt + "\n" + B)).first().asString().startsWith("1 NOT_JSON 1:");
      assertThat(told(spoilt + "\n" + B)).last().asString().endsWith(" b");
      assertThat(told(B + "\n" + spoilt + "\n" + A)).last().asString().endsWith(" a");
    }
  }

  @Test
  void documents_in_another_encoding_behind_the_first_harm_none_before_them() {
    byte[] both = (A + "\n").getBytes(UTF_8);
    byte[] wide = B.getBytes(UTF_16LE);
    byte[] bytes = Arrays.copyOf(both, both.length + wide.length);
    System.arraycopy(wide, 0, bytes, both.length, wide.length);
    assertThat(told(bytes, Limits.STANDARD)).containsExactly("1 a", "2 NOT_UTF_8 2:1");
  }

  @Test
  void what_is_no_document_ends_at_a_comma_only_in_a_list_and_outside_texts() {
    assertThat(told("x,y\n" + A)).containsExactly("1 NOT_JSON 1:1", "2 a");
    assertThat(told("[\"x,y\"," + A + "]")).containsExactly("1 WRONG_TYPE 1:2", "2 a");
  }

  @Test
  void patience_is_at_its_end_after_ten_times_the_longest_document_and_not_before() {
    Limits limits = new Limits(7, 1);
    assertThat(told(" ".repeat(70).getBytes(UTF_8), limits)).containsExactly("1 EMPTY 1:1");
    assertThat(told(" ".repeat(71).getBytes(UTF_8), limits)).containsExactly("1 ENDLESS 1:1");
    assertThat(told(("{}" + " ".repeat(70) + "\n").getBytes(UTF_8), limits))
        .hasSize(2)
        .endsWith("2 ENDLESS 1:3");
  }

  @Test
  void after_the_last_there_is_none_however_often_one_asks() throws IOException {
    for (String text : List.of("", A, CUT)) {
      DocumentStream stream =
          DocumentStream.of(new ByteArrayInputStream(text.getBytes(UTF_8)), Limits.STANDARD);
      assertThat(stream.next()).isPresent();
      assertThat(stream.next()).isEmpty();
      assertThat(stream.next()).isEmpty();
    }
  }
}
