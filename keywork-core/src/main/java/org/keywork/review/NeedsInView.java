package org.keywork.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keywork.family.ActiveTime;
import org.keywork.family.Family;
import org.keywork.family.Need;
import org.keywork.plan.Assessment;
import org.keywork.plan.UnmetNeed;
import org.keywork.rule.Basis;
import org.keywork.rule.LookBack;

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
    accounts = List.copyOf(accounts);
    unmetNeeds = List.copyOf(unmetNeeds);
    reviews = List.copyOf(reviews);
  }

  /** Whether the family is on the active list and has a need, and a review was held lately. */
  boolean canBeComparedOn(Basis basis) {
    return active.includes(basis.asOf())
        && family.needs().stream().anyMatch(need -> family.feels(need, basis.asOf()))
        && reviews.stream()
            .flatMap(review -> review.heldOn().stream())
            .anyMatch(day -> LookBack.reaches(day, basis));
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
    Set<LocalDate> held =
        reviews.stream().flatMap(each -> each.heldOn().stream()).collect(Collectors.toSet());
    Set<LocalDate> written =
        accounts.stream().map(Assessment::writtenOn).collect(Collectors.toSet());
    return Stream.concat(
            daysLookedAt(basis).stream(), changes().filter(day -> !written.contains(day)))
        .anyMatch(day -> LookBack.reaches(day, basis) && !held.contains(day));
  }

  /** The days on which what is needed, or whether it is met, was seen to be another than before. */
  private Stream<LocalDate> changes() {
    return Stream.concat(
        family.needs().stream().flatMap(NeedsInView::changes),
        unmetNeeds.stream()
            .flatMap(
                unmet -> Stream.concat(Stream.of(unmet.recordedOn()), unmet.metOn().stream())));
  }

  private static Stream<LocalDate> changes(Need need) {
    return Stream.concat(need.foundOn().stream(), need.endedOn().stream());
  }
}
