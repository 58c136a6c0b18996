package org.keywork.transition;

import static org.keywork.source.Publications.EVALUATION;
import static org.keywork.source.Publications.GUIDE;

import org.keywork.assignment.ChangeRules;
import org.keywork.assignment.HandoverRules;
import org.keywork.ehc.EhcDuty;
import org.keywork.source.Citation;

/**
 * What must be in place before a change comes.
 *
 * @since 0.1
 */
public enum PreparationKind {
  /** It is planned how key working ends. */
  EXIT_PLAN,
  /** The key worker's support for a move is planned. */
  MOVE_SUPPORT,
  /** The plan for education, health and care is amended for the move. */
  EHC_AMENDMENT,
  /** It is known who follows the key worker. */
  SUCCESSOR,
  /** The family is told that its key worker goes. */
  FAMILY_TOLD,
  /** The one who goes and the one who comes work with the family together. */
  OVERLAP,
  /** The next key worker has begun. */
  REPLACEMENT,
  /** It is planned how there is less key working. */
  STEP_DOWN_PLAN;

  /** Where it is written that it must be. */
  public Citation citation() {
    return switch (this) {
      case EXIT_PLAN -> GUIDE.at("5c / Reducing support");
      case MOVE_SUPPORT -> TransitionRules.SUPPORT_PLANNED_AHEAD.citation();
      case EHC_AMENDMENT -> EhcDuty.PHASE_TRANSFER.citation();
      case SUCCESSOR -> SuccessorRules.SUCCESSOR_FOUND.citation();
      case FAMILY_TOLD -> HandoverRules.FAMILY_TOLD.citation();
      case OVERLAP -> ChangeRules.HANDOVER_OVERLAPS.citation();
      case REPLACEMENT -> ChangeRules.REPLACEMENT_PROVIDED.citation();
      case STEP_DOWN_PLAN -> EVALUATION.at("Empowering parents, Discussion");
    };
  }
}
