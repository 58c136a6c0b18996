package org.keywork.transition;

import java.util.Objects;
import java.util.Optional;
import org.keywork.family.MemberId;
import org.keywork.rule.Location;

/**
 * A change that is to come, and nobody can tell when.
 *
 * @param kind what it is
 * @param child whose life it is a change in; empty where it is one for the whole family
 * @param missing what is missing to tell when, as words that complete 'not recorded:'
 * @param at where it would stand
 * @since 0.1
 */
public record UndatedChange(
    ForeseenKind kind, Optional<MemberId> child, String missing, Location at) {

  /** Refuses a missing part. */
  public UndatedChange {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(child, "child");
    Objects.requireNonNull(missing, "missing");
    Objects.requireNonNull(at, "at");
  }
}
