package org.keywork.setup;

/**
 * What there is before the setting up of a service begins (PACK checklist / Starting off).
 *
 * @since 0.1
 */
public enum StartingPoint {
  /** Agencies work together at a strategic level. */
  STRATEGIC_MULTI_AGENCY_WORKING,
  /** Somebody facilitates the work and champions it. */
  FACILITATOR,
  /** It is known how many disabled children live there. */
  NUMBERS_OF_DISABLED_CHILDREN,
  /** It is known which services there are. */
  SERVICES_AVAILABLE,
  /** Senior managers of all agencies stand behind it. */
  SENIOR_COMMITMENT,
  /** Families who would use the service take part. */
  FAMILIES_INVOLVED
}
