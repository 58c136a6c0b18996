package org.keywork.examples.data;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.keywork.Keywork;
import org.keywork.agenda.Agenda;
import org.keywork.casefile.CaseFile;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Report;
import org.keywork.service.KeyWorkerService;
import org.keywork.service.ServiceAtWork;
import org.keywork.time.DateSpan;

/** The example service that looks at what it has to do before the year ends. */
final class Tarnbrook {

  static final String FOLDER = "agenda";
  static final String FAMILIES = FOLDER + "/families";

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final DateSpan REST_OF_THE_YEAR = DateSpan.parse("2026-11-23/2026-12-31");

  private Tarnbrook() {}

  static LocalPolicy policy() {
    return Example.policy(FOLDER, "agenda-policy");
  }

  static Agenda agenda() {
    Basis basis = new Basis(TODAY, policy());
    return Agenda.merged(Stream.concat(
            families().stream().map(file -> file.agenda(REST_OF_THE_YEAR, basis)),
            Stream.of(atWork().agenda(REST_OF_THE_YEAR, basis)))
        .toList());
  }

  /** What is found, in the families and in the service. */
  static List<Report> reports() {
    Keywork keywork = Keywork.under(policy());
    return Stream.concat(
            families().stream().map(file -> keywork.check(file, TODAY)),
            Stream.of(keywork.check(atWork(), TODAY)))
        .toList();
  }

  private static ServiceAtWork atWork() {
    KeyWorkerService service = Example.service(FOLDER, "agenda-service");
    return service.workingWith(families().stream().map(CaseFile::allocated).toList());
  }

  private static List<CaseFile> families() {
    return Example.names(FAMILIES).stream()
        .map(name -> Example.read(FAMILIES, name))
        .toList();
  }
}
