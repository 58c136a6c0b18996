package org.keywork.transition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.assignment.Intensity;
import org.keywork.assignment.IntensityOfSupport;
import org.keywork.family.ActiveTime;
import org.keywork.family.Family;
import org.keywork.family.KeyWorkingDecision;
import org.keywork.family.MemberId;
import org.keywork.style.Among;
import org.keywork.style.Kept;
import org.keywork.time.DateSpan;

/**
 * Who in a family does or is to do its key working, beside what the family says it wants.
 *
 * @param family the family with its wishes
 * @param active the time on the active list
 * @param steps when somebody in the family does the key working, in any order
 * @param intensities how much key working the family has and had; its own is among them
 * @since 0.1
 */
public record OwnKeyWorkers(
    Family family,
    ActiveTime active,
    List<OwnKeyWorking> steps,
    List<IntensityOfSupport> intensities) {

  /** Refuses a missing part. */
  public OwnKeyWorkers {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(active, "active");
    steps = Kept.list(steps);
    intensities = Kept.list(intensities);
  }

  /**
   * The spans in which somebody in the family does its key working: told by name, or only by how much
   * key working there is.
   */
  public List<DateSpan> days() {
    if (steps.isEmpty() && Among.none(intensities, OwnKeyWorkers::isForOwnKeyWorking)) {
      return List.of();
    }
    return Stream.concat(
            steps.stream().map(OwnKeyWorking::during),
            intensities.stream()
                .filter(OwnKeyWorkers::isForOwnKeyWorking)
                .map(IntensityOfSupport::during))
        .toList();
  }

  private static boolean isForOwnKeyWorking(IntensityOfSupport each) {
    return each.intensity() == Intensity.OWN_KEY_WORKER;
  }

  /** Who does it on a day, as far as the record names them. */
  public List<MemberId> on(LocalDate day) {
    return steps.stream()
        .filter(step -> step.during().contains(day))
        .map(OwnKeyWorking::who)
        .distinct()
        .toList();
  }

  /** Whether somebody does it on a day of whom the record does not say who they are. */
  boolean isByNobodyNamedOn(LocalDate day) {
    for (int i = 0; i < intensities.size(); i++) {
      IntensityOfSupport each = intensities.get(i);
      if (isForOwnKeyWorking(each) && each.during().contains(day)) {
        return on(day).isEmpty();
      }
    }
    return false;
  }

  /**
   * Whether the family wants a member to do it, by what it said last; what it said of a step that is
   * not over counts from the day on which that begins, or earlier.
   *
   * @return empty where it did not say
   */
  Optional<Boolean> isWishedFor(MemberId member, LocalDate day) {
    return steps.stream()
        .filter(step -> step.who().equals(member) && step.isNotOverOn(day))
        .filter(step -> step.familysChoice().isPresent())
        .max(Comparator.comparing(step -> step.during().firstDay()))
        .map(step -> choice(step, day))
        .orElseGet(() -> decisionOn(day)
            .filter(decision -> decision.help().isPresent() || decision.declines())
            .map(KeyWorkingDecision::isForOwnKeyWorking));
  }

  /** Whether the family chose a step; what it decided after that began goes before. */
  Optional<Boolean> choice(OwnKeyWorking step, LocalDate day) {
    if (isOvertaken(step, day)) {
      return Optional.of(false);
    }
    return step.familysChoice().isPresent()
        ? step.familysChoice()
        : decisionOn(day).filter(KeyWorkingDecision::isForOwnKeyWorking).map(any -> true);
  }

  /** Whether the family said, after a step began, that it wants a key worker. */
  boolean isOvertaken(OwnKeyWorking step, LocalDate day) {
    return decisionOn(day)
        .filter(decision -> decision.wanted() && !decision.isForOwnKeyWorking())
        .filter(decision -> decision.decidedOn().isAfter(step.during().firstDay()))
        .isPresent();
  }

  private Optional<KeyWorkingDecision> decisionOn(LocalDate day) {
    return family.preferences().flatMap(wishes -> wishes.keyWorkingDecisionOn(day));
  }

  /** Whether a step of a member that is not over was judged not to be feasible. */
  boolean isJudgedNotFeasible(MemberId member, LocalDate day) {
    return steps.stream()
        .filter(step -> step.who().equals(member) && step.isNotOverOn(day))
        .anyMatch(step -> !step.feasible().orElse(true));
  }
}
