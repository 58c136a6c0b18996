package org.keywork.setup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * How a key worker service was, or is being, set up (PACK ch.5 and ch.6).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class SetUp implements WithSetUp {

  SetUp() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The first day of the preliminary work, with which month 1 begins. */
  public abstract Optional<LocalDate> startedOn();

  /** The last day of setting up: from the next on, the service stays. */
  public abstract Optional<LocalDate> endedOn();

  /** In which phase it was from which day on, back and forth. */
  public abstract List<PhaseSpell> phases();

  /** The day of an event that let people know and found those who steer. */
  public abstract Optional<LocalDate> awarenessEventOn();

  /** The workshops, held or planned. */
  public abstract List<SetUpWorkshop> workshops();

  /** The days of meetings between the workshops. */
  public abstract List<LocalDate> metOn();

  /** What was settled, and when. */
  public abstract List<MilestoneReached> milestones();

  /** The day since which the key workers of the pilot are, or are to be, in post. */
  public abstract Optional<LocalDate> keyWorkersInPostSince();

  /** The service as it is tried out. */
  public abstract Optional<Pilot> pilot();

  /** How the pilot is evaluated. */
  public abstract Optional<PilotEvaluation> evaluation();

  /** What there was before the start. */
  public abstract Optional<StartingChecklist> startingChecklist();

  /** The group of all agencies that sets the service up. */
  public abstract Optional<SteeringGroup> steeringGroup();

  /** With how many families the service begins. */
  public abstract Optional<ScopeChoice> scope();

  /** Those whom the new service concerns, and how they are spoken with. */
  public abstract Optional<StakeholderMap> stakeholderMap();

  /** The plan for putting the service into action. */
  public abstract Optional<ActionPlan> actionPlan();

  /** When it was decided upon, and who could be there. */
  public abstract Optional<DecisionMaking> decisionMaking();

  /** How it went, phase after phase. */
  public SetUpHistory history() {
    return new SetUpHistory(phases());
  }

  /** Whether a phase is over on a day; it is not where the group has gone back to it or before it. */
  boolean isOver(SetUpPhase phase, LocalDate day) {
    return endedOn().filter(day::isAfter).isPresent() || history().isBeyond(phase, day);
  }

  /** The days, in order, on which workshops for a task had been held by a day. */
  Stream<LocalDate> daysHeld(SetUpWorkshopTask task, LocalDate asOf) {
    return workshops().stream()
        .filter(workshop -> workshop.task() == task)
        .flatMap(workshop -> workshop.heldOn().stream())
        .filter(day -> !day.isAfter(asOf))
        .distinct()
        .sorted();
  }

  /** The first day on which a milestone was reached. */
  Optional<LocalDate> firstReached(SetUpMilestone milestone) {
    return milestones().stream()
        .filter(each -> each.milestone() == milestone)
        .map(MilestoneReached::on)
        .min(Comparator.naturalOrder());
  }

  /** The days of meetings in a phase. */
  Stream<LocalDate> metIn(SetUpPhase phase) {
    SetUpHistory history = history();
    return metOn().stream().filter(day -> history.on(day).filter(phase::equals).isPresent());
  }

  /** How it stands beside a programme on a day. */
  public SetUpStanding against(SetUpProgramme programme, LocalDate asOf) {
    return new SetUpStanding(programme, this, asOf);
  }

  @Value.Check
  void refuseAnEndBeforeTheStart() {
    if (startedOn().isPresent()
        && endedOn().isPresent()
        && endedOn().get().isBefore(startedOn().get())) {
      throw new InvalidRecordException(
          Location.at("endedOn"), "Setting up a service cannot end before it starts.");
    }
  }

  @Value.Check
  void refuseMembersWhoAreNotListed() {
    ActionPlanReferences.check(this);
  }

  /** Collects the parts of a {@link SetUp}. */
  public static class Builder extends ImmutableSetUp.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
