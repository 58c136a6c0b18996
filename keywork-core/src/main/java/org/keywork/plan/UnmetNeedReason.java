package org.keywork.plan;

/**
 * Why a need is not met.
 *
 * @since 0.1
 */
public enum UnmetNeedReason {
  /** There is no such service. */
  NO_SUCH_SERVICE,
  /** The service refused the family. */
  REFUSED,
  /** The family waits for it. */
  WAITING,
  /** It was cancelled, or did not come. */
  CANCELLED_OR_FAILED,
  /** Something else. */
  OTHER
}
