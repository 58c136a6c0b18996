package org.keywork.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.records.DatabaseRules;
import org.keywork.records.FamilysRecords;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.time.Deadline;

/**
 * The next review of a family's file. A day that is set for it is told where it is in time, or where the
 * service has not set how often files are reviewed.
 *
 * @since 0.1
 */
public final class FileReviewDues {

  private static final List<String> PATH = List.of("records", "file-review");
  private static final Location PLACE = Location.at("records").then("reviewedOn");

  private FileReviewDues() {}

  /** What is to be done; undated where files are to be reviewed and no day of a review is held. */
  public static Stream<AgendaEntry> of(FamilysRecords records, AgendaHeading heading) {
    Basis basis = heading.basis();
    Optional<LocalDate> set = records.nextFileReview(basis.asOf());
    Optional<Deadline> due = records.fileReviewDue(basis);
    if (set.isPresent() && due.filter(by -> set.get().isAfter(by.lastDay())).isEmpty()) {
      return Stream.of(setFor(set.get(), records, heading));
    }
    return due.map(by -> due(records).by(by, heading)).orElseGet(() -> undated(records, heading));
  }

  private static AgendaEntry setFor(LocalDate day, FamilysRecords records, AgendaHeading heading) {
    return heading
        .item(AgendaMatter.FILE_REVIEW, PATH.toArray(String[]::new))
        .firstDay(day)
        .lastDay(day)
        .behind(AgreementBehind.of(DatabaseRules.FILE_REVIEW_DATES))
        .at(PLACE.then(records.fileReviews().indexOf(day)))
        .build();
  }

  private static Duty<FamilysRecords> due(FamilysRecords records) {
    return new Duty<>(AgendaMatter.FILE_REVIEW, DatabaseRules.FILE_REVIEWED, records, PLACE, PATH);
  }

  private static Stream<AgendaEntry> undated(FamilysRecords records, AgendaHeading heading) {
    return heading.basis().value(DatabaseRules.FILE_REVIEWED_EVERY).isPresent()
        ? new Duty<>(
                AgendaMatter.FILE_REVIEW,
                DatabaseRules.FILE_REVIEW_DATES,
                records,
                Location.at("records"),
                PATH)
            .undated(heading)
        : Stream.empty();
  }
}
