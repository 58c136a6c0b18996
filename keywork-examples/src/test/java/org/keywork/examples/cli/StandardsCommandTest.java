package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.Services.notInPlace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywork.fixtures.Matrices;
import org.keywork.fixtures.Records;
import org.keywork.json.DocumentWriter;
import org.keywork.json.ServiceReader;
import org.keywork.service.KeyWorkerService;
import org.keywork.standards.Standard;
import org.keywork.standards.StandardAnswer;
import org.keywork.standards.StandardsMatrix;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How a service stands against the standards, asked on the command line. */
class StandardsCommandTest {

  private static final String IN_ITS_OWN_WORDS = "Minutes of the management group, autumn.";

  /** It says that it meets everything but one standard, and has no agreed way to keep records. */
  private static final KeyWorkerService SERVICE = SmallService.service()
      .withStandards(Matrices.answering(StandardAnswer.DONT_KNOW, Standard.O6))
      .withRecords(Records.arrangements().withAgreedSystem(notInPlace()).withProtocolsMadeBy());

  private static final String WAIVERS = """
      {
        "keywork": "waivers/1",
        "waivers": [
          {
            "rule": "service.record-keeping-agreed",
            "reason": "The agencies settle it in spring.",
            "grantedBy": "service manager",
            "until": "2027-04-30"
          }
        ]
      }
      """;

  @TempDir
  private Path path;

  private CaseFolder folder;
  private String service;

  @BeforeEach
  void aServiceWithFourFamilies() throws IOException {
    folder = new CaseFolder(path);
    SmallService.writeFamilies(folder);
    service = record(SERVICE);
  }

  private String record(KeyWorkerService record) throws IOException {
    return folder.text("service.record", DocumentWriter.pretty().write(record));
  }

  private Run standards(String... more) {
    List<String> words =
        new ArrayList<>(List.of("standards", "--as-of", "2026-11-22", "--service", service));
    words.addAll(List.of(more));
    words.add(path.toString());
    return Run.ofMain(words.toArray(String[]::new));
  }

  private JsonNode json(String... more) {
    List<String> words = new ArrayList<>(List.of("--format", "json"));
    words.addAll(List.of(more));
    return JsonMapper.shared().readTree(standards(words.toArray(String[]::new)).out());
  }

  private static JsonNode standard(JsonNode document, Standard standard) {
    return document.at("/standards/" + List.of(Standard.values()).indexOf(standard));
  }

  @Test
  void the_answers_are_counted_and_what_records_contradict_stands_first() {
    Run run = standards();

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("north\n"
            + "  36 standards, answered on 2026-11-22: 35 fully met, 0 nearly met, 0 not met, 1 don't"
            + " know, 0\n  without an answer.\n"
            + "  The matrix is complete. By its own answers the service does not fully meet the"
            + " standards.\n"
            + "  What the records show: ")
        .doesNotContain("\u001b", "score", "%");
    assertThat(run.out().lines().limit(7))
        .anyMatch(line -> line.matches("!! Answered better than the records show: .*P22.*"));
    assertThat(run.out())
        .endsWith("\n\nFrom the record of the service and 4 case files. Policy guidance, wording of"
            + " the text, as of\n2026-11-22.\n");
  }

  @Test
  void an_answer_that_records_contradict_is_marked_with_what_they_show() {
    assertThat(standards().out()).contains("""
        !! P22   fully met     !! the records contradict it                                        CCNUK P22
                 It is agreed how records are kept.
                 - key worker services: 1 misses it; missed in 1 record        service.record-keeping-agreed
        """);
  }

  @Test
  void an_answer_that_records_support_is_not() {
    assertThat(standards().out()).contains("""
           O4    fully met     the records show the same                                            CCNUK O4
                 The agencies have one policy for sharing information.
                 - key worker services: 1 meets it                              service.joint-sharing-policy
        """);
  }

