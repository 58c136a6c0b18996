package org.keywork.monitoring;

/**
 * What key working is good for that has no price (GUIDE 4 / Beyond financial benefits; PACK ch.1 / Why is
 * a key worker service important?).
 *
 * @since 0.1
 */
public enum Benefit {
  /** A better life for the family as a whole. */
  QUALITY_OF_LIFE,
  /** Well-being, of the child or young person or of others in the family. */
  WELL_BEING,
  /** Less stress, and less of a feeling of burden and isolation. */
  LESS_STRESS,
  /** Families get on better with services, and with those who work in them. */
  RELATIONSHIPS_WITH_SERVICES,
  /** Families come sooner, and more easily, to what there is for them. */
  ACCESS_TO_SERVICES,
  /** Fewer needs that nobody meets. */
  FEWER_UNMET_NEEDS,
  /** Learning and development of high quality within reach of the child. */
  LEARNING_AND_DEVELOPMENT,
  /** Somebody who takes the time to understand, and to explain what is complicated. */
  TIME_AND_UNDERSTANDING,
  /** A service of higher quality, with which families are more satisfied. */
  QUALITY_OF_SERVICE,
  /** What the area has set out to reach for children, young people and families. */
  STRATEGIC_AIMS,
  /** Something else. */
  OTHER
}
