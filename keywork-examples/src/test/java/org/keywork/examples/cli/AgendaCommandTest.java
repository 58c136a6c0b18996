package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.CaseFiles;
import org.keywork.json.DocumentWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AgendaCommandTest {

  private static final CaseFile FILE = CaseFiles.aCaseFile();

  /** The plan of a family of its own, agreed on a day of 2025; the next is due within a year. */
  private static CaseFile planned(int month, int day) {
    LocalDate agreed = LocalDate.of(2025, month, day);
    return FILE.withOpenedOn(agreed.minusMonths(2))
        .withPlans(List.of(FILE.plans().get(0).withAgreedOn(agreed)));
  }

  @TempDir
  private Path path;

  private CaseFolder folder;

  @BeforeEach
  void twoFamilies() throws IOException {
    folder = new CaseFolder(path);
    folder.family("a", planned(12, 14));
    folder.family("b", planned(10, 31));
  }

  @Test
  void what_is_overdue_stands_before_what_is_due() {
    Run run = agenda("--to 2026-12-31");

    assertThat(run.out())
        .containsSubsequence(
            "Overdue\n",
            "  2026-10-31   Agree the next plan (F-b)",
            "22 days late\n",
            "Within 12 months of 2025-10-31, that day not counted.",
            "PEMBROKESHIRE Co-ordination\n",
            "plan.renewed-in-time   F-b/plans/next ",
            " seen to by kw-1\n",
            "\nDue later\n",
            "  2026-12-14   Agree the next plan (F-a)",
            "22 days left\n");
    assertThat(inOneLine(run)).contains("from 2026-11-22 to 2026-12-31, as of 2026-11-22.");
    assertThat(run.err()).isEmpty();
  }

  /** An agenda is no finding, and a plan that is overdue is one of {@code check} already. */
  @Test
  void what_is_overdue_is_no_reason_to_fail() {
    assertThat(agenda("--to 2026-12-31").code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--to 2026-12-14", "--to 2026-12-14 --from 2026-12-14"})
  void both_days_count(String words) {
    assertThat(ids(words)).contains("F-a/plans/next", "F-b/plans/next");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--to 2026-12-13", "--to 2026-12-31 --from 2026-12-15"})
  void what_is_due_on_other_days_is_left_out(String words) {
    assertThat(ids(words)).contains("F-b/plans/next").doesNotContain("F-a/plans/next");
  }

  @Test
  void the_day_as_of_which_can_be_told() {
    Run run = agenda("--as-of 2026-10-31 --to 2026-11-30");

    assertThat(run.out())
        .containsSubsequence("  2026-10-31   Agree the next plan (F-b)", "last day today\n");
    assertThat(inOneLine(run)).contains("from 2026-10-31 to 2026-11-30, as of 2026-10-31.");
  }

  @Test
  void a_policy_may_be_stricter() throws IOException {
    String strict = folder.text("strict.policy", """
        {
          "keywork": "policy/1",
          "name": "strict",
          "parameters": {"plan.longest-interval": "P3M"}
        }
        """);

    assertThat(agenda("--to 2026-12-31 --policy " + strict).out())
        .contains("  2026-03-14   Agree the next plan (F-a)", "Policy strict,");
  }

  @Test
  void a_practitioner_sees_only_what_that_one_sees_to() {
    assertThat(json("--to 2026-12-31 --practitioner kw-1").at("/items"))
        .isNotEmpty()
        .allMatch(item -> item.at("/seenToBy").toString().contains("\"kw-1\""));
    assertThat(json("--to 2026-12-31 --practitioner therapist").at("/items"))
        .allMatch(item -> item.at("/seenToBy").toString().contains("\"therapist\""));
  }

  @Test
  void somebody_whom_no_record_knows_has_no_empty_agenda() {
    Run run = agenda("--to 2026-12-31 --practitioner kw-l");

    assertThat(run.err()).isEqualTo("kw-l: No practitioner of this id was read.\n");
    assertThat(run.out()).startsWith("Nothing that kw-l sees to is due or overdue.");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void a_key_worker_may_be_known_to_the_service_alone() throws IOException {
    String service = SmallService.written(folder);

    Run run = agenda("--to 2026-12-31 --practitioner kw-3 --service " + service);

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void a_service_may_be_asked_about_alone() throws IOException {
    Run run = Run.ofMain("agenda", "--to", "2026-12-31", "--service", SmallService.written(folder));

    assertThat(inOneLine(run)).contains("Policy guidance, from 2026-11-22 to 2026-12-31, as of");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "ics", "csv"})
  void an_unreadable_file_is_told_and_the_others_are_on_the_agenda(String format)
      throws IOException {
    folder.text("c.json", "{\"keywork\": \"case-file/1\"");

    Run run = agenda("--to 2026-12-31 --format " + format);

    assertThat(run.err()).startsWith(path.resolve("c.json") + ":");
    assertThat(run.out()).contains("F-a");
    assertThat(run.code()).isEqualTo(3);
    assertThat(agenda("--to 2026-12-31").out()).endsWith("\n1 document was left out.\n");
    assertThat(json("--to 2026-12-31").at("/unread/0/file").stringValue()).endsWith("c.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "ics", "csv"})
  void the_order_of_the_files_changes_nothing(String format) {
    String a = path.resolve("a.json").toString();
    String b = path.resolve("b.json").toString();

    assertThat(of("--to 2026-12-31 --format " + format + " " + b + " " + a).out())
        .isEqualTo(of("--to 2026-12-31 --format " + format + " " + a + " " + b).out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "ics", "csv"})
  void an_agenda_may_go_to_a_file(String format) throws IOException {
    Path output = path.resolve("due");

    Run run = agenda("--to 2026-12-31 --format " + format + " --output " + output);

    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(output))
        .isEqualTo(agenda("--to 2026-12-31 --format " + format).out());
  }

  @Test
  void the_standard_input_can_be_read() {
    Run run = Run.reading(
        DocumentWriter.pretty().write(planned(10, 31)),
        Practice.documented(),
        "agenda",
        "--to",
        "2026-12-31",
        "-");

    assertThat(run.out()).contains("Agree the next plan (F-0001)");
  }

  @Test
  void wrong_use_is_told_in_a_sentence() {
    assertThat(wrong("agenda " + path)).startsWith("Missing required option: '--to=DATE'.");
    assertThat(wrong("agenda --to 2026-12-31"))
        .startsWith("Missing required parameter: 'FILE|DIR|-'.");
    assertThat(wrong("agenda --from 2026-12-02 --to 2026-12-01 " + path))
        .startsWith("The last day is before the first; exchange them or correct one. See");
    assertThat(wrong("agenda --to 2026-11-21 " + path))
        .startsWith("The last day is before the day as of which it is told; choose a later one, or"
            + " give the first day with --from. See");
    assertThat(List.of("soon", "2026-02-29", "+12345-01-01", "-0001-01-01"))
        .allMatch(day -> wrong("agenda --to=" + day + " " + path)
            .contains("expected a day such as 2026-11-22, found '" + day + "'"));
    assertThat(wrong("agenda --to 2026-12-31 --format pdf " + path))
        .contains("expected one of text, json, ics, csv, found 'pdf'");
    assertThat(wrong("agenda --to 2026-12-31 --show all " + path))
        .contains("expected one of undated");
    assertThat(wrong("agenda --to 2026-12-31 --practitioner Zofia/Quillfeather! " + path))
        .startsWith("The id of a practitioner must be")
        .doesNotContain("Zofia");
  }

  /** The libraries behind the forms must not speak where a pipeline listens for complaints. */
  @ParameterizedTest
  @ValueSource(strings = {"ics", "csv"})
  void a_process_says_nothing_besides(String format) throws Exception {
    String words = "agenda --as-of 2026-11-22 --to 2026-12-31 --format " + format + " " + path;

    Run run = Run.ofProcess(words.split(" "));

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(Run.ofMain(words.split(" ")).out());
    assertThat(run.code()).isZero();
  }

  private List<String> ids(String words) {
    return json(words).at("/items").findValuesAsString("id");
  }

  private static String inOneLine(Run run) {
    return run.out().replaceAll("\\s+", " ");
  }

  private JsonNode json(String words) {
    return JsonMapper.shared().readTree(agenda(words + " --format json").out());
  }

  private Run agenda(String words) {
    return of(words + " " + path);
  }

  private static Run of(String words) {
    return Run.ofMain(("agenda " + words).split(" "));
  }

  private static String wrong(String words) {
    Run run = Run.ofMain(words.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("keywork: ").endsWith(" See 'keywork agenda --help'.\n");
    return run.err().substring("keywork: ".length());
  }
}
