package org.keywork.json;

import org.jspecify.annotations.Nullable;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * Why a value could not be made of parts in which nothing is wrong.
 *
 * @param at the part, seen from the value
 * @param sentence what is wrong
 */
record Contradiction(Location at, String sentence) {

  private static final String HOUSE = "org.keywork.";

  /** What a refusal tells. Only sentences of the house are known to be discreet. */
  static Contradiction of(RuntimeException refusal) {
    @Nullable Throwable cause = refusal;
    while (cause != null && !(cause instanceof IllegalArgumentException)) {
      cause = cause.getCause();
    }
    if (cause == null || !isOurs(cause) || cause.getMessage() == null) {
      return new Contradiction(Location.here(), Wording.CONTRADICTION);
    }
    Location at = cause instanceof InvalidRecordException invalid ? invalid.at() : Location.here();
    return new Contradiction(at, cause.getMessage());
  }

  private static boolean isOurs(Throwable cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    return trace.length > 0 && trace[0].getClassName().startsWith(HOUSE);
  }
}
