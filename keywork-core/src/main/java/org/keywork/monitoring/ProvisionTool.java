package org.keywork.monitoring;

/**
 * What helps to hold local provision against the needs of families (GUIDE 2 / Continuum of provision).
 *
 * @since 0.1
 */
public enum ProvisionTool {
  /** An Outcomes Star, on which families show how things are for them. */
  OUTCOMES_STAR,
  /** The Multi-agency Planning and Improvement Tool of Early Support. */
  MAPIT,
  /** Another tool. */
  OTHER
}
