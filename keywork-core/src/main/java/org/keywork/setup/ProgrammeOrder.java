package org.keywork.setup;

import static org.keywork.setup.ProgrammeStep.ACTION_PLAN;
import static org.keywork.setup.ProgrammeStep.EVALUATION;
import static org.keywork.setup.ProgrammeStep.INDIVIDUAL_PLANS;
import static org.keywork.setup.ProgrammeStep.JOB_DESCRIPTIONS;
import static org.keywork.setup.ProgrammeStep.KEY_WORKERS_IN_POST;
import static org.keywork.setup.ProgrammeStep.LAST_WORKSHOP;
import static org.keywork.setup.ProgrammeStep.PILOT_SETTLES;
import static org.keywork.setup.ProgrammeStep.SCOPE;
import static org.keywork.setup.ProgrammeStep.SERVICE_MODEL;

import java.util.List;
import java.util.Objects;

/**
 * That one step of setting up must not come before another.
 *
 * @param first what comes first
 * @param then what must not come before it
 * @param source where it is written
 * @since 0.1
 */
public record ProgrammeOrder(ProgrammeStep first, ProgrammeStep then, Restated source) {

  private static final List<ProgrammeOrder> ALL = List.of(
      new ProgrammeOrder(SERVICE_MODEL, JOB_DESCRIPTIONS, Restated.MILESTONES),
      new ProgrammeOrder(JOB_DESCRIPTIONS, SCOPE, Restated.MILESTONES),
      new ProgrammeOrder(SCOPE, ACTION_PLAN, Restated.MILESTONES),
      new ProgrammeOrder(ACTION_PLAN, INDIVIDUAL_PLANS, Restated.MILESTONES),
      new ProgrammeOrder(PILOT_SETTLES, EVALUATION, Restated.PILOT),
      new ProgrammeOrder(KEY_WORKERS_IN_POST, LAST_WORKSHOP, Restated.LAST_WORKSHOP),
      new ProgrammeOrder(PILOT_SETTLES, LAST_WORKSHOP, Restated.LAST_WORKSHOP),
      new ProgrammeOrder(EVALUATION, LAST_WORKSHOP, Restated.LAST_WORKSHOP));

  /** Refuses a missing part. */
  public ProgrammeOrder {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(then, "then");
    Objects.requireNonNull(source, "source");
  }

  /** Every order there is, in the order of the guidance. */
  public static List<ProgrammeOrder> all() {
    return ALL;
  }

  /** Whether a programme breaks it: what comes then is over before what comes first may be. */
  public boolean isBrokenBy(SetUpProgramme programme) {
    return programme
        .item(then)
        .days()
        .endsBefore(programme.item(first).days().lastDay().orElseThrow());
  }
}
