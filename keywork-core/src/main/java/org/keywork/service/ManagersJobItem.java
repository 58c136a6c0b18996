package org.keywork.service;

/**
 * What the job description of a service manager makes plain, so that they and the line managers of
 * non-designated key workers know who decides what (PACK Ex.10).
 *
 * @since 0.1
 */
public enum ManagersJobItem {
  /** The work that is theirs to do. */
  RESPONSIBILITIES,
  /** To whom they answer. */
  ACCOUNTABILITY,
  /** What they may ask of key workers. */
  AUTHORITY_OVER_KEY_WORKERS,
  /** What money they may spend. */
  AUTHORITY_OVER_FINANCE,
  /** What else they may use or commit. */
  AUTHORITY_OVER_RESOURCES
}
