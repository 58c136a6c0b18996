package org.keywork.caseload;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.keywork.assignment.MatchCriterion;
import org.keywork.caseload.MatchReason.Direction;
import org.keywork.practitioner.PractitionerId;

/**
 * Somebody who could be a family's key worker, with whatever speaks for and against it.
 *
 * @param keyWorker who
 * @param grounds what was found, at most one for each criterion
 * @since 0.1
 */
public record Candidate(PractitionerId keyWorker, List<Ground> grounds) {

  /** Refuses two grounds of one criterion. */
  public Candidate {
    Objects.requireNonNull(keyWorker, "keyWorker");
    grounds = List.copyOf(grounds);
    Set<MatchCriterion> seen = EnumSet.noneOf(MatchCriterion.class);
    for (Ground ground : grounds) {
      if (!seen.add(ground.criterion())) {
        throw new IllegalArgumentException("A candidate is considered once in each respect, but "
            + ground.criterion() + " stands twice.");
      }
    }
  }

  /** What was found in one respect; empty where it does not matter for this family. */
  public Optional<Ground> in(MatchCriterion criterion) {
    return grounds.stream().filter(ground -> ground.criterion() == criterion).findFirst();
  }

  /** What speaks for the person. */
  public List<Ground> inFavour() {
    return pointing(Direction.FOR);
  }

  /** What speaks against the person. */
  public List<Ground> against() {
    return pointing(Direction.AGAINST);
  }

  /** What people have to find out or to judge. */
  public List<Ground> open() {
    return pointing(Direction.OPEN);
  }

  /** What keeps the person from being this family's key worker at all; mostly nothing. */
  public List<Ground> exclusions() {
    return pointing(Direction.EXCLUDES);
  }

  /** Whether something keeps the person from being this family's key worker at all. */
  public boolean isExcluded() {
    return !exclusions().isEmpty();
  }

  private List<Ground> pointing(Direction direction) {
    return grounds.stream()
        .filter(ground -> ground.reason().direction() == direction)
        .toList();
  }

  int level(MatchCriterion criterion) {
    return in(criterion).map(ground -> ground.reason().level()).orElse(0);
  }
}
