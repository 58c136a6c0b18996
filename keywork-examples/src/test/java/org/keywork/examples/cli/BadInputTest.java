package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywork.fixtures.CaseFiles;
import org.keywork.json.DocumentWriter;

/** What real bad input meets: one sentence a problem, and the file beside it is still checked. */
class BadInputTest {

  private static final String SOUND = DocumentWriter.pretty().write(CaseFiles.aCaseFile());

  @TempDir
  private Path folder;

  static Stream<Arguments> badInput() {
    return Stream.of(
        bad("nothing", text -> "", ":1:1: The document is empty."),
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
    assertThat(run.out()).contains("1 family: ", "1 input could not be read and was not checked.");
  }

  private static boolean isSentence(String line, Path file) {
    return line.startsWith(file + ":") && (line.endsWith(".") || line.endsWith("?"));
  }
}
