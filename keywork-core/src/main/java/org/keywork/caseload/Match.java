package org.keywork.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.keywork.assignment.Allocation;
import org.keywork.assignment.ChoiceOfKeyWorker;
import org.keywork.assignment.WhoChooses;
import org.keywork.caseload.MatchComparison.Outcome;
import org.keywork.family.FamilyId;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Parameter;

/**
 * Who of a service's key workers could be a family's key worker, in which order, and why.
 *
 * <p>Nobody is hidden: every key worker stands here once, in the order or among the excluded, with
 * whatever speaks for and against them and where that is written. One stands before another as far
 * as the record tells and the sources say what counts for more; otherwise they stand side by side.
 * The candidates stand in groups: everyone in a group stands before everyone in the next, and within a
 * group that cannot be told of all.
 *
 * <p>With two who have room, of whom the family wants the second, the second stands before the first.
 * Of two whom it knows equally well, one speaks its language and the other visits more easily at
 * home: they are in one group, and people decide. The order in which the candidates are handed over
 * changes nothing. Whether the family wants a key worker at all is not asked here.
 *
 * @since 0.1
 */
public final class Match {

  private final Allocation allocation;
  private final LocalDate asOf;
  private final WhoChooses whoChooses;
  private final MatchOrder order;
  private final Map<PractitionerId, Candidate> all;
  private final List<Candidate> ranked;
  private final List<Candidate> excluded;

  Match(Allocation allocation, LocalDate asOf, WhoChooses whoChooses, List<Candidate> candidates) {
    this.allocation = allocation;
    this.asOf = asOf;
    this.whoChooses = whoChooses;
    this.order = MatchOrder.under(whoChooses);
    this.all = byId(candidates);
    this.ranked = inOrder(candidates.stream().filter(each -> !each.isExcluded()).toList());
    this.excluded =
        candidates.stream().filter(Candidate::isExcluded).sorted(byId()).toList();
  }

  private static Map<PractitionerId, Candidate> byId(List<Candidate> candidates) {
    Map<PractitionerId, Candidate> all = new HashMap<>();
    for (Candidate each : candidates) {
      if (all.put(each.keyWorker(), each) != null) {
        throw new IllegalArgumentException(
            "Nobody is a candidate twice, but " + each.keyWorker() + " is.");
      }
    }
    return all;
  }

  private static Comparator<Candidate> byId() {
    return Comparator.comparing(each -> each.keyWorker().value());
  }

  /** Whoever stands before another has fewer before themselves. */
  private List<Candidate> inOrder(List<Candidate> candidates) {
    Map<Candidate, Long> before = new HashMap<>();
    for (Candidate each : candidates) {
      before.put(
          each, candidates.stream().filter(other -> isBefore(other, each)).count());
    }
    return candidates.stream()
        .sorted(Comparator.<Candidate, Long>comparing(before::get).thenComparing(byId()))
        .toList();
  }

  private boolean isBefore(Candidate one, Candidate other) {
    return order.compare(one, other).outcome() == Outcome.BEFORE;
  }

  /** What a service may set about a match, besides who chooses. */
  public static List<Parameter<?>> parameters() {
    return List.of(PositionGrounds.PREFERRED_SECTOR);
  }

  /** The family. */
  public FamilyId family() {
    return allocation.family().id();
  }

  /** The day on which one looked. */
  public LocalDate asOf() {
    return asOf;
  }

  /** Who chooses in this service, on which the order depends. */
  public WhoChooses whoChooses() {
    return whoChooses;
  }

  /**
   * The candidates one after the other; whoever stands before another comes earlier, and of two that
   * stand side by side the earlier one may be so by id alone.
   */
  public List<Candidate> ranked() {
    return ranked;
  }

  /** The groups, the first to come first. */
  public List<List<Candidate>> groups() {
    List<List<Candidate>> groups = new ArrayList<>();
    int start = 0;
    while (start < ranked.size()) {
      int end = start;
      for (int i = start; i <= end; i++) {
        end = Math.max(end, lastNotAfter(i));
      }
      groups.add(ranked.subList(start, end + 1));
      start = end + 1;
    }
    return List.copyOf(groups);
  }

  private int lastNotAfter(int index) {
    int last = ranked.size() - 1;
    while (last > index && isBefore(ranked.get(index), ranked.get(last))) {
      last--;
    }
    return last;
  }

  /** How each of the ranked stands to the next, and by what. */
  public List<MatchComparison> steps() {
    List<MatchComparison> steps = new ArrayList<>();
    for (int i = 1; i < ranked.size(); i++) {
      steps.add(order.compare(ranked.get(i - 1), ranked.get(i)));
    }
    return List.copyOf(steps);
  }

  /** Who cannot be this family's key worker, by id, with the reason and with everything else. */
  public List<Candidate> excluded() {
    return excluded;
  }

  /**
   * One of the candidates, excluded or not.
   *
   * @throws IllegalArgumentException if it is none of them
   */
  public Candidate candidate(PractitionerId keyWorker) {
    Candidate candidate = all.get(keyWorker);
    if (candidate == null) {
      throw new IllegalArgumentException(
          "Nobody with the id " + keyWorker + " is among the candidates.");
    }
    return candidate;
  }

  /**
   * How two of the candidates stand to each other; whether they are excluded is left aside.
   *
   * @throws IllegalArgumentException if one is none of them
   */
  public MatchComparison compare(PractitionerId one, PractitionerId other) {
    return order.compare(candidate(one), candidate(other));
  }

  /**
   * Who besides the one who leads could be a family's second person to turn to: the candidates in
   * their order, and also those who were excluded from the lead, since a family may take them into
   * its team (PALLIATIVE The right help from the right person); but nobody who has left.
   */
  public List<Candidate> possibleBackUps(PractitionerId lead) {
    return Stream.concat(ranked.stream(), excluded.stream())
        .filter(each -> !each.keyWorker().equals(lead))
        .filter(each ->
            each.grounds().stream().noneMatch(ground -> ground.reason() == MatchReason.HAS_LEFT))
        .toList();
  }

  /**
   * Whom the family wants or relies upon although they are no key worker of this service, by id.
   * Somebody asks them, or asks how the key worker supports them, before anybody unknown comes
   * (PALLIATIVE The right help from the right person; Discussion).
   */
  public List<PractitionerId> wantedFromElsewhere() {
    Stream<PractitionerId> wanted =
        allocation.choiceOn(asOf).map(ChoiceOfKeyWorker::wants).orElse(Set.of()).stream();
    Set<PractitionerId> elsewhere =
        new HashSet<>(Stream.concat(wanted, allocation.ownOn(asOf).stream()).toList());
    elsewhere.removeAll(all.keySet());
    return elsewhere.stream()
        .sorted(Comparator.comparing(PractitionerId::value))
        .toList();
  }
}
