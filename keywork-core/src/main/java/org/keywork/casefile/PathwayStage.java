package org.keywork.casefile;

import java.util.EnumSet;
import java.util.Set;

/**
 * The stages of a family's way through the service, in the order in which they come as a rule
 * (PEMBROKESHIRE; PACK ch.2 / Monitoring and review; GUIDE 5c).
 *
 * <p>A stage may be left out, so any later one may follow, except that nobody returns who has not
 * left. What may come after it again is told by {@link #next()}.
 *
 * @since 0.1
 */
public enum PathwayStage {
  /** The family got general information. */
  INFORMATION_GIVEN,
  /** It decided whether it wants a key worker. */
  FAMILY_DECIDES,
  /** It was referred, or came by itself. */
  REFERRAL,
  /** The service decided whether it is eligible. */
  ELIGIBILITY_DECISION,
  /** Its key worker was chosen. */
  ALLOCATION,
  /** The key worker came and explained the role. */
  FIRST_VISIT,
  /** The key worker gets to know everybody in the family, and the child in several settings. */
  GETTING_TO_KNOW,
  /** The written account of needs and strengths was shared with the family. */
  WRITTEN_ACCOUNT_SHARED,
  /** The plan is being made, in a meeting or in another way: the stage is the same. */
  PLANNING,
  /** The plan was agreed and sent to all. */
  PLAN_AGREED,
  /** It is being carried out, and watched over. */
  MONITORING,
  /** It was reviewed. */
  REVIEW,
  /** The child moves on, or the key worker changes. */
  TRANSITION_OR_CHANGE,
  /** Key working grows less. */
  STEP_DOWN,
  /** The family left, with an open door. */
  EXIT,
  /** It came back. */
  RETURN,
  /** Key working was looked back on, and is over. */
  FINAL_REVIEW;

  /**
   * The stages that may follow this one.
   *
   * <ul>
   *   <li>Up to the decision on eligibility, in any order: no source settles it, and what came late is
   *       for rules to tell.
   *   <li>From monitoring or step-down, planning again; from a review, which may be followed by
   *       another, also getting to know a family that has changed.
   *   <li>From a move or a change of key worker, everything from allocation on, and another of them.
   *   <li>From the exit, a return or the final review; from a return, anything else; from the final review,
   *       nothing.
   * </ul>
   */
  public Set<PathwayStage> next() {
    return switch (this) {
      case INFORMATION_GIVEN, FAMILY_DECIDES, REFERRAL, ELIGIBILITY_DECISION ->
        others(INFORMATION_GIVEN);
      case ALLOCATION,
          FIRST_VISIT,
          GETTING_TO_KNOW,
          WRITTEN_ACCOUNT_SHARED,
          PLANNING,
          PLAN_AGREED -> others(this);
      case MONITORING, STEP_DOWN -> others(PLANNING);
      case REVIEW -> from(GETTING_TO_KNOW);
      case TRANSITION_OR_CHANGE -> from(ALLOCATION);
      case EXIT -> EnumSet.of(RETURN, FINAL_REVIEW);
      case RETURN -> from(INFORMATION_GIVEN);
      case FINAL_REVIEW -> EnumSet.noneOf(PathwayStage.class);
    };
  }

  private Set<PathwayStage> others(PathwayStage first) {
    Set<PathwayStage> others = from(first);
    others.remove(this);
    return others;
  }

  private static Set<PathwayStage> from(PathwayStage first) {
    Set<PathwayStage> stages = EnumSet.range(first, FINAL_REVIEW);
    stages.remove(RETURN);
    return stages;
  }

  /** Whether the family is with the service: not after it has left. */
  public boolean isOpen() {
    return this != EXIT && this != FINAL_REVIEW;
  }

  /** Whether this stage comes before another as a rule. */
  public boolean isBefore(PathwayStage other) {
    return compareTo(other) < 0;
  }
}
