package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.keywork.casefile.CaseFile;
import org.keywork.plan.SupportPlan;

/**
 * Case files in which anything may stand that the types allow, of families that are on the active list,
 * with days near enough to each other that one thing follows from another.
 */
final class LivelyCaseFiles {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final LocalDate FIRST = LocalDate.of(1980, 1, 1);

  private static final int DAYS = 8;

  private LivelyCaseFiles() {}

  static Arbitrary<CaseFile> caseFiles() {
    return Arbitraries.of(1, 20, 60)
        .flatMap(nearer -> ArbitraryDocuments.of(DocumentKind.CASE_FILE, CaseFile.class)
            .map(document -> read(document, nearer)))
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  /** Days that are written in the file, and some soon after. */
  static List<LocalDate> someDaysOf(CaseFile file, Random random) {
    List<LocalDate> days = daysIn(file);
    return IntStream.range(0, DAYS)
        .mapToObj(i ->
            days.get(random.nextInt(days.size())).plusDays(i % 2 == 0 ? 0 : random.nextInt(300)))
        .toList();
  }

  /** The last day that is written in the file, and some after it. */
  static List<LocalDate> someDaysAfter(CaseFile file, Random random) {
    LocalDate last = daysIn(file).stream().max(LocalDate::compareTo).orElseThrow();
    return IntStream.range(0, DAYS)
        .mapToObj(i -> last.plusDays(i == 0 ? 0 : random.nextInt(400)))
        .toList();
  }

  private static List<LocalDate> daysIn(CaseFile file) {
    return DAY.matcher(DocumentWriter.compact().write(file))
        .results()
        .map(MatchResult::group)
        .map(LocalDate::parse)
        .toList();
  }

  /** The file with every plan that was agreed by a day ended by then. */
  static CaseFile withPlansEnded(CaseFile file, LocalDate day) {
    return file.withPlans(file.plans().stream().map(plan -> ended(plan, day)).toList());
  }

  private static SupportPlan ended(SupportPlan plan, LocalDate day) {
    boolean agreed = plan.agreedOn().filter(on -> !on.isAfter(day)).isPresent();
    boolean stillRuns = plan.endedOn().filter(on -> !on.isAfter(day)).isEmpty();
    return agreed && stillRuns ? plan.withEndedOn(day) : plan;
  }

  /** The order of days is kept, though two may fall on one; what no longer makes sense is left out. */
  private static Optional<CaseFile> read(String document, int nearer) {
    String drawnTogether = DAY.matcher(document)
        .replaceAll(day -> FIRST
            .plusYears(30)
            .plusDays((LocalDate.parse(day.group()).toEpochDay() - FIRST.toEpochDay()) / nearer)
            .toString());
    return new CaseFileReader().read(drawnTogether.getBytes(UTF_8)).value().map(file -> {
      LocalDate first = daysIn(file).stream().min(LocalDate::compareTo).orElse(FIRST);
      return file.withClosedOn(Optional.empty()).withOpenedOn(first);
    });
  }
}
