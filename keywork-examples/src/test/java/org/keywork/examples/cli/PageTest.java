package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void the_last_column_is_used_and_the_next_one_is_not() {
    assertThat(new Page(7).text(2, "abc d").toString()).isEqualTo("  abc d\n");
    assertThat(new Page(7).text(2, "abc de").toString()).isEqualTo("  abc\n  de\n");
  }

  @Test
  void what_stands_at_the_end_stays_apart_or_gets_its_own_line() {
    assertThat(new Page(10).text(0, "abc", "defg").toString()).isEqualTo("abc   defg\n");
    assertThat(new Page(9).text(0, "abc", "defg").toString()).isEqualTo("abc\n     defg\n");
  }

  @Test
  void what_a_file_name_brings_along_keeps_to_its_line() {
    assertThat(new Page(80).line("a\nb\u001b[31m").toString()).isEqualTo("a?b?[31m\n");
  }

  @Property
  void no_word_is_cut_and_none_is_lost(
      @ForAll @Size(min = 1, max = 30)
          List<@AlphaChars @StringLength(min = 1, max = 30) @NotBlank String> words,
      @ForAll @IntRange(min = 10, max = 40) int width,
      @ForAll @IntRange(min = 0, max = 9) int indent) {
    String page = new Page(width).text(indent, String.join(" ", words)).toString();

    assertThat(page.trim().split("\\s+")).containsExactlyElementsOf(words);
    assertThat(page.lines())
        .allMatch(line -> line.length() <= width || line.strip().indexOf(' ') < 0);
  }
}
