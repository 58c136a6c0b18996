package org.keywork.caseload;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Weight;

/**
 * What the key workers of a service carry together on a day, and what they could carry: the sum of
 * what each of them does.
 *
 * <p>A sum is told only where every part of it is known; {@link #withoutMaximum()} says who is in the
 * way of one.
 *
 * @param day the day
 * @param each the capacity of each key worker
 * @since 0.1
 */
public record TeamCapacity(LocalDate day, List<Capacity> each) {

  /** Refuses a missing part. */
  public TeamCapacity {
    Objects.requireNonNull(day, "day");
    each = List.copyOf(each);
  }

  /** The key workers of one kind alone. */
  public TeamCapacity of(RoleKind kind) {
    return new TeamCapacity(
        day,
        each.stream().filter(one -> one.kind().filter(kind::equals).isPresent()).toList());
  }

  /** How many families they carry; one that two of them carry counts once. */
  public int families() {
    return (int) each.stream()
        .flatMap(one -> one.families().stream())
        .map(CarriedFamily::family)
        .distinct()
        .count();
  }

  /** What their caseloads come to; a family that two of them carry counts with each. */
  public Load load() {
    return each.stream().map(Capacity::load).reduce(Load.NONE, Load::plus);
  }

  /** How many families each carries on average, to the nearest hundredth; empty without any. */
  public Optional<Weight> meanFamilies() {
    return each.isEmpty()
        ? Optional.empty()
        : Optional.of(Weight.of(load().families()).dividedBy(each.size()));
  }

  /** How much the service lets them carry together; no maximum where one of them has none. */
  public CaseloadLimit limit() {
    return CaseloadLimit.sum(each.stream().map(Capacity::limit).toList());
  }

  /** The key workers for whom no maximum is known. */
  public List<PractitionerId> withoutMaximum() {
    return each.stream()
        .filter(one -> one.limit().maximum().isEmpty())
        .map(Capacity::keyWorker)
        .toList();
  }

  /** What they may still carry; below zero beyond the maximum. */
  public Optional<Weight> spare() {
    return limit().spareBeside(load().weight());
  }

  /** The same with room kept for urgent needs. */
  public Optional<Weight> plannedSpare() {
    return limit().plannedSpareBeside(load().weight());
  }

  /** What so many of their kinds would carry by what was observed; no limit. */
  public Optional<ObservedRange> observed() {
    return sum(Capacity::observed, ObservedRange::plus);
  }

  /** The hours a week that they have for key working. */
  public Optional<Duration> hoursAWeek() {
    return sum(Capacity::hoursAWeek, Duration::plus);
  }

  /** As how many full-time key workers they count. */
  public Optional<Weight> fullTimeEquivalent() {
    return sum(Capacity::fullTimeEquivalent, Weight::plus);
  }

  private <T> Optional<T> sum(Function<Capacity, Optional<T>> part, BinaryOperator<T> plus) {
    return each.stream()
        .map(part)
        .reduce((one, other) -> one.flatMap(a -> other.map(b -> plus.apply(a, b))))
        .flatMap(total -> total);
  }
}
