package org.keywork.function;

/**
 * When a function applies to a family (GUIDE 1).
 *
 * @since 0.1
 */
public enum Proviso {
  /** For every family. */
  ALWAYS,
  /** As the family requires it. */
  AS_REQUIRED,
  /** Where it is necessary. */
  WHERE_NECESSARY,
  /** Where it is appropriate. */
  WHERE_APPROPRIATE;

  /** Whether it takes a need of the family to call for the function. */
  public boolean dependsOnTheFamily() {
    return this != ALWAYS;
  }
}
