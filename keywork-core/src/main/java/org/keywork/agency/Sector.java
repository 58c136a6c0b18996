package org.keywork.agency;

/**
 * Who runs an agency (GUIDE 1 / Models of key working).
 *
 * @since 0.1
 */
public enum Sector {
  /** A public body with duties in law. */
  STATUTORY,
  /** The private, voluntary and independent sector. */
  PVI
}
