package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.keywork.casefile.CaseFile;

/**
 * Case files, and whatever is told of them, with every day moved to the same day of the next year.
 *
 * <p>A year is as long as the next one only where no 29 February comes between. All days of these files
 * lie between two of them, on 29 February 2024 and 2028, and do so a year later as well; so do all that
 * are counted from them in days. The days of birth lie earlier by some whole years.
 */
final class AYearLater {

  /** The first day that may be asked about, and the last. */
  static final LocalDate FIRST = LocalDate.of(2025, 3, 1);

  static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern YEAR_OF_MOVE =
      Pattern.compile("(?<=/phase-transfer/[a-z0-9-]{1,40}/)\\d{4}");
  private static final Pattern BIRTH = Pattern.compile("(?<=\"dateOfBirth\":\")[0-9-]{10}");

  /** How old the children are: at nursery, in their teens, about to grow up. */
  private static final List<Integer> AGES = List.of(2, 14, 18);

  private AYearLater() {}

  static List<CaseFile> caseFiles() {
    return LivelyCaseFiles.withDaysFrom(FIRST).stream()
        .flatMap(file -> AGES.stream().map(age -> aged(file, age)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<CaseFile> aged(CaseFile file, int age) {
    return read(moved(BIRTH, written(file), day -> day.minusYears(age)));
  }

  /** The file a year later. */
  static CaseFile of(CaseFile file) {
    return read(of(written(file))).orElseThrow();
  }

  /** What is told, with every day, and every year of a move to another school, a year later. */
  static String of(String told) {
    return YEAR_OF_MOVE
        .matcher(moved(DAY, told, day -> day.plusYears(1)))
        .replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) + 1));
  }

  private static String moved(Pattern days, String text, UnaryOperator<LocalDate> by) {
    return days.matcher(text)
        .replaceAll(day -> by.apply(LocalDate.parse(day.group())).toString());
  }

  static String written(CaseFile file) {
    return DocumentWriter.compact().write(file);
  }

  static Optional<CaseFile> read(String document) {
    return new CaseFileReader().read(document.getBytes(UTF_8)).value();
  }
}
