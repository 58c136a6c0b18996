package org.keywork.assignment;

/**
 * What is weighed when a family gets a key worker (PACK ch.1 / Who should be a key worker?; GUIDE 2;
 * CCNUK O12, P21; PALLIATIVE The right help from the right person). The sources name these side by
 * side; which of them go before others depends on {@linkplain WhoChooses who chooses}.
 *
 * @since 0.1
 */
public enum MatchCriterion {
  /** Whom the family itself wants. */
  FAMILYS_CHOICE,
  /** Whom it knows and trusts already. */
  PRIOR_RELATIONSHIP,
  /** Whether there is room for one more family. */
  ROOM,
  /** Whether the family has to be spoken for towards the person's own agency. */
  CONFLICT_OF_INTEREST,
  /** Whether another role or a statutory employer may stand in the way of speaking for the family. */
  INDEPENDENCE,
  /** Whether the main job lets the person visit families at home. */
  HOME_VISITS,
  /** Whether duties in law always come before key working. */
  STATUTORY_DUTIES,
  /** The languages that the family speaks, signs or reads. */
  LANGUAGE,
  /** What culture, faith or way of life ask for. */
  CULTURE,
  /** The skills of a key worker. */
  SKILLS,
  /** The specialist sub-team. */
  SUB_TEAM,
  /** Whether the person is there, and stays. */
  PRESENCE,
  /** Whether the employer is a statutory agency or not. */
  SECTOR
}