  @Test
  void what_is_waived_counts_as_waived_and_still_contradicts() throws IOException {
    String waivers = folder.text("accepted.waivers", WAIVERS);

    assertThat(standards("--waivers", waivers).out())
        .contains("- key worker services: 1 is waived ")
        .containsPattern("!! P22 +fully met");
    JsonNode told = standard(json("--waivers", waivers), Standard.P22);
    assertThat(told.at("/verdicts/waived").intValue()).isOne();
    assertThat(told.at("/verdicts/notMet").intValue()).isZero();
  }

  @Test
  void a_waiver_that_is_over_covers_nothing() throws IOException {
    String waivers = folder.text("accepted.waivers", WAIVERS.replace("2027-04-30", "2026-11-21"));

    assertThat(standards("--waivers", waivers).out()).doesNotContain("waived");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "csv", "md"})
  void what_the_service_wrote_itself_is_told_on_request_only(String format) {
    assertThat(standards("--format", format, "--show", "criteria,questions").out())
        .doesNotContain(IN_ITS_OWN_WORDS);
    assertThat(standards("--format", format, "--show", "evidence").out())
        .contains(IN_ITS_OWN_WORDS);
  }

  @Test
  void what_records_leave_open_is_asked_for_once_and_the_most_helpful_first() {
    JsonNode questions = json().at("/questions");
    List<String> asked = new ArrayList<>();
    List<Integer> helped = new ArrayList<>();
    questions.forEach(each -> {
      asked.add(each.at("/missing").stringValue() + each.at("/place").stringValue());
      helped.add(each.at("/standards").size());
    });

    assertThat(asked).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    assertThat(helped).isSortedAccordingTo((one, next) -> Integer.compare(next, one));
    assertThat(helped).doesNotContain(0);
    assertThat(standards("--show", "questions").out().split("\n  - ", -1))
        .hasSize(asked.size() + 1);
  }

  @Test
  void criteria_and_features_are_told_on_request_and_to_programs_always() {
    assertThat(standards().out()).doesNotContain("Quality criteria");
    assertThat(standards("--show", "criteria").out())
        .containsSubsequence(
            "Quality criteria",
            "GUIDE 1 / Quality criteria\n",
            "  Benefits to families\n    what families need\n",
            "Features that go with better outcomes",
            "  training and supervision\n",
            "The same features as they are restated",
            "PACK ch.5 / Planning the service\n");
    JsonNode document = json();
    assertThat(document.at("/criteria").size()).isEqualTo(8);
    assertThat(document.at("/features").size()).isEqualTo(6);
    assertThat(document.at("/restatedFeatures").size()).isEqualTo(6);
    assertThat(document.at("/features/4/feature").stringValue()).isEqualTo("dedicated-time");
  }

  @Test
  void a_draft_can_be_put_into_the_record_and_is_supported_by_the_records() throws IOException {
    String draft = standards("--draft").out();
    String record = DocumentWriter.pretty().write(SERVICE.withStandards(Matrices.aMatrix()));
    ObjectNode document = (ObjectNode) JsonMapper.shared().readTree(record);
    document.set("standards", JsonMapper.shared().readTree(draft));
    folder.text("service.record", document.toString());

    StandardsMatrix read = new ServiceReader()
        .read(document.toString().getBytes(StandardCharsets.UTF_8))
        .value()
        .orElseThrow()
        .standards()
        .orElseThrow();
    assertThat(read.to(Standard.P22))
        .singleElement()
        .returns(StandardAnswer.NOT_MET, each -> each.answer());
    assertThat(standards().out()).doesNotContain("!!");
  }

  @Test
  void a_service_that_answered_nothing_has_36_standards_without_an_answer() throws IOException {
    record(SERVICE.withStandards(Optional.empty()));

    assertThat(standards().out())
        .contains("0 don't know, 36 without an answer.", "The matrix is not complete.")
        .contains("Nothing is answered yet; --draft makes a first matrix of the records alone.")
        .doesNotContain("!!");
  }

  @Test
  void that_nothing_is_answered_is_not_said_where_one_standard_is() throws IOException {
    record(SERVICE.withStandards(Matrices.matrixOf(List.of(Matrices.fullyMet(Standard.O4)))));

    assertThat(standards().out().replaceAll("\\s+", " "))
        .contains("35 without an answer")
        .doesNotContain("Nothing is answered yet");
  }

  @Test
  void a_claim_that_the_answers_do_not_bear_out_is_told_beside_them() throws IOException {
    assertThat(standards().out()).doesNotContain("of itself");

    record(SERVICE.withStandards(SERVICE.standards().orElseThrow().withClaimsToMeetAll(true)));

    assertThat(standards().out().replaceAll("\\s+", " "))
        .contains("does not fully meet the standards, though it says of itself that it does.");
    assertThat(json().at("/claimsToMeetAll").booleanValue()).isTrue();
    record(SERVICE.withStandards(Matrices.aMatrix().withClaimsToMeetAll(true)));
    assertThat(standards().out())
        .contains("By its own answers the service fully meets the standards.\n");
  }

  @Test
  void words_of_the_service_are_neither_formulas_nor_columns() throws IOException {
    record(SERVICE.withStandards(Matrices.matrixOf(
        List.of(Matrices.fullyMet(Standard.O4).withEvidence("=SUM(1) | two\u001b[31m\nthree")))));

    assertThat(standards("--show", "evidence", "--format", "csv").out())
        .containsPattern(",\"?'=SUM\\(1\\) \\| two")
        .doesNotContain("\u001b");
    assertThat(standards("--show", "evidence", "--format", "md").out())
        .containsPattern("- O4: =SUM\\(1\\) \\\\\\| two")
        .doesNotContain("\u001b");
    assertThat(standards("--show", "evidence").out()).doesNotContain("\u001b");
  }

  @Test
  void a_standard_that_is_answered_twice_shows_both() throws IOException {
    record(SERVICE.withStandards(
        Matrices.adding(Matrices.answered(Standard.O4, StandardAnswer.NEARLY_MET))));

    assertThat(standards().out())
        .containsPattern(", 1 with\\s+several\\.")
        .containsPattern("O4 +fully met and nearly met +people have to weigh it");
  }

  @Test
  void the_wording_is_that_of_the_policy() throws IOException {
    String policy = folder.text("matrix.policy", """
        {
          "keywork": "policy/1",
          "name": "small",
          "parameters": {"standards.reading": "matrix"}
        }
        """);

    assertThat(standards("--policy", policy).out())
        .contains("wording of the matrix")
        .doesNotContain("those who do not use speech included");
    assertThat(standards().out()).contains("those who do not use speech included");
  }

  @Test
  void several_at_once_tell_the_same() {
    for (String format : List.of("text", "json", "csv", "md")) {
      assertThat(standards("--format", format, "--jobs", "4"))
          .isEqualTo(standards("--format", format, "--jobs", "1"));
    }
  }

  @Test
  void what_cannot_be_read_is_left_out_and_told() throws IOException {
    folder.text("broken.json", "{");

    Run run = standards();

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.out()).endsWith("1 document was left out.\n");
    assertThat(json().at("/unread").size()).isOne();
  }

  @Test
  void without_the_service_nothing_is_told() {
    Run run = Run.ofMain("standards", "--service", "no-such-file.json", path.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("no-such-file.json: There is no such file or directory.\n");
  }

  @Test
  void a_service_may_be_told_of_without_any_family() {
    Run run = Run.ofMain("standards", "--as-of", "2026-11-22", "--service", service);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("From the record of the service and 0 case files.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "standards",
        "standards --service s.json --format pdf",
        "standards --service s.json --show score",
        "standards --service s.json --draft --format csv",
        "standards --service s.json --draft --show questions",
        "standards --service s.json --jobs 0",
        "standards --service s.json --jobs 1001",
        "standards --service s.json --waivers no-such-file.json",
        "standards --service s.json --policy nobody"
      })
  void wrong_words_are_refused(String words) {
    Run run = Run.ofMain(words.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("keywork: ");
  }
}
