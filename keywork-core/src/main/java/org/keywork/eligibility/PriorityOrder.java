package org.keywork.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.keywork.family.FamilyId;
import org.keywork.rule.LocalPolicy;

/**
 * In which order families are offered a key worker, as far as the weights of the service and the
 * records tell.
 *
 * <p>One family comes before another only if that holds whatever may come to be known of either. The
 * families stand in groups: everyone in a group comes before everyone in the next, and within a
 * group it cannot be told of all. With weights of 3 for urgent need and 1 for a single parent, a
 * family in urgent need comes before a single parent without urgent need, although nobody knows yet
 * whether it is a single parent, too: 3 to 4 against 1.
 *
 * <p>Without any weight there is no order: the sources give none. The order in which the families
 * are handed over changes nothing.
 *
 * @since 0.1
 */
public final class PriorityOrder {

  private static final Comparator<RankedFamily> BY_ID =
      Comparator.comparing(each -> each.family().value());

  private final boolean weighted;
  private final LocalPolicy policy;
  private final Map<String, RankedFamily> families;

  private PriorityOrder(LocalPolicy policy, Map<String, RankedFamily> families) {
    this.weighted = PriorityFactor.weights().stream()
        .anyMatch(weight -> policy.value(weight).isPresent());
    this.policy = policy;
    this.families = families;
  }

  /**
   * The order among several families.
   *
   * @throws IllegalArgumentException if they were not looked at on one day
   */
  public static PriorityOrder of(Map<FamilyId, Priority> priorities, LocalPolicy policy) {
    if (priorities.values().stream().map(Priority::asOf).distinct().count() > 1) {
      throw new IllegalArgumentException(
          "Families are put in order as of one day; look at all of them on the same.");
    }
    Map<String, RankedFamily> families = new TreeMap<>();
    priorities.forEach((family, priority) -> families.put(
        family.value(), new RankedFamily(family, priority, priority.scoreUnder(policy))));
    return new PriorityOrder(policy, families);
  }

  /** Whether the service has set a weight; if not there is no order. */
  public boolean isWeighted() {
    return weighted;
  }

  /** The families by id, each with what speaks for it. */
  public List<RankedFamily> families() {
    return List.copyOf(families.values());
  }

  /**
   * Whether one family comes before another for certain.
   *
   * @throws IllegalArgumentException if one of them is not among the families
   */
  public boolean isBefore(FamilyId one, FamilyId other) {
    return ranked(one).score().isAbove(ranked(other).score());
  }

  private RankedFamily ranked(FamilyId family) {
    RankedFamily ranked = families.get(family.value());
    if (ranked == null) {
      throw new IllegalArgumentException("The family " + family + " is not among those in order.");
    }
    return ranked;
  }

  /** The groups, the first to come first; within a group by id, which says nothing of urgency. */
  public List<List<RankedFamily>> groups() {
    List<RankedFamily> falling = new ArrayList<>(families.values());
    falling.sort(Comparator.comparingInt((RankedFamily each) -> -each.score().highest()));
    List<List<RankedFamily>> groups = new ArrayList<>();
    int lowest = Integer.MAX_VALUE;
    for (RankedFamily family : falling) {
      if (groups.isEmpty() || family.score().highest() < lowest) {
        groups.add(new ArrayList<>());
        lowest = Integer.MAX_VALUE;
      }
      groups.get(groups.size() - 1).add(family);
      lowest = Math.min(lowest, family.score().lowest());
    }
    groups.forEach(group -> group.sort(BY_ID));
    return groups.stream().map(List::copyOf).toList();
  }

  /** Every two families of which neither comes before the other, by id, and why. */
  public List<UndecidedPair> undecided() {
    List<UndecidedPair> pairs = new ArrayList<>();
    List<RankedFamily> byId = families();
    for (int i = 0; i < byId.size(); i++) {
      for (RankedFamily other : byId.subList(i + 1, byId.size())) {
        RankedFamily one = byId.get(i);
        if (!one.score().isAbove(other.score()) && !other.score().isAbove(one.score())) {
          pairs.add(undecided(one, other));
        }
      }
    }
    return List.copyOf(pairs);
  }

  private UndecidedPair undecided(RankedFamily one, RankedFamily other) {
    Set<PriorityFactor> missing = EnumSet.noneOf(PriorityFactor.class);
    missing.addAll(one.priority().notKnown());
    missing.addAll(other.priority().notKnown());
    missing.removeIf(factor -> factor.weightUnder(policy) == 0);
    return new UndecidedPair(one.family(), other.family(), reason(missing), missing);
  }

  private UndecidedPair.Reason reason(Set<PriorityFactor> missing) {
    if (!weighted) {
      return UndecidedPair.Reason.NO_WEIGHTS;
    }
    return missing.isEmpty() ? UndecidedPair.Reason.TIE : UndecidedPair.Reason.NOT_KNOWN;
  }
}
