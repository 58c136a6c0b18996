package org.keywork.palliative;

/**
 * Who brought up that something was to be decided (PALLIATIVE The right help).
 *
 * @since 0.1
 */
public enum RaisedBy {
  /** The family. */
  FAMILY,
  /** A professional, so that the family need not think of everything. */
  PROFESSIONAL
}
