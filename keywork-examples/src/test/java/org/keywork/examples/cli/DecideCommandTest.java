package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywork.fixtures.CaseFiles;
import org.keywork.json.DocumentWriter;

/** What holds of every question that the command answers. */
class DecideCommandTest {

  private static final String SHARING = "sharing --with school --for planning";

  private static List<String> questions() {
    return List.of(
        "eligibility",
        "priority",
        SHARING,
        "coverage",
        "advocates",
        "needs",
        "records",
        "own",
        "foresight",
        "ehc",
        "reviews");
  }

  @TempDir
  private Path path;

  private CaseFolder folder;

  @BeforeEach
  void aFamily() throws IOException {
    folder = new CaseFolder(path);
    folder.family("a", CaseFiles.aCaseFile());
  }

  @ParameterizedTest
  @MethodSource("questions")
  void an_answer_is_a_result_whatever_it_is(String question) throws IOException {
    folder.family("b", CaseFiles.aCaseFile().withConsents());

    Run run = folder.decide(question);

    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("a.json", "b.json")
        .endsWith(" Policy guidance, as of 2026-11-22. ");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void an_unreadable_file_is_told_and_the_others_are_answered(String question) throws IOException {
    folder.text("b.json", "{\"keywork\": \"case-file/1\"");
    folder.family("c", CaseFiles.aCaseFile());

    Run run = folder.decide(question);

    assertThat(run.out()).contains("a.json", "c.json").endsWith("\n1 document was left out.\n");
    assertThat(run.err()).startsWith(path.resolve("b.json") + ":");
    assertThat(run.code()).isEqualTo(3);
    assertThat(folder.json(question).at("/decisions")).hasSize(2);
    assertThat(folder.json(question).at("/unread/0/file").stringValue()).endsWith("b.json");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void without_a_family_there_is_no_answer(String question) {
    Run run = Run.ofMain(("decide " + question + " " + path.resolve("none.json")).split(" "));

    assertThat(run.out()).isEqualTo("""
        No family was asked about. Policy guidance, as of 2026-11-22.
        1 document was left out.
        """);
    assertThat(run.err()).endsWith("none.json: There is no such file or directory.\n");
    assertThat(run.code()).isEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void an_answer_may_go_to_a_file(String question) throws IOException {
    Path output = path.resolve("answer.txt");

    Run run = folder.decide(question + " --output " + output);

    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(output)).isEqualTo(folder.decide(question).out());
  }

  @ParameterizedTest
  @MethodSource("questions")
  void the_order_of_the_files_changes_nothing(String question) throws IOException {
    String a = path.resolve("a.json").toString();
    String b = folder.family("b", CaseFiles.aCaseFile());

    assertThat(Run.ofMain(("decide " + question + " " + b + " " + a).split(" ")).out())
        .isEqualTo(
            Run.ofMain(("decide " + question + " " + a + " " + b).split(" ")).out());
  }

  @Test
  void the_day_can_be_told_and_the_standard_input_be_read() {
    String document = DocumentWriter.pretty().write(CaseFiles.aCaseFile());

    Run run = Run.reading(
        document, Practice.documented(), "decide", "priority", "--as-of", "2026-08-31", "-");

    assertThat(run.out()).contains("family-1   -\n").contains("as of 2026-08-31.");
  }

  @Test
  void a_question_is_needed_and_something_to_ask_it_of() {
    assertThat(wrong("decide"))
        .isEqualTo("Missing required subcommand. See 'keywork decide --help'.");
    assertThat(wrong("decide eligibilty x")).contains("Did you mean eligibility?");
    assertThat(wrong("decide eligibility"))
        .isEqualTo("Missing required parameter: 'FILE|DIR|-'."
            + " See 'keywork decide eligibility --help'.");
    assertThat(wrong("decide sharing --with school x")).contains("'--for=PURPOSE'");
    assertThat(wrong("decide sharing --with school --for fun x"))
        .contains("expected one of")
        .contains("planning");
    assertThat(wrong("decide priority --policy nobody x"))
        .startsWith("There is neither a policy nor a file called 'nobody'");
    assertThat(wrong("decide priority --as-of yesterday x")).contains("yesterday");
  }

  private static String wrong(String words) {
    Run run = Run.ofMain(words.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("keywork: ").endsWith("\n");
    return run.err().strip().substring("keywork: ".length());
  }
}
