package org.keywork.team;

/**
 * Why somebody has to speak for the family (PEMBROKESHIRE Advocacy and mediation).
 *
 * @since 0.1
 */
public enum MatterTrigger {
  /** The family does not get what it is entitled to: a case for advocacy. */
  ENTITLEMENT(Approach.ADVOCACY),
  /** There is a dispute with professionals: a case for mediation. */
  DISPUTE(Approach.MEDIATION);

  private final Approach approach;

  MatterTrigger(Approach approach) {
    this.approach = approach;
  }

  /** What it calls for. */
  public Approach approach() {
    return approach;
  }
}
