package org.keywork.transition;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.AssignmentKind;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.family.ActiveTime;
import org.keywork.family.Child;
import org.keywork.family.Family;
import org.keywork.rule.Location;

/**
 * How long a family can have key working, and whether its end is planned.
 *
 * <p>It ends with an age, or with a limit of time where there is one, whichever comes first. A family
 * with several disabled children has key working until the last of them reaches the age at which it
 * ends; that reading is ours. A child who has died is not waited for.
 *
 * @param family the family
 * @param history who is or was key worker
 * @param active the time on the active list
 * @param timeLimit that it can have key working for a certain time only
 * @param exitPlan how key working is to end
 * @since 0.1
 */
public record EndOfSupport(
    Family family,
    AssignmentHistory history,
    ActiveTime active,
    Optional<TimeLimit> timeLimit,
    Optional<ExitPlan> exitPlan) {

  /** Refuses a missing part. */
  public EndOfSupport {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(active, "active");
    Objects.requireNonNull(timeLimit, "timeLimit");
    Objects.requireNonNull(exitPlan, "exitPlan");
  }

  /** The day on which the family first had a key worker, if that has come by a day. */
  Optional<LocalDate> beganBy(LocalDate asOf) {
    LocalDate began = null;
    for (int i = 0; i < history.assignments().size(); i++) {
      KeyWorkerAssignment each = history.assignments().get(i);
      LocalDate day = each.during().firstDay();
      if (each.kind() == AssignmentKind.KEY_WORKER
          && !day.isAfter(asOf)
          && (began == null || day.isBefore(began))) {
        began = day;
      }
    }
    return Optional.ofNullable(began);
  }

  /**
   * The last day of key working that is known beforehand, apart from any age: that of the limit of time,
   * or else the one that a plan names of which nobody knows when it was made. Where the plan is dated, the
   * end that it sets was not known before.
   */
  public Optional<LocalDate> knownLastDay() {
    Optional<LocalDate> limit = timeLimit.flatMap(TimeLimit::lastDay);
    return limit.isPresent() || !isPlanUndated() ? limit : exitPlan.flatMap(ExitPlan::endsOn);
  }

  /** The last day of key working that is set, apart from any age: as planned, or that of the limit of time. */
  public Optional<LocalDate> lastDaySet() {
    Optional<LocalDate> planned = exitPlan.flatMap(ExitPlan::endsOn);
    return planned.isPresent() ? planned : timeLimit.flatMap(TimeLimit::lastDay);
  }

  /** That day, unless it stands in a plan that has not been made by a day. */
  public Optional<LocalDate> lastDayKnownBy(LocalDate asOf) {
    return exitPlan.flatMap(ExitPlan::plannedOn).filter(asOf::isBefore).isPresent()
        ? Optional.empty()
        : lastDaySet();
  }

  /** The first day without key working, where one is set: after that last day, or the day of closing. */
  Optional<LocalDate> firstDayWithout() {
    Optional<LocalDate> last = lastDaySet();
    return last.isPresent() ? last.map(day -> day.plusDays(1)) : active.closedOn();
  }

  /** Where the end is set that {@link #firstDayWithout} tells. */
  public Location placeOfEnd() {
    if (exitPlan.flatMap(ExitPlan::endsOn).isPresent()) {
      return Location.at("exitPlan");
    }
    return Location.at(lastDaySet().isPresent() ? "timeLimit" : "closedOn");
  }

  /** Whether there is a plan, and nobody recorded when it was made. */
  boolean isPlanUndated() {
    return exitPlan.isPresent() && exitPlan.get().plannedOn().isEmpty();
  }

  /** The day on which it was planned how key working ends, if that was done by a day. */
  public Optional<LocalDate> plannedBy(LocalDate asOf) {
    Optional<LocalDate> planned = exitPlan.flatMap(ExitPlan::plannedOn);
    return planned.isPresent() && !planned.get().isAfter(asOf) ? planned : Optional.empty();
  }

  /** Where the day on which it was planned is recorded, or is to be. */
  Location placeOfPlan() {
    Location plan = Location.at("exitPlan");
    return exitPlan.isPresent() ? plan.then("plannedOn") : plan;
  }

  /** Whether there is a child on a day for whom key working could end with an age. */
  boolean isForALivingChildOn(LocalDate asOf) {
    return family.hasChildLivingOn(asOf);
  }

  /**
   * Whether key working has come to its end on a day: all children who live on it have reached an age,
   * the birthday itself included, or the last day known beforehand is over.
   *
   * @return empty when that hangs on a day of birth that is not recorded, or has not come
   */
  Optional<Boolean> hasCome(int years, LocalDate asOf) {
    Optional<LocalDate> last = knownLastDay();
    return last.isPresent() && asOf.isAfter(last.get())
        ? Optional.of(true)
        : haveAllReachedAge(years, asOf);
  }

  /**
   * Whether all children who live on a day have reached an age on it; the birthday itself counts.
   *
   * @return empty when that hangs on a day of birth that is not recorded, or has not come
   */
  public Optional<Boolean> haveAllReachedAge(int years, LocalDate asOf) {
    boolean known = true;
    for (int i = 0; i < family.children().size(); i++) {
      Child child = family.children().get(i);
      if (!child.hasDiedBy(asOf)) {
        Optional<Boolean> reached = child.hasReachedAge(years, asOf);
        if (reached.isPresent() && !reached.get()) {
          return reached;
        }
        known &= reached.isPresent();
      }
    }
    return known ? Optional.of(true) : Optional.empty();
  }

  /**
   * Whether a day is too late to be ahead of the end by a length of time, counted back from the last day
   * known beforehand, and from the birthday of the last child to reach an age among those who live on the
   * day asked about.
   *
   * @return empty when that hangs on a day of birth that is not recorded, or has not come
   */
  Optional<Boolean> isTooLate(LocalDate day, Period lead, int years, LocalDate asOf) {
    if (isTooLateForLastDay(day, lead)) {
      return Optional.of(true);
    }
    boolean known = true;
    for (int i = 0; i < family.children().size(); i++) {
      Child child = family.children().get(i);
      if (!child.hasDiedBy(asOf)) {
        Optional<LocalDate> last = lastDayAhead(child, lead, years, asOf);
        if (last.isPresent() && !day.isAfter(last.get())) {
          return Optional.of(false);
        }
        known &= last.isPresent();
      }
    }
    return known ? Optional.of(true) : Optional.empty();
  }

  /** Whether a day is too late to be ahead of the last day known beforehand by a length of time. */
  boolean isTooLateForLastDay(LocalDate day, Period lead) {
    Optional<LocalDate> last = knownLastDay();
    return last.isPresent() && day.isAfter(last.get().minus(lead));
  }

  /**
   * The last day on which the end can be planned in good time: the earlier of the one that lies a length
   * of time before the last day known beforehand, and of {@link #lastDayAhead}. With a last day of 31 July
   * 2027 and half a year, it is 31 January.
   *
   * @return empty when neither day can be told, and where no child lives
   */
  public Optional<LocalDate> lastDayForPlan(Period lead, int years, LocalDate asOf) {
    if (!isForALivingChildOn(asOf)) {
      return Optional.empty();
    }
    return Stream.concat(
            knownLastDay().map(last -> last.minus(lead)).stream(),
            lastDayAhead(lead, years, asOf).stream())
        .min(Comparator.naturalOrder());
  }

  /**
   * The last day that is ahead of an age by a length of time, counted back from the birthday of the last
   * child to reach it among those who live on the day asked about. It is told for planning, and tells
   * something of a day of birth: how it was counted is not to be shown beside it.
   *
   * @return empty when that hangs on a day of birth that is not recorded, or has not come; and where no
   *     child lives
   */
  public Optional<LocalDate> lastDayAhead(Period lead, int years, LocalDate asOf) {
    List<Optional<LocalDate>> days = family.childrenLivingOn(asOf).stream()
        .map(child -> lastDayAhead(child, lead, years, asOf))
        .toList();
    return days.contains(Optional.<LocalDate>empty())
        ? Optional.empty()
        : days.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> lastDayAhead(
      Child child, Period lead, int years, LocalDate asOf) {
    Optional<LocalDate> birth = child.dateOfBirth();
    return birth.isEmpty() || birth.get().isAfter(asOf)
        ? Optional.empty()
        : Optional.of(child.birthday(years).orElseThrow().minus(lead));
  }

  /** The position among the children of the first living one of whom no age can be told. */
  int firstChildOfUnknownAge(LocalDate asOf) {
    return IntStream.range(0, family.children().size())
        .filter(i -> !family.children().get(i).hasDiedBy(asOf))
        .filter(i -> family.children().get(i).ageOn(asOf).isEmpty())
        .findFirst()
        .orElseThrow();
  }
}
