package org.keywork.team;

/**
 * How somebody speaks for a family (PEMBROKESHIRE Advocacy and mediation).
 *
 * @since 0.1
 */
public enum Approach {
  /** Standing up for the family so that it gets what it is entitled to. */
  ADVOCACY,
  /** Going between the family and professionals in a dispute. */
  MEDIATION
}
