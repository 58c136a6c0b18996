package org.keywork.review;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.keywork.plan.PlanId;
import org.keywork.plan.SupportPlan;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Parameter;
import org.keywork.rule.ParameterType;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.time.Deadline;
import org.keywork.time.Lengths;

/**
 * Plans are looked at again in time, and in the family's time.
 *
 * <p>Only the time since the last plan counts: an earlier gap cannot be mended, and a report as of an
 * earlier day shows it.
 *
 * @since 0.1
 */
public final class ReviewRules {

  /** How often reviews are offered. */
  public static final Parameter<Period> OFFERED_EVERY = Parameter.period(
          "review.offered-every", "the time after which the next review is offered")
      .preset(Period.ofMonths(6), PEMBROKESHIRE.at("Co-ordination"))
      .between(Period.ofMonths(1), Period.ofYears(2))
      .strictestWhenSmall();

  /** How old a plan may grow. */
  public static final Parameter<Period> LONGEST_INTERVAL = Parameter.period(
          "plan.longest-interval", "the longest time from one plan to the next")
      .preset(Period.ofMonths(12), PEMBROKESHIRE.at("Co-ordination"))
      .between(Period.ofMonths(1), Period.ofYears(3))
      .strictestWhenSmall();

  /** Which of two contradicting statements holds. */
  public static final Parameter<LongWishReading> LONG_WISH_READING = Parameter.parameter(
          "review.long-wish-reading",
          ParameterType.choice(LongWishReading.class),
          "what holds where a family wants more time than the longest interval")
      .open("CCNUK P17 follows the family, PEMBROKESHIRE has a maximum; no source decides.")
      .asChoice();

  /**
   * Reviews are offered. A family that wants more time between them than the source gives gets it:
   * timing follows the family's wishes (R260, CCNUK P17).
   */
  public static final Rule<PlanHistory> OFFERED_IN_TIME = rule("review.offered-in-time")
      .from(PEMBROKESHIRE.at("Co-ordination"), restating(257))
      .says(
          SHOULD,
          "A review is offered every {review.offered-every}, unless the family wants it later.")
      .reading(OFFERED_EVERY)
      .appliesTo(PlanHistory.class, "families on the active list with a plan in force")
      .isMetWhen(ReviewRules::offeredInTime)
      .otherwise("The next review was to be offered by {due}; the last plan, review or offer is"
          + " of {last}.")
      .remedy("Offer the family a review at a time and place that suit it.");

  /** No plan grows stale. */
  public static final Rule<PlanHistory> RENEWED_IN_TIME = rule("plan.renewed-in-time")
      .from(PEMBROKESHIRE.at("Co-ordination"), restating(258))
      .says(MUST, "No more than {plan.longest-interval} lie between one plan and the next.")
      .reading(LONGEST_INTERVAL, LONG_WISH_READING)
      .appliesTo(PlanHistory.class, "families on the active list with an agreed plan")
      .isMetWhen(ReviewRules::renewedInTime)
      .otherwise("The last plan was agreed on {agreed}; the next was due by {due}.")
      .remedy("Hold a review with the family and agree the next plan.");

  /** The family sets the pace. */
  public static final Rule<PlanHistory> AS_FAMILY_WISHES = rule("review.as-family-wishes")
      .from(CCNUK.at("P17"), restating(260, 432))
      .says(MUST, "Plan and reviews come no later than the family wishes.")
      .appliesTo(PlanHistory.class, "families on the active list with a plan in force")
      .isMetWhen(ReviewRules::asFamilyWishes)
      .otherwise(
          "The family wanted the next review by {due}; the last plan or review is of {last}.")
      .remedy("Ask the family when it would like the review, and hold it then.");

