package org.keywork.review;

import java.util.Objects;
import org.keywork.family.ActiveTime;

/**
 * A promise, and the time in which the family it was made to is on the active list.
 *
 * @param promise the promise
 * @param active the time in which the family is on the active list
 * @since 0.1
 */
public record FamilysPromise(Promise promise, ActiveTime active) {

  /** Refuses a missing part. */
  public FamilysPromise {
    Objects.requireNonNull(promise, "promise");
    Objects.requireNonNull(active, "active");
  }
}
