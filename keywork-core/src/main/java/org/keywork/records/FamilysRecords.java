package org.keywork.records;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.family.ActiveTime;
import org.keywork.family.Family;
import org.keywork.plan.Meeting;
import org.keywork.plan.MeetingKind;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.style.Kept;
import org.keywork.team.TeamAroundTheChild;
import org.keywork.time.Deadline;

/**
 * A family, and how the records about it are kept.
 *
 * @param active the time on the active list
 * @param family the family
 * @param history who is or was its key worker
 * @param team the team around the child
 * @param meetings the meetings about it
 * @param keeping how the records are kept; empty when nobody recorded that
 * @since 0.1
 */
public record FamilysRecords(
    ActiveTime active,
    Family family,
    AssignmentHistory history,
    Optional<TeamAroundTheChild> team,
    List<Meeting> meetings,
    Optional<RecordKeeping> keeping) {

  /** Where it is told how the records are kept. */
  static final Location RECORDS = Location.at("records");

  /** Refuses a missing part. */
  public FamilysRecords {
    Objects.requireNonNull(active, "active");
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(team, "team");
    meetings = Kept.list(meetings);
    Objects.requireNonNull(keeping, "keeping");
  }

  /** Where one matter is told; where nobody recorded how the records are kept, the place of that. */
  Location at(String property) {
    return keeping.isPresent() ? RECORDS.then(property) : RECORDS;
  }

  /** Whether somebody had gone through all that is kept by a day. */
  boolean isAskedBy(LocalDate day) {
    return keeping.isPresent() && keeping.get().isAskedBy(day);
  }

  /** Whether there is a child on a day for whom services still do something. */
  boolean isForALivingChildOn(LocalDate day) {
    return family.hasChildLivingOn(day);
  }

  /** Whether a day is held of some review by another service. */
  boolean holdsAReview() {
    return (keeping.isPresent() && !keeping.get().otherReviews().isEmpty())
        || holdsASchoolsReview();
  }

  /** The kinds of review, among those named, of which neither a day is held nor that there is none. */
  Set<OtherReviewKind> reviewsNotHeld() {
    Set<OtherReviewKind> missing = EnumSet.copyOf(OtherReviewKind.NAMED);
    keeping.ifPresent(records -> {
      records.otherReviews().forEach(review -> missing.remove(review.kind()));
      missing.removeAll(records.noReviewOf());
    });
    if (holdsASchoolsReview()) {
      missing.remove(OtherReviewKind.SCHOOL);
    }
    return missing;
  }

  /** The yearly review of a Statement or of an EHC plan, too, is held as a meeting. */
  private boolean holdsASchoolsReview() {
    for (int i = 0; i < meetings.size(); i++) {
      Meeting meeting = meetings.get(i);
      if (meeting.kinds().contains(MeetingKind.STATEMENT_REVIEW)
          || meeting.kinds().contains(MeetingKind.EHC_PLAN)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a day is held on which the file was, or is going to be, reviewed. */
  boolean holdsAFileReview() {
    return keeping.isPresent() && !keeping.get().reviewedOn().isEmpty();
  }

  /**
   * By when the file is to be reviewed, on the day of the basis: counted from the last time, or else from
   * the day on which the service took the family on. Reviewed on 31 August 2026 and to be reviewed every
   * six months, it is due by 28 February 2027.
   *
   * @return empty where no day of a review is held at all, where the family has not been taken on, and
   *     where the service has not set how often files are reviewed
   */
  public Optional<Deadline> fileReviewDue(Basis basis) {
    return holdsAFileReview() && active.openedOn().isPresent()
        ? basis
            .value(DatabaseRules.FILE_REVIEWED_EVERY)
            .map(every -> Deadline.within(every, countedFrom(basis.asOf())))
        : Optional.empty();
  }

  private LocalDate countedFrom(LocalDate asOf) {
    LocalDate last = active.openedOn().orElseThrow();
    for (LocalDate day : fileReviews()) {
      last = day.isAfter(last) && !day.isAfter(asOf) ? day : last;
    }
    return last;
  }

  /** The first day on a day or after it for which a review of the file is set. */
  public Optional<LocalDate> nextFileReview(LocalDate day) {
    return fileReviews().stream()
        .filter(each -> !each.isBefore(day))
        .min(Comparator.naturalOrder());
  }

  /** The days on which the file was, or is going to be, reviewed. */
  public List<LocalDate> fileReviews() {
    return keeping.map(RecordKeeping::reviewedOn).orElse(List.of());
  }

  /** Which of the minimum data is held on a day, and which is missing. */
  public MinimumData minimumDataOn(LocalDate asOf) {
    return MinimumData.of(this, asOf);
  }
}
