package org.keywork.eligibility;

/**
 * Why a family needs support soon (GUIDE 2 / Continuum of provision).
 *
 * @since 0.1
 */
public enum CallReason {
  /** Its circumstances have changed. */
  CHANGED_CIRCUMSTANCES,
  /** Help is urgent. */
  URGENT_NEED
}
