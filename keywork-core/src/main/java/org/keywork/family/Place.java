package org.keywork.family;

/**
 * Where the child is seen, or where people meet (PEMBROKESHIRE).
 *
 * @since 0.1
 */
public enum Place {
  /** The family's home. */
  HOME,
  /** A school. */
  SCHOOL,
  /** A children's centre. */
  CHILDRENS_CENTRE,
  /** A short-break facility or residential short-break centre. */
  SHORT_BREAK_CENTRE,
  /** A play scheme. */
  PLAY_SCHEME,
  /** Another place of the family's choice. */
  OTHER_CHOSEN_BY_THE_FAMILY,
  /** Another place. */
  OTHER
}
