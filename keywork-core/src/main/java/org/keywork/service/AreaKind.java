package org.keywork.service;

/**
 * Where people live in the area of a service. In rural areas key workers seldom come across each other.
 *
 * @since 0.1
 */
public enum AreaKind {
  /** In towns. */
  URBAN,
  /** In the country. */
  RURAL,
  /** Some of either. */
  PARTLY_RURAL
}
