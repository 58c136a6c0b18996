package org.keywork.practitioner;

/**
 * What somebody has to be clear about before they are key worker of a first family (PACK ch.1 / Support
 * for the key worker).
 *
 * @since 0.1
 */
public enum RolePoint {
  /** What they do for a family, and what not. */
  TASKS,
  /** What they are responsible for. */
  RESPONSIBILITIES,
  /** To whom they answer. */
  ACCOUNTABILITY,
  /** What they may decide or ask for. */
  AUTHORITY
}
