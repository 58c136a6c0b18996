package org.keywork.setup;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Something to be done in setting up a service, phase by phase (PACK ch.5 and ch.6).
 *
 * @since 0.1
 */
public enum ProgrammeStep {
  /** An event that lets people know of the service, where one is wanted. */
  AWARENESS_EVENT(SetUpPhase.PRELIMINARY_WORK),
  /** The workshop that designs and plans the service. */
  FIRST_WORKSHOP(SetUpPhase.INITIATION_AND_PLANNING),
  /** The model of the service is settled. */
  SERVICE_MODEL(SetUpPhase.INITIATION_AND_PLANNING),
  /** The jobs of key workers and of the manager are described. */
  JOB_DESCRIPTIONS(SetUpPhase.INITIATION_AND_PLANNING),
  /** It is settled whether to begin with few families or with many. */
  SCOPE(SetUpPhase.INITIATION_AND_PLANNING),
  /** The action plan is written. */
  ACTION_PLAN(SetUpPhase.INITIATION_AND_PLANNING),
  /** Each member of the group has a plan of their own. */
  INDIVIDUAL_PLANS(SetUpPhase.INITIATION_AND_PLANNING),
  /** The workshop on how far the plan has come. */
  SECOND_WORKSHOP(SetUpPhase.IMPLEMENTATION),
  /** Regular meetings while the plan is carried out. */
  MEETINGS_WHILE_IMPLEMENTING(SetUpPhase.IMPLEMENTATION),
  /** The key workers of the pilot come into post, on its first day at the latest. */
  KEY_WORKERS_IN_POST(SetUpPhase.IMPLEMENTATION),
  /** The pilot is given time to settle. */
  PILOT_SETTLES(SetUpPhase.PILOT_AND_EVALUATION),
  /** The pilot is evaluated, its data analysed, and the outcome told. */
  EVALUATION(SetUpPhase.PILOT_AND_EVALUATION),
  /** The workshop that reviews the pilot and plans the service that stays. */
  LAST_WORKSHOP(SetUpPhase.ROUTINISATION),
  /** Regular meetings while the pilot becomes a service that stays. */
  MEETINGS_WHILE_ROUTINISING(SetUpPhase.ROUTINISATION);

  private final SetUpPhase phase;

  ProgrammeStep(SetUpPhase phase) {
    this.phase = phase;
  }

  /** The phase to which it belongs. */
  public SetUpPhase phase() {
    return phase;
  }

  /** Whether a service may go without it. */
  public boolean isOptional() {
    return this == AWARENESS_EVENT;
  }

  /** The workshop that it is; empty for another step. */
  public Optional<SetUpWorkshopTask> workshop() {
    return switch (this) {
      case FIRST_WORKSHOP -> Optional.of(SetUpWorkshopTask.DESIGN_AND_PLAN);
      case SECOND_WORKSHOP -> Optional.of(SetUpWorkshopTask.LOOK_AT_PROGRESS);
      case LAST_WORKSHOP -> Optional.of(SetUpWorkshopTask.PLAN_TO_STAY);
      default -> Optional.empty();
    };
  }

  /** The milestones with which it is done; none for another step. */
  public Set<SetUpMilestone> milestones() {
    return switch (this) {
      case SERVICE_MODEL -> EnumSet.of(SetUpMilestone.SERVICE_MODEL);
      case JOB_DESCRIPTIONS ->
        EnumSet.of(
            SetUpMilestone.KEY_WORKER_JOB_DESCRIPTION, SetUpMilestone.MANAGER_JOB_DESCRIPTION);
      case SCOPE -> EnumSet.of(SetUpMilestone.SCOPE);
      case ACTION_PLAN -> EnumSet.of(SetUpMilestone.ACTION_PLAN);
      case INDIVIDUAL_PLANS -> EnumSet.of(SetUpMilestone.INDIVIDUAL_PLANS);
      default -> EnumSet.noneOf(SetUpMilestone.class);
    };
  }

  /** Where it is written. */
  Restated source() {
    if (this == KEY_WORKERS_IN_POST) {
      return Restated.LAST_WORKSHOP;
    }
    return milestones().isEmpty() ? Restated.of(phase) : Restated.MILESTONES;
  }
}