  private ReviewRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(OFFERED_IN_TIME, RENEWED_IN_TIME, AS_FAMILY_WISHES);
  }

  private static Verdict offeredInTime(PlanHistory history, Basis basis) {
    LocalDate asOf = basis.asOf();
    Optional<SupportPlan> plan = history.planToReviewOn(asOf);
    if (plan.isEmpty()) {
      return Verdict.notApplicable();
    }
    Period every = basis.value(OFFERED_EVERY).orElseThrow();
    return Lengths.isOver(every, history.lastLookedAtOrOffered(plan.get(), asOf), asOf)
        ? offeredInTime(ReviewSchedule.from(history, basis).orElseThrow(), history, asOf)
        : Verdict.met();
  }

  /** A family that wants a review later than the service offers it has that time. */
  private static Verdict offeredInTime(
      ReviewSchedule schedule, PlanHistory history, LocalDate asOf) {
    Deadline offer = schedule.nextOffer();
    if (!asOf.isAfter(offer.lastDay())) {
      return Verdict.met();
    }
    return reviewWithoutDay(history, asOf)
        .orElseGet(() -> Verdict.notMet(
            lastPlan(history, asOf), fact("due", offer.lastDay()).and("last", offer.reference())));
  }

  /** The question about a review of the last plan that may have been offered on any day. */
  private static Optional<Verdict> reviewWithoutDay(PlanHistory history, LocalDate asOf) {
    PlanId last = history.lastPlanOn(asOf).orElseThrow().id();
    for (int i = 0; i < history.reviews().size(); i++) {
      Review review = history.reviews().get(i);
      if (review.plan().equals(last)
          && review.offeredOn().isEmpty()
          && review.heldOn().isEmpty()) {
        return Optional.of(Verdict.cannotTell(
            Location.at("reviews", i).then("offeredOn"),
            "the day on which the review was offered"));
      }
    }
    return Optional.empty();
  }

  private static Verdict renewedInTime(PlanHistory history, Basis basis) {
    if (!history.goesOnOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    Optional<SupportPlan> last = history.lastPlanOn(basis.asOf());
    if (last.isEmpty()) {
      return Verdict.notApplicable();
    }
    Period longest = basis.value(LONGEST_INTERVAL).orElseThrow();
    return Lengths.isOver(longest, last.get().agreedOn().orElseThrow(), basis.asOf())
        ? renewedInTime(ReviewSchedule.from(history, basis).orElseThrow(), history, basis.asOf())
        : Verdict.met();
  }

  /** A family that wants more time for its plan may have it, by one reading. */
  private static Verdict renewedInTime(
      ReviewSchedule schedule, PlanHistory history, LocalDate asOf) {
    if (!asOf.isAfter(schedule.dates().nextPlanBy())) {
      return Verdict.met();
    }
    return schedule.isNextPlanUnsettledOn(asOf)
        ? Verdict.cannotTell(
            Location.at("family").then("preferences").then("reviewEvery"),
            "which holds, the longest interval or the family's wish for a longer one")
        : Verdict.notMet(
            lastPlan(history, asOf),
            fact("agreed", schedule.lastPlanOn()).and("due", schedule.nextPlan().lastDay()));
  }

  private static Verdict asFamilyWishes(PlanHistory history, Basis basis) {
    LocalDate asOf = basis.asOf();
    Optional<SupportPlan> plan = history.planToReviewOn(asOf);
    if (plan.isEmpty()) {
      return Verdict.notApplicable();
    }
    Optional<Period> wish = history.familysWish();
    if (wish.isEmpty()) {
      return Verdict.cannotTell(wish(history), "how often the family wants its plan reviewed");
    }
    LocalDate last = history.lastLookedAt(plan.get(), asOf);
    return Lengths.isOver(wish.get(), last, asOf)
        ? Verdict.notMet(
            lastPlan(history, asOf), fact("due", last.plus(wish.get())).and("last", last))
        : Verdict.met();
  }

  private static Location wish(PlanHistory history) {
    Location preferences = Location.at("family").then("preferences");
    return history.family().preferences().isPresent()
        ? preferences.then("reviewEvery")
        : preferences;
  }

  private static Location lastPlan(PlanHistory history, LocalDate asOf) {
    return history.placeOfLastPlanOn(asOf).then("agreedOn");
  }
}
