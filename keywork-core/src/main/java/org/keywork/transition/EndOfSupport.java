package org.keywork.transition;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.keywork.family.ActiveTime;
import org.keywork.family.Child;
import org.keywork.family.Family;

/**
 * How long a family can have key working, and whether its end is planned.
 *
 * <p>A family with several disabled children has key working until the last of them reaches the age
 * at which it ends; that reading is ours.
 *
 * @param family the family
 * @param active the time on the active list
 * @param exitPlannedOn the day on which it was planned how key working will end
 * @since 0.1
 */
public record EndOfSupport(Family family, ActiveTime active, Optional<LocalDate> exitPlannedOn) {

  /** Refuses a missing part. */
  public EndOfSupport {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(active, "active");
    Objects.requireNonNull(exitPlannedOn, "exitPlannedOn");
  }

  /**
   * Whether all children have reached an age on a day; the birthday itself counts.
   *
   * @return empty when that hangs on a day of birth that is not recorded
   */
  public Optional<Boolean> haveAllReachedAge(int years, LocalDate day) {
    return ofAll(child -> child.hasReachedAge(years, day));
  }

  /**
   * Whether a day is too late to be ahead of an age by a length of time, counted back from the
   * birthday of the last child to reach it.
   *
   * @return empty when that hangs on a day of birth that is not recorded
   */
  Optional<Boolean> isTooLate(LocalDate day, Period lead, int years) {
    return ofAll(
        child -> birthday(child, years).map(birthday -> day.isAfter(birthday.minus(lead))));
  }

  private static Optional<LocalDate> birthday(Child child, int years) {
    return child
        .dateOfBirth()
        .map(birth -> birth.plusYears(years))
        .map(day -> child.hasReachedAge(years, day).orElse(true) ? day : day.plusDays(1));
  }

  private Optional<Boolean> ofAll(Function<Child, Optional<Boolean>> answer) {
    List<Optional<Boolean>> reached = family.children().stream().map(answer).toList();
    if (reached.contains(Optional.of(false))) {
      return Optional.of(false);
    }
    return reached.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(true);
  }

  /** The position among the children of the first whose day of birth is not recorded. */
  int firstChildOfUnknownAge() {
    return IntStream.range(0, family.children().size())
        .filter(i -> family.children().get(i).dateOfBirth().isEmpty())
        .findFirst()
        .orElseThrow();
  }
}
