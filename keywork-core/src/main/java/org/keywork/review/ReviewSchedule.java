package org.keywork.review;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.plan.SupportPlan;
import org.keywork.rule.Basis;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;
import org.keywork.time.Deadline;

/**
 * When a plan is to be looked at again (R257 to R260, R262).
 *
 * <p>Reviews are offered as often as the family wants, else as often as the service offers them,
 * counted from the last plan or review; the next plan is agreed within the longest interval, counted
 * from plan to plan. A plan agreed on 31 August 2006 is offered a review by 28 February 2007 and
 * followed by the next plan by 31 August 2007, where reviews are offered every six months and no plan
 * grows older than twelve.
 *
 * <p>A wish that goes beyond the longest interval contradicts it, and no source says which holds:
 * {@link #longWishReading()} does.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class ReviewSchedule implements WithReviewSchedule {

  ReviewSchedule() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The schedule of a family on a day, under a policy; empty where no plan was agreed by then. */
  public static Optional<ReviewSchedule> from(PlanHistory history, Basis basis) {
    return history
        .lastPlanOn(basis.asOf())
        .flatMap(SupportPlan::agreedOn)
        .map(agreed -> builder()
            .lastPlanOn(agreed)
            .lastReviewOn(history.lastReviewHeldOn(basis.asOf()))
            .lastOfferOn(history.lastReviewOfferedOn(basis.asOf()))
            .familysWish(history.familysWish())
            .offeredEvery(basis.value(ReviewRules.OFFERED_EVERY).orElseThrow())
            .longestInterval(basis.value(ReviewRules.LONGEST_INTERVAL).orElseThrow())
            .longWishReading(basis.value(ReviewRules.LONG_WISH_READING))
            .build());
  }

  /** The same while that plan is in force and the family is on the active list. */
  public static Optional<ReviewSchedule> whileInForce(PlanHistory history, Basis basis) {
    return history.planToReviewOn(basis.asOf()).isPresent()
        ? from(history, basis)
        : Optional.empty();
  }

  /** The day on which the last plan was agreed. */
  public abstract LocalDate lastPlanOn();

  /** The day on which the last review was held. */
  public abstract Optional<LocalDate> lastReviewOn();

  /** The day on which a review was last offered, whether or not it came to one. */
  public abstract Optional<LocalDate> lastOfferOn();

  /** How often the family wants reviews. */
  public abstract Optional<Period> familysWish();

  /** How often the service offers reviews. */
  public abstract Period offeredEvery();

  /** The longest time from plan to plan. */
  public abstract Period longestInterval();

  /** What holds where the wish is longer than that; empty where nobody has settled it. */
  public abstract Optional<LongWishReading> longWishReading();

  /** The days it gives. */
  public ReviewDates dates() {
    LocalDate from = countedFrom();
    LocalDate by = nextPlanBy();
    LocalDate wanted = from.plus(familysWish().orElse(offeredEvery()));
    if (wanted.isAfter(by)) {
      return new ReviewDates(from, by, by, ReviewBound.LONGEST_INTERVAL, isWishUnsettled());
    }
    ReviewBound bound =
        familysWish().isPresent() ? ReviewBound.FAMILYS_WISH : ReviewBound.LOCAL_POLICY;
    return new ReviewDates(from, wanted, by, bound, isWishUnsettled());
  }

  /** The day by which the family wants the next review; empty where its wish is not known. */
  public Optional<LocalDate> wishedBy() {
    return wishedReview().map(Deadline::lastDay);
  }

  /** The review that the family wants, as a deadline; empty where its wish is not known. */
  public Optional<Deadline> wishedReview() {
    return familysWish().map(wish -> Deadline.within(wish, countedFrom()));
  }

  /**
   * The next offer of a review, counted from the last plan, review or offer: as often as the service
   * offers them, or later where the family wants that.
   */
  public Deadline nextOffer() {
    LocalDate last = lastOfferOn().filter(countedFrom()::isBefore).orElse(countedFrom());
    Deadline offer = Deadline.within(offeredEvery(), last);
    return familysWish()
        .map(wish -> Deadline.within(wish, last))
        .filter(wished -> wished.lastDay().isAfter(offer.lastDay()))
        .orElse(offer);
  }

  /**
   * The next plan, at the latest. Where it is unsettled whether a longer wish holds, that is the day
   * on which it is late under either reading.
   */
  public Deadline nextPlan() {
    Deadline allowed = Deadline.within(longestInterval(), lastPlanOn());
    return wishedPlan()
        .filter(wished -> wished.lastDay().isAfter(allowed.lastDay()))
        .filter(wished -> !isReadAs(LongWishReading.LONGEST_INTERVAL))
        .orElse(allowed);
  }

  /** Whether the longest interval is over, the longer wish is not, and nobody has said which holds. */
  public boolean isNextPlanUnsettledOn(LocalDate asOf) {
    return asOf.isAfter(nextPlanBy()) && !asOf.isAfter(nextPlan().lastDay());
  }

  private Optional<Deadline> wishedPlan() {
    return familysWish().map(wish -> Deadline.within(wish, lastPlanOn()));
  }

  private boolean isReadAs(LongWishReading reading) {
    return longWishReading().filter(reading::equals).isPresent();
  }

  /**
   * The day on which the annual review of a Statement can be this review, too (R261): the next
   * anniversary of the last one. An anniversary that went by without one on record is no date for
   * combining any more, and whether that review is late is not for the team's schedule to say.
   *
   * @param lastStatementReview the day of the last annual review
   * @param asOf the day from which one looks ahead, itself excluded
   * @return empty where the anniversary comes too late for the next plan
   */
  public Optional<LocalDate> combinableWithStatementReview(
      LocalDate lastStatementReview, LocalDate asOf) {
    LocalDate next = nextStatementReview(lastStatementReview, asOf.plusDays(1)).lastDay();
    return next.isAfter(nextPlanBy()) ? Optional.empty() : Optional.of(next);
  }

  /**
   * The first anniversary of an annual review on or after a day, whether or not there was a review on
   * those before. One held on 29 February 2024 comes round on 28 February 2025, and on 29 February again
   * in 2028. It is a natural date, and no duty of the key worker's: the school holds that review and need
   * not tell, so of one that seems to have been left out nothing can be said.
   *
   * @param lastStatementReview the day of the last annual review
   * @param earliest the first day that counts, itself included
   */
  public static Deadline nextStatementReview(LocalDate lastStatementReview, LocalDate earliest) {
    int years = 1;
    while (lastStatementReview.plusYears(years).isBefore(earliest)) {
      years++;
    }
    return Deadline.within(Period.ofYears(years), lastStatementReview);
  }

  private LocalDate countedFrom() {
    return lastReviewOn().filter(lastPlanOn()::isBefore).orElse(lastPlanOn());
  }

  private LocalDate nextPlanBy() {
    return isReadAs(LongWishReading.FAMILYS_WISH)
        ? nextPlan().lastDay()
        : lastPlanOn().plus(longestInterval());
  }

  private boolean isWishUnsettled() {
    return nextPlan().lastDay().isAfter(nextPlanBy());
  }

  @Value.Check
  void refuseAPointlessInterval() {
    requirePositive("offeredEvery", offeredEvery());
    requirePositive("longestInterval", longestInterval());
    familysWish().ifPresent(wish -> requirePositive("familysWish", wish));
  }

  private static void requirePositive(String property, Period interval) {
    if (interval.isNegative() || interval.isZero()) {
      throw new InvalidRecordException(
          Location.at(property), "The time between reviews must be longer than nothing.");
    }
  }

  /** Collects the parts of a {@link ReviewSchedule}. */
  public static class Builder extends ImmutableReviewSchedule.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
