package org.keywork.review;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.EVALUATION;
import static org.keywork.source.Publications.GUIDE;

import java.util.List;
import org.keywork.plan.Happening;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * A review changes something where something has to change, and it is not the only time at which
 * anybody asks.
 *
 * @since 0.1
 */
public final class HeldReviewRules {

  /** What was written down is held against what was done. */
  public static final Rule<FamilysReview> PROGRESS_CHECKED = rule("review.progress-checked")
      .from(GUIDE.at("2 / Planning and assessment, Advocacy"), restating(264))
      .says(MUST, "A review checks progress against what was settled and written down.")
      .reading(LookBack.LENGTH)
      .appliesTo(FamilysReview.class, "reviews held lately with families on the active list")
      .isMetWhen(Happening.recent(HeldReviewRules::progressChecked))
      .otherwise("The review of {held} did not look at what had been settled before.")
      .remedy(
          "Go through plan and minutes with the family, and see what was done and what was not.");

  /**
   * The support follows. A review of which nothing is recorded is asked about once, above; and what a
   * review left to do is past once there is a later plan, or a later review speaks of the support.
   */
  public static final Rule<FamilysReview> SUPPORT_ADJUSTED = rule("review.support-adjusted")
      .from(GUIDE.at("2 / Planning and assessment, Advocacy"), restating(264))
      .says(MUST, "Where a review shows that the support no longer suits, the support is adjusted.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          FamilysReview.class,
          "reviews held lately with families on the active list, of which the record tells more than"
              + " the day, until a later plan or review overtakes them")
      .isMetWhen(Happening.recent(HeldReviewRules::supportAdjusted))
      .otherwise("The review of {held} showed that the support has to be adjusted, and it has not"
          + " been.")
      .remedy("Agree with family and team what changes, and who sees to it by when.");

  /**
   * Needs are looked at in between, too. Nothing is asked of a family without a review lately: there is
   * nothing in between yet, and nothing to compare with.
   */
  public static final Rule<NeedsInView> NEEDS_KEPT_IN_VIEW = rule("need.looked-at-between-reviews")
      .from(EVALUATION.at("The importance of key working for schools"), restating(269))
      .says(
          SHOULD,
          "What the family needs, and whether it gets it, is looked at all along and not only at"
              + " reviews.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          NeedsInView.class, "families on the active list with needs and a review held lately")
      .isMetWhen(HeldReviewRules::keptInView)
      .otherwise("In the last {record.look-back} the family's needs were looked at on {days}"
          + " {days?day|days}, and only at reviews.")
      .remedy("At the next contact ask what has become of each need, and note that day with it.");

  private HeldReviewRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(PROGRESS_CHECKED, SUPPORT_ADJUSTED, NEEDS_KEPT_IN_VIEW);
  }

  private static Verdict progressChecked(FamilysReview held, Basis basis) {
    if (held.review().progressChecked().isEmpty()) {
      return Verdict.cannotTell(
          Location.at("progressChecked"), "whether the review looked at what had been settled");
    }
    return held.review().progressChecked().get()
        ? Verdict.met()
        : Verdict.notMet(Location.at("progressChecked"), fact("held", held.day()));
  }

  private static Verdict supportAdjusted(FamilysReview held, Basis basis) {
    if (held.review().supportAfterwards().isEmpty()) {
      return held.review().progressChecked().isEmpty()
          ? Verdict.notApplicable()
          : Verdict.cannotTell(Location.at("supportAfterwards"), "what became of the support");
    }
    if (held.review().supportAfterwards().get() != SupportAfterReview.STILL_TO_ADJUST) {
      return Verdict.met();
    }
    return held.isOvertakenBy(basis.asOf())
        ? Verdict.notApplicable()
        : Verdict.notMet(Location.at("supportAfterwards"), fact("held", held.day()));
  }

  private static Verdict keptInView(NeedsInView needs, Basis basis) {
    if (!needs.canBeComparedOn(basis)) {
      return Verdict.notApplicable();
    }
    if (needs.isLookedAtBetweenReviews(basis)) {
      return Verdict.met();
    }
    int days = needs.daysLookedAt(basis).size();
    Location at = Location.at("family").then("needs");
    return days == 0
        ? Verdict.cannotTell(at, "the days on which somebody looked at what is needed")
        : Verdict.notMet(at, fact("days", days));
  }
}
