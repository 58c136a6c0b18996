package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.fixtures.Services;
import org.keywork.json.DocumentWriter;
import org.keywork.practitioner.Practitioner;
import org.keywork.rule.WireName;
import org.keywork.service.KeyWorkerService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The record of a service is checked beside the case files, or alone. */
class CheckServiceTest {

  private static final KeyWorkerService GOOD = Services.aService();

  /** Two agencies of four signed, and nobody advised on the law. */
  private static final KeyWorkerService WANTING = Services.withSharing(sharing -> sharing
      .withSignedBy(Services.TRUST, Services.COUNCIL)
      .withLegalAdvice(Services.notInPlace()));

  @TempDir
  private Path folder;

  private String family;

  @BeforeEach
  void aFamilyWithNothingToFind() throws IOException {
    family = file("cases/a.json", DocumentWriter.pretty().write(CaseFiles.aCaseFile()));
  }

  @Test
  void the_service_is_shown_last_under_its_id() throws IOException {
    String wanting = service(WANTING);

    Run run = check("--service", wanting, family, "data/pembrokeshire/w23-card-only.json");

    assertThat(run.out().replaceAll("[0-9]+:[0-9]+ /", "LINE:COLUMN /"))
        .contains("""
            north   1 must, 1 should, 5 cannot tell   FILE
              must    service.sharing-policy-signed   LINE:COLUMN /sharing/signedBy
                      The joint policy on sharing information is not signed by school and centre.
                      Go through the policy with them, settle what holds them back, and have it signed.
            """.replace("FILE", wanting))
        .containsSubsequence(
            "w23-card-only.json",
            "PACK ch.2 / The database",
            "\nService north: 1 must, 1 should. 2");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void a_service_may_be_checked_alone() throws IOException {
    Run good = check("--service", service(GOOD));

    assertThat(good.out())
        .isEqualTo("""
            Service north: clear. Policy guidance, rule book EDITION, as of 2026-11-22.
            5 questions could not be answered from the records; --show cannot-tell lists what is missing.
            """.replace("EDITION", Practice.documented().book().edition()));
    assertThat(good.code()).isEqualTo(0);
    assertThat(check("--service", service(WANTING)).out())
        .contains("\nService north: 1 must, 1 should. Policy guidance");
  }

  @Test
  void findings_about_the_service_count_as_any_other() throws IOException {
    String unadvised =
        service(Services.withSharing(sharing -> sharing.withLegalAdvice(Services.notInPlace())));

    assertThat(check("--service", unadvised, family).code()).isEqualTo(0);
    assertThat(check("--service", unadvised, family, "--fail-on", "should").code())
        .isEqualTo(1);
    assertThat(check("--service", service(WANTING), "--fail-on", "never").code())
        .isEqualTo(0);
  }

  @Test
  void what_the_record_does_not_say_is_shown_when_asked_for() throws IOException {
    assertThat(check("--service", service(GOOD), "--show", "cannot-tell").out())
        .startsWith("north   5 cannot tell   ")
        .contains("service.information-up-to-date   /information/lastUpdatedOn");
  }

  @Test
  void programs_get_the_service_after_the_families() throws IOException {
    JsonNode document =
        json(check("--service", service(WANTING), "--format", "json", family).out());
    JsonNode alone = json(check("--service", service(GOOD), "--format", "json").out());

    assertThat(document.propertyNames())
        .containsExactly(
            "keywork",
            "asOf",
            "policy",
            "edition",
            "switchedOff",
            "reports",
            "service",
            "disagreements",
            "unread",
            "unusedWaivers",
            "expiredWaivers",
            "waiversElsewhere",
            "summary");
    assertThat(document.at("/service/keywork").stringValue()).isEqualTo("report/1");
    assertThat(document.at("/service/file").stringValue()).endsWith("service.json");
    assertThat(document.at("/service/subject").stringValue()).isEqualTo("north");
    assertThat(document.at("/service/findings")).hasSize(2);
    assertThat(document.at("/reports")).hasSize(1);
    assertThat(document.at("/summary/must").intValue()).isEqualTo(1);
    assertThat(document.at("/summary/families").intValue()).isEqualTo(1);
    assertThat(document.at("/summary/clear").intValue()).isEqualTo(1);
    assertThat(alone.at("/reports")).isEmpty();
    assertThat(alone.at("/summary/cannotTell").intValue()).isEqualTo(5);
  }

  @Test
  void a_record_that_cannot_be_read_is_told_and_the_families_are_checked() throws IOException {
    String spoilt = file(
        "service.json",
        DocumentWriter.pretty()
            .write(GOOD)
            .replace("\"model\": \"blended\"", "\"model\": \"mixed\""));

    Run run = check("--service", spoilt, family);

    assertThat(run.err())
        .startsWith(spoilt + ":")
        .contains(": /model: There is no such service model;");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.out())
        .contains("1 family: ", "1 document could not be read and was not checked.")
        .doesNotContain("Service");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void what_is_no_record_of_a_service_cannot_be_read() throws IOException {
    Run missing = check("--service", folder + "/missing.json");
    Run aFolder = check("--service", folder.toString());
    Run aFamily = check("--service", family);
    Run among = check(service(GOOD));

    assertThat(missing.err())
        .isEqualTo(folder + "/missing.json: There is no such file or directory.\n");
    assertThat(aFolder.err()).isEqualTo(folder + ": The file cannot be read.\n");
    assertThat(aFamily.err()).contains("\"service/1\", found \"case-file/1\".");
    assertThat(among.err()).contains("\"case-file/1\", found \"service/1\".");
    assertThat(List.of(missing, aFolder, aFamily, among))
        .allMatch(run -> run.code() == 3)
        .allMatch(run -> run.out().startsWith("No family was checked."));
  }

  /** A key worker of the service carries one family, and a stranger another. */
  @Test
  void what_case_files_and_service_say_differently_is_told_and_is_no_finding() throws IOException {
    String stranger =
        file("cases/d.json", DocumentWriter.pretty().write(SmallService.withAStranger()));

    Run run = check("--service", service(GOOD), "--fail-on", "never", stranger);
    JsonNode document =
        json(check("--service", service(GOOD), "--format", "json", "--fail-on", "never", stranger)
            .out());

    assertThat(run.out()).contains("""
        north   1 disagreement, 5 cannot tell   FILE
          Case files and the record of the service disagree. Nobody is judged by that, but caseloads may be
          wrong until it is cleared up:
            - therapist is not among the key workers of the service, but carries family-1.

        """.replace("FILE", folder + "/service.json"));
    assertThat(document.at("/disagreements").toString())
        .isEqualTo("[{\"kind\":\"not-a-key-worker\",\"practitioner\":\"therapist\","
            + "\"family\":\"family-1\"}]");
    assertThat(run.code()).isZero();
  }

  @Test
  void one_disagreement_about_a_person_is_told_once_whatever_the_families() throws IOException {
    String twice = file("cases/b.json", DocumentWriter.pretty().write(CaseFiles.aCaseFile()));
    Practitioner elsewhere = CaseFiles.aKeyWorker()
        .withAgency(CaseFiles.SCHOOL)
        .withRole(KeyWorkers.aNonDesignatedRole());

    Run run = check(
        "--service",
        service(GOOD.withKeyWorkers(KeyWorkers.aDesignatedOne().withPractitioner(elsewhere))),
        family,
        twice);

    assertThat(run.out()).contains("3 disagreements").contains("""
            - kw-1 is designated in the one and non-designated in the other; see family-1.
            - kw-1 is employed by different agencies; see family-1.
            - kw-1 carries a family by more than one case file: family-1.
        """);
  }

  @Test
  void caseloads_are_of_the_case_files_that_could_be_read() throws IOException {
    String broken = file("cases/broken.json", "{");
    String service = service(GOOD);

    assertThat(check("--service", service, family, broken).out())
        .endsWith(
            "\n1 document could not be read and was not checked. Caseloads are of the families that"
                + " were read, and\nmay be larger.\n");
    assertThat(check("--service", service, broken).out())
        .endsWith(
            "\n1 document could not be read and was not checked. Without a case file no caseload was"
                + " checked.\n");
    assertThat(check("--service", service, broken).out()).startsWith("Service north: clear.");
  }

  @Test
  void there_is_something_to_check() {
    Run run = Run.ofMain("check");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("keywork: Missing required parameter: 'FILE|DIR|-'."
            + " See 'keywork check --help'.\n");
  }

  @Test
  void nobody_is_named() throws IOException {
    for (CheckFormat form : CheckFormat.values()) {
      String format = WireName.of(form);
      Run run =
          check("--service", service(WANTING), "--format", format, "--show", "cannot-tell", family);
      assertThat(run.out() + run.err()).doesNotContain("Larkmoor", "Quillfeather");
    }
  }

  private String service(KeyWorkerService service) throws IOException {
    return file("service.json", DocumentWriter.pretty().write(service));
  }

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  private static Run check(String... words) {
    String[] args = new String[words.length + 1];
    args[0] = "check";
    System.arraycopy(words, 0, args, 1, words.length);
    return Run.ofMain(args);
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
