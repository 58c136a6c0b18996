package org.keywork.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.keywork.family.ActiveTime;
import org.keywork.family.Family;
import org.keywork.family.Need;
import org.keywork.plan.Assessment;
import org.keywork.plan.UnmetNeed;
import org.keywork.rule.Basis;
import org.keywork.rule.LookBack;
import org.keywork.style.Among;
import org.keywork.style.Kept;

/**
 * The days on which somebody looked at what a family needs, beside those of its reviews.
 *
 * @param active the time in which the family is on the active list
 * @param family the family with its needs
 * @param accounts the accounts of its needs
 * @param unmetNeeds the needs that no service meets
 * @param reviews the reviews of its plans
 * @since 0.1
 */
public record NeedsInView(
    ActiveTime active,
    Family family,
    List<Assessment> accounts,
    List<UnmetNeed> unmetNeeds,
    List<Review> reviews) {

  /** Refuses a missing part. */
  public NeedsInView {
    Objects.requireNonNull(active, "active");
    Objects.requireNonNull(family, "family");
    accounts = Kept.list(accounts);
    unmetNeeds = Kept.list(unmetNeeds);
    reviews = Kept.list(reviews);
  }

  /** Whether the family is on the active list and has a need, and a review was held lately. */
  boolean canBeComparedOn(Basis basis) {
    return active.includes(basis.asOf())
        && isInNeedOn(basis.asOf())
        && Among.any(reviews, basis, NeedsInView::isHeldLately);
  }

  private boolean isInNeedOn(LocalDate asOf) {
    for (int i = 0; i < family.needs().size(); i++) {
      Need need = family.needs().get(i);
      if (family.feels(need, asOf)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeldLately(Review review, Basis basis) {
    return review.heldOn().isPresent() && LookBack.reaches(review.heldOn().get(), basis);
  }

  /** The days, as far as the look-back reaches, on which somebody looked at a need. */
  Set<LocalDate> daysLookedAt(Basis basis) {
    return family.needs().stream()
        .flatMap(need -> need.lookedAtOn().stream())
        .filter(day -> LookBack.reaches(day, basis))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Whether a day of these is no day of a review. That something was found, or was over, or was met
   * after all shows the same, unless an account of needs or a review brought it to light.
   */
  boolean isLookedAtBetweenReviews(Basis basis) {
    for (int i = 0; i < family.needs().size(); i++) {
      Need need = family.needs().get(i);
      if (isLookedAtBetweenReviews(need, basis)) {
        return true;
      }
    }
    for (int i = 0; i < unmetNeeds.size(); i++) {
      UnmetNeed unmet = unmetNeeds.get(i);
      if (showsAnew(unmet.recordedOn(), basis) || showsAnew(unmet.metOn(), basis)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLookedAtBetweenReviews(Need need, Basis basis) {
    for (LocalDate day : need.lookedAtOn()) {
      if (isBetweenReviews(day, basis)) {
        return true;
      }
    }
    return showsAnew(need.foundOn(), basis) || showsAnew(need.endedOn(), basis);
  }

  private boolean showsAnew(Optional<LocalDate> day, Basis basis) {
    return day.isPresent() && showsAnew(day.get(), basis);
  }

  private boolean showsAnew(LocalDate day, Basis basis) {
    return isBetweenReviews(day, basis) && Among.none(accounts, day, NeedsInView::isWrittenOn);
  }

  private boolean isBetweenReviews(LocalDate day, Basis basis) {
    return LookBack.reaches(day, basis) && Among.none(reviews, day, NeedsInView::isHeldOn);
  }

  private static boolean isWrittenOn(Assessment account, LocalDate day) {
    return account.writtenOn().equals(day);
  }

  private static boolean isHeldOn(Review review, LocalDate day) {
    return review.heldOn().isPresent() && review.heldOn().get().equals(day);
  }
}
