package org.keywork.setup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  /** What there was before the start. */
  public abstract Optional<StartingChecklist> startingChecklist();

  /** The day of an event that let people know and found those who steer. */
  public abstract Optional<LocalDate> awarenessEventOn();

  /** The group of all agencies that sets the service up. */
  public abstract Optional<SteeringGroup> steeringGroup();

  /** The workshops, held or planned. */
  public abstract List<SetUpWorkshop> workshops();

  /** What was settled, and when. */
  public abstract List<MilestoneReached> milestones();

  /** With how many families the service begins. */
  public abstract Optional<ScopeChoice> scope();

  /** Those whom the new service concerns, and how they are spoken with. */
  public abstract Optional<StakeholderMap> stakeholderMap();

  /** The plan for putting the service into action. */
  public abstract Optional<ActionPlan> actionPlan();

  /** The days on which operational details were decided, such as how information is shared. */
  public abstract List<LocalDate> detailsDecidedOn();

  /** When its manager and its key workers were found. */
  public abstract Optional<FirstStaff> firstStaff();

  /** The service as it is tried out. */
  public abstract Optional<Pilot> pilot();

  /** How the pilot is evaluated. */
  public abstract Optional<PilotEvaluation> evaluation();

  /** How it went, phase after phase. */
  public SetUpHistory history() {
    return new SetUpHistory(phases());
  }

  /** Whether it is known that the group still plans on a day, so that nothing is carried out yet. */
  boolean isStillPlannedOn(LocalDate day) {
    return startedOn().filter(day::isBefore).isPresent()
        || history()
            .on(day)
            .filter(phase -> phase.precedes(SetUpPhase.IMPLEMENTATION))
            .isPresent();
  }

  /** Whether a phase is over on a day; it is not where the group has gone back to it or before it. */
  boolean isOver(SetUpPhase phase, LocalDate day) {
    return endedOn().filter(day::isAfter).isPresent() || history().isBeyond(phase, day);
  }

  /** The first day on which a milestone was reached. */
  Optional<LocalDate> firstReached(SetUpMilestone milestone) {
    return milestones().stream()
        .filter(each -> each.milestone() == milestone)
        .map(MilestoneReached::on)
        .min(Comparator.naturalOrder());
  }

  /** The day since which the key workers of the pilot are, or are to be, in post. */
  Optional<LocalDate> keyWorkersInPostSince() {
    return firstStaff().flatMap(FirstStaff::keyWorkersInPostSince);
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
