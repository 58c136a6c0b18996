package org.keywork.plan;

/**
 * Who does something that is done for a family (PEMBROKESHIRE Information and advice).
 *
 * @since 0.1
 */
public enum ActionMode {
  /** Somebody does it for the family. */
  FOR_THE_FAMILY,
  /** Somebody does it together with the family. */
  WITH_THE_FAMILY,
  /** The family does it. */
  BY_THE_FAMILY
}
