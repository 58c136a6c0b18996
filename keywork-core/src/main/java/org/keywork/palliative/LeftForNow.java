package org.keywork.palliative;

/**
 * What a family may ask to leave for now. While it does, nobody is reminded of it.
 *
 * @since 0.1
 */
public enum LeftForNow {
  /** That palliative care begins. */
  PALLIATIVE_CARE,
  /** That what was told is gone over again. */
  GOING_OVER_AGAIN,
  /** That the time after the eighteenth birthday is planned for. */
  PLANNING_FOR_ADULT_LIFE
}
