package org.keywork.setup;

/**
 * What stakeholders do about a change, told in five (PACK Ex.12).
 *
 * @since 0.1
 */
public enum Stance {
  /** They resist it actively. */
  ACTIVE_RESISTANCE,
  /** They resist it passively, or care nothing for it. */
  PASSIVE_RESISTANCE,
  /** They let it happen. */
  LET_IT_HAPPEN,
  /** They help it happen. */
  HELP_IT_HAPPEN,
  /** They make it happen. */
  MAKE_IT_HAPPEN;

  /** Whether it stands in the way, so that a strategy is called for. */
  public boolean isResistance() {
    return this == ACTIVE_RESISTANCE || this == PASSIVE_RESISTANCE;
  }

  /** Whether it is that of people who are needed to bring the change about. */
  public boolean isSupport() {
    return this == HELP_IT_HAPPEN || this == MAKE_IT_HAPPEN;
  }

  /** The same as chapter 4 tells it, which makes no difference between active and passive resistance. */
  public StanceInBroad inBroad() {
    return switch (this) {
      case ACTIVE_RESISTANCE, PASSIVE_RESISTANCE -> StanceInBroad.OPPOSE;
      case LET_IT_HAPPEN -> StanceInBroad.LET_IT_HAPPEN;
      case HELP_IT_HAPPEN -> StanceInBroad.HELP_IT_HAPPEN;
      case MAKE_IT_HAPPEN -> StanceInBroad.MAKE_IT_HAPPEN;
    };
  }
}
