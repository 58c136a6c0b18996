package org.keywork.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keywork.json.Streams.told;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywork.casefile.CaseFileId;
import org.keywork.fixtures.CaseFiles;
import org.keywork.rule.Location;

/** Several documents in one stream, in every form, sound and spoilt. */
class DocumentStreamTest {

  private static final String A = compact("a");
  private static final String B = compact("b");
  private static final String C = compact("c");
  private static final Limits SHORT = new Limits(A.length() + 1, 32);

  private static String compact(String id) {
    return DocumentWriter.compact().write(CaseFiles.aCaseFile().withId(new CaseFileId(id)));
  }

  private static String pretty(String id) {
    return DocumentWriter.pretty().write(CaseFiles.aCaseFile().withId(new CaseFileId(id)));
  }

  private static String cut(String document) {
    return document.substring(0, document.length() / 2);
  }

  @Test
  void documents_stand_in_lines_behind_one_another_or_in_a_list() {
    List<String> all = List.of("1 a", "2 b", "3 c");
    for (String end : List.of("\n", "\r\n", "\r", "", " ", "\n\n \t\r\n")) {
      assertThat(told(String.join(end, A, B, C))).isEqualTo(all);
      assertThat(told(String.join(end, A, B, C) + end)).isEqualTo(all);
      assertThat(told("[" + end + String.join("," + end, A, B, C) + end + "]" + end))
          .isEqualTo(all);
      assertThat(told(pretty("a") + end + pretty("b") + end + pretty("c"))).isEqualTo(all);
    }
    assertThat(told("\uFEFF" + A + "\n\uFEFF" + B + "\uFEFF" + C)).isEqualTo(all);
    assertThat(told("[" + A + "][" + B + "]\n" + C)).isEqualTo(all);
  }

