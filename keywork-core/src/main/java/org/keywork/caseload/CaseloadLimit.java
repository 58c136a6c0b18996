package org.keywork.caseload;

import static org.keywork.caseload.RoleKind.DESIGNATED;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Parameter;
import org.keywork.rule.Weight;

/**
 * How much a service lets a key worker, or a team, carry. No source gives a ceiling, so there is one
 * only where the service has set it.
 *
 * @param maximum what may be carried at most; empty where the service has set nothing
 * @param reserve what of it is kept free for urgent needs; empty where the service has set nothing
 * @since 0.1
 */
public record CaseloadLimit(Optional<Weight> maximum, Optional<Weight> reserve) {

  /** How many families a designated key worker carries at most. */
  public static final Parameter<Integer> MOST_FOR_DESIGNATED = Parameter.count(
          "caseload.maximum-designated",
          "the largest number of families that a designated key worker carries")
      .open("Research observed 20 to 40 families; no source gives a ceiling, the service sets it.")
      .between(1, 200)
      .strictestWhenSmall();

  /** How many families a non-designated key worker carries at most. */
  public static final Parameter<Integer> MOST_FOR_NON_DESIGNATED = Parameter.count(
          "caseload.maximum-non-designated",
          "the largest number of families that a non-designated key worker carries")
      .open("Sources speak of one or two families, of a small number, and of three or four on"
          + " average; none gives a ceiling, the service sets it.")
      .between(1, 50)
      .strictestWhenSmall();

  /** How much room a designated key worker keeps. */
  public static final Parameter<Weight> RESERVE_OF_DESIGNATED = reserve(
      "caseload.reserve-designated",
      "the number of families for which a designated key worker keeps room, for urgent needs");

  /** How much room a non-designated key worker keeps. */
  public static final Parameter<Weight> RESERVE_OF_NON_DESIGNATED = reserve(
      "caseload.reserve-non-designated",
      "the number of families for which a non-designated key worker keeps room, for urgent needs");

  /** What is left where nothing is set. */
  public static final CaseloadLimit NONE = new CaseloadLimit(Optional.empty(), Optional.empty());

  /** Refuses a missing part. */
  public CaseloadLimit {
    Objects.requireNonNull(maximum, "maximum");
    Objects.requireNonNull(reserve, "reserve");
  }

  private static Parameter<Weight> reserve(String id, String meaning) {
    return Parameter.weight(id, meaning)
        .open("GUIDE 2 asks for room and gives no figure.")
        .between(Weight.ZERO, Weight.of(50))
        .strictestWhenLarge();
  }

  /** What a service may set. */
  static List<Parameter<?>> parameters() {
    return List.of(
        MOST_FOR_DESIGNATED,
        MOST_FOR_NON_DESIGNATED,
        RESERVE_OF_DESIGNATED,
        RESERVE_OF_NON_DESIGNATED);
  }

  /** The parameter that sets the maximum for a kind of role. */
  public static Parameter<Integer> maximumOf(RoleKind kind) {
    return kind == DESIGNATED ? MOST_FOR_DESIGNATED : MOST_FOR_NON_DESIGNATED;
  }

  /** The limit that a service has set for a kind of role. */
  public static CaseloadLimit of(RoleKind kind, LocalPolicy policy) {
    return new CaseloadLimit(
        policy.value(maximumOf(kind)).map(Weight::of),
        policy.value(kind == DESIGNATED ? RESERVE_OF_DESIGNATED : RESERVE_OF_NON_DESIGNATED));
  }

  /** The limit for several together; where one of them has none, there is none for all. */
  static CaseloadLimit sum(List<CaseloadLimit> limits) {
    return limits.stream().reduce(CaseloadLimit::plus).orElse(NONE);
  }

  private CaseloadLimit plus(CaseloadLimit other) {
    return new CaseloadLimit(both(maximum, other.maximum), both(reserve, other.reserve));
  }

  private static Optional<Weight> both(Optional<Weight> one, Optional<Weight> other) {
    return one.flatMap(weight -> other.map(weight::plus));
  }

  /** What may still be carried beside a load; below zero where it is beyond the maximum. */
  public Optional<Weight> spareBeside(Weight load) {
    return maximum.map(most -> most.minus(load));
  }

  /** The same with the reserve kept free; where no reserve is set, it is nothing. */
  public Optional<Weight> plannedSpareBeside(Weight load) {
    return spareBeside(load).map(spare -> spare.minus(reserve.orElse(Weight.ZERO)));
  }

  /** Whether a load is beyond the maximum; never so where there is none. */
  public boolean isExceededBy(Weight load) {
    return maximum.filter(load::isMoreThan).isPresent();
  }
}
