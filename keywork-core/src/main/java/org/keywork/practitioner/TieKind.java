package org.keywork.practitioner;

/**
 * What ties a key worker to a part of a child's life (GUIDE 5c / Changing key working practitioner).
 *
 * @since 0.1
 */
public enum TieKind {
  /** A setting, such as a nursery: key working ends when the child moves on. */
  SETTING,
  /** A therapy: key working ends when the child no longer has it. */
  THERAPY
}
