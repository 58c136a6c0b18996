package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywork.fixtures.CaseFiles;
import org.keywork.json.DocumentWriter;

/** What real bad input meets: one sentence a problem, and the file beside it is still checked. */
class BadInputTest {

  private static final String SOUND = DocumentWriter.pretty().write(CaseFiles.aCaseFile());

  private static final Map<String, String> BAD_DAY = Map.of(
      "sound.json", SOUND,
      "not-json.json", SOUND.replace("\"id\": \"F-0001\",", "\"id\": F-0001,"),
      "another-kind.json", SOUND.replace("case-file/1", "case-file/2"),
      "unknown.json", SOUND.replace("\"openedOn\"", "\"openedAt\""),
      "missing-part.json", SOUND.replace("\"kind\": \"voluntary\",", ""),
      "no-such-day.json", SOUND.replace("2019-05-04", "2019-02-29"),
      "end-before-start.json",
          SOUND.replaceFirst("(\"firstDay\")", "\"lastDay\": \"2026-03-01\", $1"),
      "one-id.json", SOUND.replace("\"id\": \"father\"", "\"id\": \"mother\""),
      "nobody.json", SOUND.replace("\"monitoredBy\": \"kw-1\"", "\"monitoredBy\": \"kw-9\""));

  @TempDir
  private Path folder;

  static Stream<Arguments> badInput() {
    return Stream.of(
        bad("nothing", text -> "", ":1:1: There is no document here;"),
        bad("not JSON", text -> "Dear colleague", ":1:1: "),
        bad("cut off", text -> text.substring(0, text.length() / 2), "breaks off"),
        bad("another kind", change("case-file/1", "plan/1"), ":2:14: /keywork: "),
        bad("an unknown property", change("\"contacts\"", "\"contcats\""), "\"contacts\"?"),
        bad("a missing part", change("\"openedOn\": \"2026-03-02\",", ""), ": /openedOn: "),
        bad("no such day", change("2026-03-02", "2026-02-30"), ": /openedOn: "),
        bad(
            "an end before its start",
            change("\"openedOn\"", "\"closedOn\": \"2026-03-01\", \"openedOn\""),
            ": /closedOn: "),
        bad("two members with one id", change("\"brother\"", "\"mother\""), "the id mother"),
        bad("nobody", change("\"practitioner\": \"kw-1\"", "\"practitioner\": \"x\""), ": x."));
  }

  private static Arguments bad(String what, UnaryOperator<String> spoiling, String told) {
    return arguments(what, spoiling.apply(SOUND), told);
  }

  private static UnaryOperator<String> change(String from, String to) {
    return text -> text.replace(from, to);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badInput")
  void is_told_in_sentences_and_the_next_file_is_checked(String what, String text, String told)
      throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.json"), text);
    Files.writeString(folder.resolve("sound.json"), SOUND);

    Run run = Run.ofMain("check", folder.toString());

    assertThat(text).isNotEqualTo(SOUND);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains(told).doesNotContain("Exception", "\tat ");
    assertThat(run.err().lines()).isNotEmpty().allMatch(line -> isSentence(line, bad));
    assertThat(run.out())
        .contains("1 family: ", "1 document could not be read and was not checked.");
  }

  /** The whole of a bad day in one process: all that is printed, and nothing besides. */
  @Test
  void a_process_tells_every_input_in_its_own_line() throws Exception {
    Path cases = Files.createDirectory(folder.resolve("cases"));
    Path empty = Files.createDirectory(folder.resolve("empty"));
    for (Map.Entry<String, String> file : BAD_DAY.entrySet()) {
      Files.writeString(cases.resolve(file.getKey()), file.getValue());
    }

    Run run = Run.ofProcess(
        "check",
        "--as-of",
        "2026-11-22",
        cases.toString(),
        empty.toString(),
        cases + "/sound.json/below.json",
        folder + "/missing.json");

    assertThat(run.err()).isEqualTo("""
        DIR/empty: The directory holds no case files; their names end in .json, .ndjson or \
        .jsonl, or one of these and .gz.
        DIR/cases/sound.json/below.json: The file or directory cannot be read.
        DIR/missing.json: There is no such file or directory.
        DIR/cases/another-kind.json:2:14: /keywork: Expected a document that begins with "keywork": \
        "case-file/1", found "case-file/2". [wrong-document]
        DIR/cases/end-before-start.json:179:20: /assignments/0/during/lastDay: The last day is before \
        the first; give the first day or a later one. [contradiction]
        DIR/cases/missing-part.json:110:5: /agencies/0/kind: This agency has no "kind", which must be \
        there; add an agency kind such as "health". [missing-property]
        DIR/cases/no-such-day.json:11:24: /family/children/0/dateOfBirth: The calendar has no such \
        day; check the month and the day. [wrong-date]
        DIR/cases/nobody.json:340:22: /plans/0/monitoredBy: There is no such practitioner in this \
        record: kw-9. [contradiction]
        DIR/cases/not-json.json:3:9: From here on this is not JSON; look for a missing comma, quote or \
        bracket. [not-json]
        DIR/cases/one-id.json:29:15: /family/members/1/id: Two members of a family have the id mother; \
        give each its own. [contradiction]
        DIR/cases/unknown.json:4:3: A case file has no property of this name; did you mean \
        "openedOn"? [unknown-property]
        """.replace("DIR", folder.toString()));
    assertThat(run.out())
        .startsWith("1 family: ")
        .endsWith("\n11 documents could not be read and were not checked.\n");
    assertThat(run.code()).isEqualTo(3);
  }

  /** A service is told as any other input, and the families beside it are still answered for. */
  @ParameterizedTest
  @ValueSource(
      strings = {"check", "decide capacity", "decide match --family family-1", "decide readiness"})
  void a_bad_record_of_a_service_is_told_in_sentences(String command) throws IOException {
    Path service = Files.writeString(
        folder.resolve("service.record"),
        DocumentWriter.pretty()
            .write(SmallService.service())
            .replace("\"agency\": \"trust\"", "\"agency\": \"nobody\"")
            .replace("\"sector\": \"pvi\"", "\"sector\": \"pivi\""));
    Path family = Files.writeString(folder.resolve("sound.json"), SOUND);

    Run run = Run.ofMain((command + " --service " + service + " " + family).split(" "));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("sector").doesNotContain("Exception", "\tat ", "Bellwether");
    assertThat(run.err().lines()).isNotEmpty().allMatch(line -> isSentence(line, service));
  }

  private static boolean isSentence(String line, Path file) {
    return line.startsWith(file + ":") && line.matches(".*[.?] \\[[a-z0-9-]+\\]");
  }
}
