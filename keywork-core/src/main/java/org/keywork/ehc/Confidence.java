package org.keywork.ehc;

/**
 * How sure we are of what the law says.
 *
 * @since 0.1
 */
public enum Confidence {
  /** The words of the law were read. */
  READ,
  /** Part of it was read, and part of it is told after somebody else. */
  PARTLY_READ,
  /** It is told after somebody else; a service sets the figure if it knows better. */
  SECONDARY;

  /** Whether the words of the law were read in full. */
  public boolean isSure() {
    return this == READ;
  }
}
