package org.keywork.source;

/**
 * How strongly a source asks for something.
 *
 * <p>Force follows the verb of the source and nobody's opinion. Outside the library {@link #MUST} is
 * an error, {@link #SHOULD} a warning and {@link #MAY} a note. The constants stand from the strongest
 * to the weakest.
 *
 * @since 0.1
 */
public enum Force {
  /** Essential, a precondition, or something key working cannot do without. */
  MUST,
  /** Recommended: good practice. */
  SHOULD,
  /** An option the source allows, or a figure that was only observed. */
  MAY;

  /** Whether this force is at least as strong as {@code other}. */
  public boolean isAtLeast(Force other) {
    return compareTo(other) <= 0;
  }
}
