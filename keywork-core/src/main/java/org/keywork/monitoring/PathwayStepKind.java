package org.keywork.monitoring;

/**
 * What happens on a family's way through services that costs somebody something (GUIDE 4 / Cost-savings;
 * EVALUATION Discussion).
 *
 * @since 0.1
 */
public enum PathwayStepKind {
  /** Key working itself: visits, calls, and the time between them. */
  KEY_WORKING,
  /** A meeting of those around the family. */
  MEETING,
  /** Work that somebody else does as well, such as taking down the family's story again. */
  DUPLICATED_WORK,
  /** A crisis in which services step in. */
  CRISIS_INTERVENTION,
  /** A case before the tribunal. */
  TRIBUNAL,
  /** Any other service or support. */
  SUPPORT
}
