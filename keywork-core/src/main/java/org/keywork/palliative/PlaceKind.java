package org.keywork.palliative;

/**
 * Where a child is cared for.
 *
 * @since 0.1
 */
public enum PlaceKind {
  /** At home. */
  HOME,
  /** In a hospital. */
  HOSPITAL,
  /** In a hospice. */
  HOSPICE,
  /** Elsewhere, such as on a journey. */
  AWAY;

  /** Whether doctors who do not know the child have to be told. */
  boolean isAmongStrangers() {
    return this == AWAY;
  }
}
