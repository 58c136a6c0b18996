package org.keywork.review;

/**
 * What was promised to a family.
 *
 * @since 0.1
 */
public enum PromiseKind {
  /** To call back. */
  CALL_BACK,
  /** To do something and report back. */
  ACTION
}
