package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.CaseFiles;

/** What holds of every case file, and of every text that may be one. */
class CaseFileProperties {

  private static final CaseFileReader READER = new CaseFileReader();
  private static final String SOUND = DocumentWriter.compact().write(CaseFiles.aCaseFile());
  private static final List<String> PIECES = List.of(
      "",
      "\"",
      ",",
      ":",
      "{",
      "}",
      "[",
      "]",
      "null",
      "true",
      "1",
      "1.5",
      "\"\"",
      "\" \"",
      "{}",
      "[]",
      "\"id\"",
      "\"kind\"",
      "\"mother\"",
      "\"health\"",
      "\"2026-02-30\"",
      "\\",
      "\\ud800",
      "\u00e9",
      "-",
      "\"name\":1,",
      "\"keywork\":",
      " ",
      "\n",
      "\"Zofia\":[");

  @Provide
  Arbitrary<CaseFile> caseFiles() {
    return ArbitraryCaseFiles.caseFiles();
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(PIECES);
  }

  @Property(tries = 200)
  void what_is_written_is_read_back_equal(@ForAll("caseFiles") CaseFile file) {
    String pretty = DocumentWriter.pretty().write(file);
    String compact = DocumentWriter.compact().write(file);
    assertThat(READER.read(pretty.getBytes(UTF_8))).isEqualTo(new Read.Accepted<>(file));
    assertThat(READER.read(compact.getBytes(UTF_8))).isEqualTo(new Read.Accepted<>(file));
    assertThat(compact).doesNotContain("\n").doesNotContain("null,");
  }

  @Property(tries = 200)
  void bytes_at_random_are_refused_and_nothing_is_thrown(@ForAll byte[] bytes) {
    assertThat(READER.read(bytes).problems()).isNotEmpty();
    assertThat(Positions.of(bytes).nearest(org.keywork.rule.Location.at("family")))
        .isNotNull();
  }

  @Property(tries = 300)
  void a_document_that_is_cut_short_is_refused(@ForAll int cut) {
    byte[] bytes = SOUND.substring(0, Math.floorMod(cut, SOUND.length())).getBytes(UTF_8);
    assertThat(READER.read(bytes).problems()).hasSize(1);
  }

  /** The two ways of reading agree, and whatever is accepted is a document that could be written. */
  @Property(tries = 1_500)
  void a_document_with_something_else_in_it_is_accepted_or_told_why(
      @ForAll int from, @ForAll("lengths") int length, @ForAll("pieces") String piece) {
    int start = Math.floorMod(from, SOUND.length());
    int end = Math.min(SOUND.length(), start + length);
    String document = SOUND.substring(0, start) + piece + SOUND.substring(end);

    Read<CaseFile> read = READER.read(document.getBytes(UTF_8));

    Read<CaseFile> inspected = READER.readInspecting(document);
    assertThat(read).isEqualTo(inspected);
    read.value()
        .ifPresent(file -> assertThat(READER
                .read(DocumentWriter.compact().write(file).getBytes(UTF_8))
                .value())
            .contains(file));
    assertThat(read.problems())
        .allSatisfy(problem -> assertThat(problem.sentence()).isNotEqualTo(Wording.CONTRADICTION))
        .allSatisfy(problem -> assertThat(problem.sentence())
            .doesNotContain("Quillfeather", "Workington", "2019-05-04"));
  }

  @Provide
  Arbitrary<Integer> lengths() {
    return Arbitraries.integers().between(0, 24);
  }

  /** The same with whole values exchanged, which breaks the meaning and not the JSON. */
  @Property(tries = 1_500)
  void a_document_with_another_value_in_it_is_accepted_or_told_why(
      @ForAll int which, @ForAll("values") String value) {
    String document = JsonText.withValue(SOUND, which, value);

    Read<CaseFile> read = READER.read(document.getBytes(UTF_8));

    assertThat(read).isEqualTo(READER.readInspecting(document));
    assertThat(read.problems())
        .noneMatch(problem -> problem.sentence().equals(Wording.CONTRADICTION))
        .noneMatch(problem -> problem.code() == Problem.Code.NOT_JSON);
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.of(
        "null",
        "true",
        "false",
        "0",
        "1",
        "-1",
        "1.0",
        "1e3",
        "12345678901234567890",
        "\"\"",
        "\" \"",
        "\"1\"",
        "\"true\"",
        "\"null\"",
        "\"mother\"",
        "\"child\"",
        "\"kw-1\"",
        "\"health\"",
        "\" health\"",
        "\"HEALTH\"",
        "\"2026-03-02\"",
        "\"2026-02-30\"",
        "\"2026-03-02 \"",
        "\"+2026-03-02\"",
        "\"P1M\"",
        "\"p1m\"",
        "\"P\"",
        "[]",
        "{}",
        "[null]",
        "[[]]",
        "[\"mother\"]",
        "[\"\"]",
        "[2026,3,2]",
        "{\"value\":\"mother\"}",
        "{\"kind\":\"designated\"}",
        "{\"kind\":\"non-designated\",\"mainRole\":\"escort\"}",
        "{\"kind\":0}",
        "{\"firstDay\":\"2026-03-02\"}",
        "[\"designated\",{}]");
  }
}
