package org.keywork.benchmarks;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.keywork.family.Preferences;
import org.keywork.plan.SupportPlan;
import org.keywork.review.Review;

/** The rules about reviews as somebody writes them who has no rule book. */
final class ReviewsByHand {

  private static final Period OFFERED_EVERY = Period.ofMonths(6);

  private ReviewsByHand() {}

  static void check(Look look) {
    offeredInTime(look);
    asFamilyWishes(look);
    progressChecked(look);
  }

  static void offeredInTime(Look look) {
    int place = PlanByHand.inForce(look);
    if (place < 0 || !look.file.family().hasChildLivingOn(look.asOf)) {
      return;
    }
    LocalDate last = lastLook(place, look);
    for (Review review : look.file.reviews()) {
      last = laterBy(look.asOf, last, review.offeredOn());
    }
    LocalDate due = last.plus(OFFERED_EVERY);
    LocalDate wished = wish(look).isPresent() ? last.plus(wish(look).get()) : due;
    due = wished.isAfter(due) ? wished : due;
    if (look.asOf.isAfter(due) && !mayHaveBeenOffered(place, look)) {
      look.miss(
          "review.offered-in-time",
          "/plans/" + place + "/agreedOn",
          "The next review was to be offered by " + due + "; the last plan, review or offer is of "
              + last + ".");
    }
  }

  private static boolean mayHaveBeenOffered(int place, Look look) {
    SupportPlan plan = look.file.plans().get(place);
    for (Review review : look.file.reviews()) {
      if (review.plan().equals(plan.id())
          && review.offeredOn().isEmpty()
          && review.heldOn().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The day of the last plan or review. */
  private static LocalDate lastLook(int place, Look look) {
    LocalDate last = look.file.plans().get(place).agreedOn().orElseThrow();
    for (Review review : look.file.reviews()) {
      last = laterBy(look.asOf, last, review.heldOn());
    }
    return last;
  }

  private static LocalDate laterBy(LocalDate asOf, LocalDate last, Optional<LocalDate> other) {
    return other.isPresent() && other.get().isAfter(last) && !other.get().isAfter(asOf)
        ? other.get()
        : last;
  }

  private static Optional<Period> wish(Look look) {
    return look.file.family().preferences().flatMap(Preferences::reviewEvery);
  }

  static void asFamilyWishes(Look look) {
    int place = PlanByHand.inForce(look);
    Optional<Period> wish = wish(look);
    if (place < 0 || wish.isEmpty() || !look.file.family().hasChildLivingOn(look.asOf)) {
      return;
    }
    LocalDate last = lastLook(place, look);
    LocalDate due = last.plus(wish.get());
    if (look.asOf.isAfter(due)) {
      look.miss(
          "review.as-family-wishes",
          "/plans/" + place + "/agreedOn",
          "The family wanted the next review by " + due + "; the last plan or review is of " + last
              + ".");
    }
  }

  static void progressChecked(Look look) {
    for (int i = 0; look.active && i < look.file.reviews().size(); i++) {
      Review review = look.file.reviews().get(i);
      if (review.heldOn().isPresent()
          && look.isRecent(review.heldOn().get())
          && !review.progressChecked().orElse(true)) {
        look.miss(
            "review.progress-checked",
            "/reviews/" + i + "/progressChecked",
            "The review of " + review.heldOn().get()
                + " did not look at what had been settled before.");
      }
    }
  }
}
