package org.keywork.setup;

/**
 * What a decision about a new service is about (PACK ch.2 / Introduction).
 *
 * @since 0.1
 */
public enum DecisionLevel {
  /** What the service is to be: its broad principles. */
  BROAD_PRINCIPLE,
  /** How something is done from day to day, such as how information is shared. */
  OPERATIONAL_DETAIL
}
