package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywork.Keywork;
import org.keywork.casefile.CaseFile;
import org.keywork.family.Family;
import org.keywork.fixtures.CaseFiles;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Report;

/** Nothing is written that would not be read back. */
class DocumentWriterTest {

  private static final String HALF =
      "This text holds half of a character; write the character whole.";

  private static CaseFile named(String name) {
    Family family = CaseFiles.aCaseFile().family();
    return CaseFiles.aCaseFile()
        .withFamily(family.withChildren(family.children().get(0).withName(name)));
  }

  private static CaseFile openedOn(LocalDate day) {
    return CaseFiles.aCaseFile().withOpenedOn(day);
  }

  private static void assertRefused(CaseFile file, String pointer, String sentence) {
    for (DocumentWriter writer : List.of(DocumentWriter.pretty(), DocumentWriter.compact())) {
      InvalidRecordException refused =
          catchThrowableOfType(InvalidRecordException.class, () -> writer.write(file));
      assertThat(refused).hasMessage(sentence);
      assertThat(refused.at()).hasToString(pointer);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\ud83d", "\ud800", "\udfff", "Zofia \ude00", "\ude00\ud83d", "\ud83d Zofia"})
  void half_of_a_character_is_refused_where_it_is(String name) {
    assertRefused(named(name), "/family/children/0/name", HALF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-10000-01-01", "-0001-12-31", "+10000-01-01", "+999999999-12-31"})
  void a_year_that_has_not_four_digits_is_refused_where_it_is(String day) {
    assertRefused(
        openedOn(LocalDate.parse(day)),
        "/openedOn",
        "Expected a date such as 2026-09-01, found something else.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-01", "0999-12-31", "9999-12-31"})
  void the_first_and_the_last_year_of_four_digits_are_written(String day) {
    assertReadBack(openedOn(LocalDate.parse(day)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\ud83d\ude00", "\ud7ff\ue000", "+44", "-10000-01-01", "\"+10000-01-01\""})
  void a_text_may_look_like_what_is_refused_elsewhere(String name) {
    assertReadBack(named(name));
  }

  private static void assertReadBack(CaseFile file) {
    byte[] document = DocumentWriter.compact().write(file).getBytes(UTF_8);
    assertThat(new CaseFileReader().read(document)).isEqualTo(new Read.Accepted<>(file));
  }

  @Test
  void policies_and_reports_hold_whole_characters_only() {
    LocalPolicy half = LocalPolicy.named("north \ud83d");
    Report report = Keywork.under(half).check(CaseFiles.aCaseFile(), LocalDate.of(2026, 11, 22));
    DocumentWriter writer = DocumentWriter.compact();

    assertThatThrownBy(() -> writer.write(half, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(HALF);
    assertThat(writer.write(half.renamed("north \ud83d\ude00"), List.of())).contains("north");
    assertThatThrownBy(() -> writer.write(report))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(HALF);
  }
}
