package org.keywork.examples.cli;

import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.KeyWorkers.NON_DESIGNATED;

import java.io.IOException;
import java.util.stream.Stream;
import org.keywork.assignment.Intensity;
import org.keywork.assignment.IntensityOfSupport;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.casefile.CaseFile;
import org.keywork.family.LanguageAndCulture;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Choices;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.fixtures.Matters;
import org.keywork.fixtures.Services;
import org.keywork.json.DocumentWriter;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.service.KeyWorkerService;
import org.keywork.time.DateSpan;

/** A service of three key workers, of whom one is new, and four families that do not exist. */
final class SmallService {

  static final PractitionerId NEW = new PractitionerId("kw-3");

  /** A policy with limits, as a document. */
  static final String LIMITS = """
      {
        "keywork": "policy/1",
        "name": "small",
        "parameters": {
          "caseload.maximum-designated": 3,
          "caseload.maximum-non-designated": 1,
          "caseload.reserve-designated": 1,
          "caseload.weight-door-open": 0.25,
          "practitioner.full-time-week": "PT37H"
        }
      }
      """;

  private SmallService() {}

  static KeyWorkerService service() {
    KeyWorkerService service = Services.aService();
    return service.withKeyWorkers(
        Stream.concat(service.keyWorkers().stream(), Stream.of(aNewOne())).toList());
  }

  private static KeyWorker aNewOne() {
    return KeyWorker.builder()
        .practitioner(Practitioner.builder()
            .id(NEW)
            .name("Tamsin Bellwether")
            .agency(CaseFiles.TRUST)
            .build())
        .addLanguages("Kernewek")
        .build();
  }

  /** With the designated key worker, and in dispute with the school. */
  static CaseFile inDispute() {
    CaseFile file = CaseFiles.aCaseFile();
    return file.withTeam(file.team().orElseThrow().withMatters(Matters.aDispute()))
        .withIntensities(since(Intensity.LONG_TERM_INTENSIVE));
  }

  /** Handed over from the designated to the non-designated key worker this term. */
  static CaseFile handedOver() {
    return with(
        keyWorker(KEY_WORKER, "2026-03-02/2026-12-18"), keyWorker(NON_DESIGNATED, "2026-11-02/.."));
  }

  /** Still without a key worker; it wants the teacher, and is in dispute with the teacher's school. */
  static CaseFile waiting() {
    CaseFile file = inDispute();
    return with(file)
        .withFamily(file.family()
            .withLanguageAndCulture(LanguageAndCulture.builder()
                .askedOn(CaseFiles.OPENED)
                .addLanguages("Welsh")
                .build()))
        .withChoicesOfKeyWorker(Choices.wants(NON_DESIGNATED));
  }

  /** With somebody of whom the service knows nothing. */
  static CaseFile withAStranger() {
    return with(keyWorker(CaseFiles.THERAPIST, "2026-03-02/.."));
  }

  private static CaseFile with(KeyWorkerAssignment... assignments) {
    return with(CaseFiles.aCaseFile(), assignments);
  }

  private static CaseFile with(CaseFile file, KeyWorkerAssignment... assignments) {
    return file.withPractitioners(Stream.concat(
                file.practitioners().stream(),
                Stream.of(KeyWorkers.aNonDesignatedOne().practitioner()))
            .toList())
        .withAssignments(assignments);
  }

  private static IntensityOfSupport since(Intensity intensity) {
    return IntensityOfSupport.builder()
        .intensity(intensity)
        .during(DateSpan.startingOn(CaseFiles.OPENED))
        .build();
  }

  /** Writes all four case files. */
  static void writeFamilies(CaseFolder folder) throws IOException {
    folder.family("a", inDispute());
    folder.family("b", handedOver());
    folder.family("c", waiting());
    folder.family("d", withAStranger());
  }

  /** Writes the record of the service where no case files are looked for. */
  static String written(CaseFolder folder) throws IOException {
    return folder.text("service.record", DocumentWriter.pretty().write(service()));
  }
}
