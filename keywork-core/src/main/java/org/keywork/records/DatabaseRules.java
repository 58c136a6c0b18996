package org.keywork.records;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.source.Citation;
import org.keywork.time.Deadline;

/**
 * The file links a family's key working with what other services do, and is itself looked through.
 *
 * <p>Where nobody recorded how the records of a family are kept, {@link FamilyHeldRecordRules#AVAILABLE}
 * asks for it. What else belongs to the minimum data is told by {@link MinimumData}, and is no finding.
 *
 * @since 0.1
 */
public final class DatabaseRules {

  private static final Citation THE_DATABASE = PACK.at("ch.2 / The database");
  private static final String CONCERNED =
      "families on the active list of whom it is recorded how their records are kept";

  /** How often a file is looked through. */
  public static final Parameter<Period> FILE_REVIEWED_EVERY = Parameter.period(
          "records.file-reviewed-every", "the longest time from one review of a file to the next")
      .open("PACK ch.2 wants the dates of file reviews kept and gives no interval.")
      .between(Period.ofDays(1), Period.ofYears(5))
      .strictestWhenSmall();

  /** Whoever plans a review can see which others there are. */
  public static final Rule<FamilysRecords> OTHER_REVIEWS = rule("records.other-reviews-held")
      .from(THE_DATABASE, restating(361))
      .says(
          SHOULD,
          "The file holds the days on which other services review what they do: medical, at school,"
              + " short breaks.")
      .appliesTo(FamilysRecords.class, CONCERNED + ", with a child who lives")
      .isMetWhen(DatabaseRules::otherReviews)
      .otherwise("Nobody keeps the days on which other services review what they do ({missing}).")
      .remedy("Ask the family and the services when the next reviews are, and note where there are"
          + " none.");

  /** It is known when the file was looked through. */
  public static final Rule<FamilysRecords> FILE_REVIEW_DATES = rule("records.file-reviews-held")
      .from(THE_DATABASE, restating(362))
      .says(SHOULD, "The file holds the days on which it was, or is going to be, reviewed.")
      .appliesTo(FamilysRecords.class, CONCERNED)
      .isMetWhen(DatabaseRules::fileReviewDates)
      .otherwise("There is no day on which the file was reviewed, and none is set.")
      .remedy("Look the file through, note the day, and set the next one.");

  /** It is looked through often enough. */
  public static final Rule<FamilysRecords> FILE_REVIEWED = rule("records.file-reviewed-in-time")
      .from(THE_DATABASE, restating(362))
      .says(SHOULD, "The file is reviewed again within {records.file-reviewed-every}.")
      .reading(FILE_REVIEWED_EVERY)
      .appliesTo(
          FamilysRecords.class,
          "families on the active list whose file holds the days of its reviews, where the service"
              + " has set how often files are reviewed")
      .isMetWhen(DatabaseRules::fileReviewed)
      .otherwise("Counted from {counted}, the file was to be reviewed by {due}.")
      .remedy("Look the file through, note the day, and set the next one.");

  private DatabaseRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(OTHER_REVIEWS, FILE_REVIEW_DATES, FILE_REVIEWED);
  }

  private static boolean isConcerned(FamilysRecords records, Basis basis) {
    return records.keeping().isPresent() && records.active().includes(basis.asOf());
  }

  /** Once somebody went through all of it, a kind of which nothing is noted is not kept. */
  private static Verdict otherReviews(FamilysRecords records, Basis basis) {
    if (!isConcerned(records, basis) || !records.isForALivingChildOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (!records.isAskedBy(basis.asOf())) {
      return records.holdsAReview()
          ? Verdict.met()
          : Verdict.cannotTell(
              records.at("otherReviews"), "when other services review what they do");
    }
    return records.tellsOfEveryReview()
        ? Verdict.met()
        : Verdict.notMet(
            FamilysRecords.RECORDS, Facts.none().andCodes("missing", records.reviewsNotHeld()));
  }

  private static Verdict fileReviewDates(FamilysRecords records, Basis basis) {
    if (!isConcerned(records, basis)) {
      return Verdict.notApplicable();
    }
    if (records.holdsAFileReview()) {
      return Verdict.met();
    }
    return records.isAskedBy(basis.asOf())
        ? Verdict.notMet(FamilysRecords.RECORDS)
        : Verdict.cannotTell(records.at("reviewedOn"), "when the file was last reviewed");
  }

  /** On the last day it is in time, on the next it is late. */
  private static Verdict fileReviewed(FamilysRecords records, Basis basis) {
    Optional<Deadline> set =
        isConcerned(records, basis) ? records.fileReviewDue(basis) : Optional.empty();
    if (set.isEmpty()) {
      return Verdict.notApplicable();
    }
    Deadline due = set.get();
    return basis.asOf().isAfter(due.lastDay())
        ? Verdict.notMet(
            records.at("reviewedOn"), fact("counted", due.reference()).and("due", due.lastDay()))
        : Verdict.met();
  }
}
