package org.keywork.palliative;

/**
 * How it goes with a child whose condition limits or threatens life (PALLIATIVE Introduction, Changing
 * faces), the gravest last. No phase follows from another: care can be long and episodic, and what seemed
 * to be the end may turn out not to be.
 *
 * @since 0.1
 */
public enum CarePhase {
  /** A time of wellness, to be lived as normally as possible. */
  WELL,
  /** Treatment against the condition itself. */
  ACTIVE_TREATMENT,
  /** A sudden worsening. */
  ACUTE_EPISODE,
  /** Active treatment was given up, so that there is room for what the child likes. */
  TREATMENT_GIVEN_UP,
  /** It seems to be the last phase. */
  SEEMINGLY_TERMINAL
}