  @Test
  void each_is_told_with_its_number_and_where_it_begins() {
    List<StreamedDocument> documents = Streams.documents(
        new ByteArrayInputStream(
            ("\uFEFF [{\"\uD83D\uDE00é\":1}, {}\r{}\r\n\n\t" + A).getBytes(UTF_8)),
        Limits.STANDARD);
    assertThat(documents)
        .extracting(each -> each.number() + " " + each.begins())
        .containsExactly(
            "1 1:3", "2 1:14", "3 2:1", "3 2:1", "4 4:2", "4 4:2", "5 4:" + (A.length() + 2));
    assertThat(documents.get(5).positions().nearest(Location.at("id")))
        .isEqualTo(new Position(4, 2 + A.indexOf("\"a\"")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\r\n", "\uFEFF"})
  void nothing_is_told_as_one_empty_document(String nothing) {
    assertThat(told(nothing)).containsExactly("1 EMPTY 1:1");
  }

  @Test
  void a_list_that_holds_nothing_is_told() {
    assertThat(told(" []")).containsExactly("1 EMPTY 1:2");
    assertThat(told("[]\n" + A)).containsExactly("1 EMPTY 1:1", "1 a");
  }

  @Test
  void a_line_that_breaks_off_loses_no_other() {
    for (int length = 1; length < A.length(); length += 97) {
      List<String> told = told(A.substring(0, length) + "\n" + B + "\n" + C);
      assertThat(told).hasSize(3).endsWith("2 b", "3 c");
      assertThat(told.get(0)).matches("1 (BROKEN_OFF|NOT_JSON|WRONG_DOCUMENT) 1:\\d+");
    }
  }

  @Test
  void a_document_that_breaks_off_ends_where_the_next_begins_as_far_out() {
    assertThat(told(cut(pretty("a")) + pretty("b"))).hasSize(1);
    assertThat(told(cut(pretty("a")) + "\n" + pretty("b"))).hasSize(2).endsWith("2 b");
    String indented = pretty("b").indent(4);
    assertThat(told("[\n    " + cut(pretty("a").indent(4)).strip() + ",\n" + indented + "]"))
        .hasSize(2)
        .endsWith("2 b");
    assertThat(told("[" + cut(A) + ",\n " + B + ",\n " + C + "]"))
        .hasSize(3)
        .endsWith("2 b", "3 c");
    assertThat(told("[ " + cut(A) + "\n, " + B + "\n, " + C + "\n]"))
        .hasSize(3)
        .endsWith("2 b", "3 c");
  }

  @Test
  void what_is_no_document_is_refused_to_the_end_of_its_line() {
    assertThat(told("Dear colleague, {see below}\n" + A + "\n]\n" + B))
        .containsExactly("1 NOT_JSON 1:1", "2 a", "3 NOT_JSON 3:1", "4 b");
    assertThat(told("null\n" + A)).containsExactly("1 WRONG_TYPE 1:1", "2 a");
    assertThat(told("see: " + A + B)).containsExactly("1 NOT_JSON 1:1", "2 a", "3 b");
    assertThat(told("[x,\"y,\", " + A + ", [1]]"))
        .containsExactly(
            "1 NOT_JSON 1:2", "2 WRONG_TYPE 1:4", "3 a", "4 WRONG_TYPE 1:" + (A.length() + 12));
  }

  @Test
  void what_follows_a_document_in_its_line_spoils_that_one_alone() {
    String at = "1:" + (A.length() + 1);
    assertThat(told(A + "}}\n" + B)).containsExactly("1 TRAILING_TEXT " + at, "2 b");
    assertThat(told(A + "x" + B)).containsExactly("1 TRAILING_TEXT " + at, "2 b");
    assertThat(told("[" + A + "},\n" + B + "]")).hasSize(2).endsWith("2 b");
    assertThat(told(A + ",\n" + B)).containsExactly("1 TRAILING_TEXT " + at, "2 b");
  }

  @Test
  void commas_and_brackets_of_a_list_are_told_and_lose_nothing() {
    assertThat(told("[" + A + "\n" + B + "]")).containsExactly("1 a", "2 NOT_JSON 2:1", "2 b");
    assertThat(told("[" + A + ",\n" + B))
        .containsExactly("1 a", "2 b", "3 BROKEN_OFF 2:" + (B.length() + 1));
    assertThat(told("[" + A + ",\n,]")).containsExactly("1 a", "2 NOT_JSON 2:1", "2 NOT_JSON 2:2");
    assertThat(told("[" + A + "]]\n" + B))
        .containsExactly("1 a", "2 NOT_JSON 1:" + (A.length() + 3), "3 b");
    assertThat(told("[" + A + ", " + cut(B))).hasSize(2);
  }

  @Test
  void bytes_that_are_not_utf_8_lose_their_document_only() {
    byte[] bytes = (A.replace("Zofia", "Zo\u00ffia") + "\n" + B).getBytes(ISO_8859_1);
    assertThat(told(bytes, Limits.STANDARD))
        .hasSize(2)
        .endsWith("2 b")
        .first()
        .asString()
        .startsWith("1 NOT_UTF_8 1:");
  }

  @Test
  void another_encoding_is_told_once() {
    for (byte[] wide :
        List.of(A.getBytes(UTF_16), A.getBytes(UTF_16LE), ("\uFEFF" + A).getBytes(UTF_16LE))) {
      assertThat(told(wide, Limits.STANDARD)).containsExactly("1 NOT_UTF_8 1:1");
      assertThat(new CaseFileReader().read(wide).problems())
          .extracting(Problem::sentence)
          .containsExactly("This is UTF-16 or UTF-32; save the document as UTF-8.");
    }
  }

  @Test
  void a_document_that_is_too_long_is_told_and_the_next_is_read() {
    String longer = A.replace("\"a\"", "\"a-much-longer-one\"");
    for (String spoilt :
        List.of(longer, longer.substring(0, longer.length() - 3), "x".repeat(A.length() + 2))) {
      assertThat(told((A + "\n " + spoilt + "\n" + B).getBytes(UTF_8), SHORT))
          .containsExactly("1 a", "2 TOO_LONG 2:2", "3 b");
    }
  }

  @Test
  void a_stream_in_which_nothing_ends_is_given_up() {
    InputStream endless =
        new ByteArrayInputStream((A + "[".repeat(11 * SHORT.longestInBytes())).getBytes(UTF_8));
    assertThat(Streams.documents(endless, SHORT))
        .extracting(each -> each.number() + " " + each.begins() + " "
            + each.read(new CaseFileReader()::read).problems().stream()
                .map(Problem::code)
                .toList())
        .endsWith("2 1:" + (A.length() + 1) + " [ENDLESS]");
  }

  @Test
  void a_stream_that_fails_has_told_what_came_before() throws IOException {
    InputStream failing = new InputStream() {
      private final InputStream before = new ByteArrayInputStream(A.getBytes(UTF_8));

      @Override
      public int read() throws IOException {
        throw new IOException("gone");
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int more = before.read(bytes, offset, length);
        return more < 0 ? read() : more;
      }
    };
    DocumentStream stream = DocumentStream.of(failing, Limits.STANDARD);
    assertThat(stream.next()).isPresent();
    assertThatThrownBy(stream::next).hasMessage("gone");
  }

  @Test
  void what_is_compressed_is_read_in_one_piece_or_several() {
    byte[] one = Streams.gzip((A + "\n" + B + "\n").getBytes(UTF_8));
    byte[] other = Streams.gzip(C.getBytes(UTF_8));
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    assertThat(told(both, Limits.STANDARD)).containsExactly("1 a", "2 b", "3 c");
    assertThat(told(Streams.gzip(new byte[0]), Limits.STANDARD)).containsExactly("1 EMPTY 1:1");
  }

  @Test
  void what_is_compressed_and_damaged_is_told_after_what_could_be_read() {
    byte[] packed = Streams.gzip((A + "\n" + B + "\n").getBytes(UTF_8));
    for (int length = 2; length < packed.length; length += 61) {
      List<String> told = told(Arrays.copyOf(packed, length), Limits.STANDARD);
      assertThat(told).last().asString().contains("DAMAGED");
      assertThat(told.subList(0, told.size() - 1)).isSubsetOf("1 a", "2 b");
    }
    assertThat(told(Arrays.copyOf(packed, packed.length - 1), Limits.STANDARD))
        .containsExactly("1 a", "2 b", "3 DAMAGED 3:1");
    packed[packed.length - 5] ^= 1;
    assertThat(told(packed, Limits.STANDARD)).containsExactly("1 a", "2 b", "3 DAMAGED 3:1");
    byte[] followed = Arrays.copyOf(Streams.gzip(A.getBytes(UTF_8)), packed.length + 400);
    assertThat(told(followed, Limits.STANDARD)).startsWith("1 a").hasSize(2);
  }

  @Test
  void a_small_file_that_unpacks_into_a_huge_one_is_given_up() {
    byte[] bomb = Streams.gzip(" ".repeat(20 * A.length()).getBytes(UTF_8));
    assertThat(told(bomb, SHORT)).containsExactly("1 ENDLESS 1:1");
  }

  @Test
  void marks_without_a_document_are_given_up_too() {
    byte[] marks = "\uFEFF".repeat(11 * SHORT.longestInBytes()).getBytes(UTF_8);
    assertThat(told(marks, SHORT)).containsExactly("1 ENDLESS 1:1");
  }

  @Test
  void a_document_may_be_as_long_as_the_limit_and_not_a_byte_longer() {
    byte[] stream = (A + "\n" + A).getBytes(UTF_8);
    int length = A.getBytes(UTF_8).length;
    assertThat(told(stream, new Limits(length, 32))).containsExactly("1 a", "2 a");
    assertThat(told(stream, new Limits(length - 1, 32)))
        .containsExactly("1 TOO_LONG 1:1", "2 TOO_LONG 2:1");
  }

  @Test
  void what_stands_astride_two_windows_is_read_as_anywhere_else() {
    String between = "\r\n\uFEFF";
    String speaking = A.replace("\"a\"", "\"a\",\"\uD83D\uDE00\":1");
    for (int before = (1 << 16) - 40; before < (1 << 16) + 20; before++) {
      String space = " ".repeat(before - A.length());
      assertThat(told(A + space + between + B + between + C))
          .as("at " + before)
          .containsExactly("1 a", "2 b", "3 c");
      assertThat(told(A + space + "\r\n" + speaking + "\r\n" + B))
          .as("at " + before)
          .satisfiesExactly(
              first -> assertThat(first).isEqualTo("1 a"),
              second -> assertThat(second).startsWith("2 UNKNOWN_PROPERTY 2:"),
              third -> assertThat(third).isEqualTo("3 b"));
    }
  }
}
