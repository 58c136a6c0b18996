package org.keywork.setup;

/**
 * With how many families a service begins (PACK Ex.11).
 *
 * @since 0.1
 */
public enum InitialScope {
  /** As a pilot with few families, before it is offered to more. */
  FEW_FAMILIES,
  /** At once, with many families. */
  LARGE_SCALE
}
