package org.keywork.setup;

import java.util.List;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Parameter;

/**
 * How many months each part of setting up a service is given (PACK ch.5 Table 1, a rough guide). The
 * pilot has two parts: it settles, and then it is evaluated.
 *
 * <p>By the table 2 + 1 + 6 + 9 + 3 + 1 = 22 months.
 *
 * @param preliminaryWork for looking around
 * @param planning for initiation and planning
 * @param implementation for carrying out the plan
 * @param settling for the pilot to settle
 * @param evaluation for evaluating, analysing and reporting
 * @param routinisation for the step to a service that stays
 * @since 0.1
 */
public record SetUpMonths(
    int preliminaryWork,
    int planning,
    int implementation,
    int settling,
    int evaluation,
    int routinisation) {

  private static final int LONGEST = 60;

  /** For looking around. */
  public static final Parameter<Integer> PRELIMINARY_WORK =
      months("preliminary-work", "the months of preliminary work", 2).asChoice();

  /** For initiation and planning. */
  public static final Parameter<Integer> PLANNING =
      months("planning", "the months of initiation and planning", 1).asChoice();

  /** For carrying out the plan. */
  public static final Parameter<Integer> IMPLEMENTATION =
      months("implementation", "the months of implementation", 6).asChoice();

  /** For the pilot to settle, at least. */
  public static final Parameter<Integer> SETTLING = months(
          "settling", "the months that a pilot is given to settle, at least", 9)
      .strictestWhenLarge();

  /** For the evaluation; the table leaves it the rest of twelve months. */
  public static final Parameter<Integer> EVALUATION = Parameter.count(
          "set-up.months-of-evaluation",
          "the months in which a pilot is evaluated, analysed and reported on")
      .presetOfOurs(
          3,
          "PACK ch.5 Table 1 gives twelve months to settling and evaluating, at least nine of them to"
              + " settling, and no figure for the rest.")
      .between(1, LONGEST)
      .asChoice();

  /** For the step to a service that stays. */
  public static final Parameter<Integer> ROUTINISATION =
      months("routinisation", "the months of routinisation", 1).asChoice();

  /** The months of the table. */
  public static final SetUpMonths OF_TABLE_1 = of(LocalPolicy.named("Table 1"));

  /** Refuses a part that is not given a month. */
  public SetUpMonths {
    for (int months :
        List.of(preliminaryWork, planning, implementation, settling, evaluation, routinisation)) {
      if (months < 1 || months > LONGEST) {
        throw new IllegalArgumentException("Each part of setting up a service takes from 1 to "
            + LONGEST + " months, not " + months + ".");
      }
    }
  }

  /** The months that a policy sets, and else those of the table. */
  public static SetUpMonths of(LocalPolicy policy) {
    return new SetUpMonths(
        policy.value(PRELIMINARY_WORK).orElseThrow(),
        policy.value(PLANNING).orElseThrow(),
        policy.value(IMPLEMENTATION).orElseThrow(),
        policy.value(SETTLING).orElseThrow(),
        policy.value(EVALUATION).orElseThrow(),
        policy.value(ROUTINISATION).orElseThrow());
  }

  /** The months of a phase. */
  public int of(SetUpPhase phase) {
    return switch (phase) {
      case PRELIMINARY_WORK -> preliminaryWork;
      case INITIATION_AND_PLANNING -> planning;
      case IMPLEMENTATION -> implementation;
      case PILOT_AND_EVALUATION -> settling + evaluation;
      case ROUTINISATION -> routinisation;
    };
  }

  /** The months of all phases before this one. */
  public int before(SetUpPhase phase) {
    return switch (phase) {
      case PRELIMINARY_WORK -> 0;
      case INITIATION_AND_PLANNING -> preliminaryWork;
      case IMPLEMENTATION -> preliminaryWork + planning;
      case PILOT_AND_EVALUATION -> preliminaryWork + planning + implementation;
      case ROUTINISATION ->
        before(SetUpPhase.PILOT_AND_EVALUATION) + of(SetUpPhase.PILOT_AND_EVALUATION);
    };
  }

  /** All together. */
  public int total() {
    return before(SetUpPhase.ROUTINISATION) + routinisation;
  }

  private static Parameter.Draft<Integer> months(String part, String meaning, int ofTable1) {
    return Parameter.count("set-up.months-of-" + part, meaning)
        .preset(ofTable1, Restated.TABLE_1)
        .between(1, LONGEST);
  }
}
