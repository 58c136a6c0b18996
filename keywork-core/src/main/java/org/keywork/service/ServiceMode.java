package org.keywork.service;

/**
 * How key working is on offer in an area (GUIDE 5a / Awareness raising).
 *
 * @since 0.1
 */
public enum ServiceMode {
  /** It is part of every practitioner's work and on offer to all families; nobody is screened. */
  EMBEDDED,
  /** It is a service of its own, to which families are referred. */
  SEPARATE
}
