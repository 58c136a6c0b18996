package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the name of a file becomes a reference by URI. */
class FileUriTest {

  @ParameterizedTest
  @CsvSource({
    "cases/a.json, cases/a.json",
    "cases/a b.json, cases/a%20b.json",
    "100%.json, 100%25.json",
    "grün/ß.json, gr%C3%BCn/%C3%9F.json",
    "file:a.json, file%3Aa.json",
    "a?b#c[d].json, a%3Fb%23c%5Bd%5D.json",
    "../a.json, ../a.json",
    "./cases/././a.json, cases/a.json",
    "..a./.b.json, ..a./.b.json",
    "-, -"
  })
  void a_relative_name_stays_relative(String name, String uri) {
    assertThat(FileUri.of(name)).isEqualTo(uri);
  }

  @Test
  void a_name_from_the_root_says_that_it_is_a_file() {
    assertThat(FileUri.of("/cases/a b.json")).isEqualTo("file:///cases/a%20b.json");
  }

  @Test
  void a_line_end_in_a_name_is_escaped() {
    assertThat(FileUri.of("a\r\nb")).isEqualTo("a%0D%0Ab");
  }
}
