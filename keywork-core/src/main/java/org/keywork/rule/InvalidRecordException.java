package org.keywork.rule;

/**
 * A record that contradicts itself: two members with one id, a reference to nobody.
 *
 * <p>The message is one sentence without personal data; {@link #at()} tells which part of the refused
 * value it speaks of.
 *
 * @since 0.1
 */
public final class InvalidRecordException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient Location at;

  /**
   * Refuses a value.
   *
   * @param at the offending part, seen from the refused value
   * @param sentence what is wrong, as one full sentence without personal data
   */
  public InvalidRecordException(Location at, String sentence) {
    super(sentence);
    this.at = at;
  }

  /** The offending part, seen from the refused value. */
  public Location at() {
    return at;
  }
}
