package org.keywork.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.family.MemberId;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * How a child or young person was helped to take part in a meeting. Whether they came is told by the
 * meeting's own list of the members of the family who did.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class ChildsPart implements WithChildsPart {

  ChildsPart() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who. */
  public abstract MemberId child();

  /**
   * Whether those who know the young person judge that taking part in this meeting is right for
   * them; empty when nobody judged it.
   */
  @Value.Redacted
  public abstract Optional<Boolean> appropriate();

  /** Whether somebody prepared them for it. */
  public abstract Optional<Boolean> prepared();

  /** Whether somebody supported them at it. */
  public abstract Optional<Boolean> supported();

  /** Whether it is told that somebody prepared them. */
  boolean isPrepared() {
    return prepared().orElse(false);
  }

  /** Whether it is told that somebody supported them. */
  boolean isSupported() {
    return supported().orElse(false);
  }

  /** Refuses two parts of one child in the same meeting. */
  static void requireOneEach(List<ChildsPart> parts) {
    Set<MemberId> children = new HashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      MemberId child = parts.get(i).child();
      if (!children.add(child)) {
        throw new InvalidRecordException(
            Location.at("childrensParts", i).then("child"),
            "The part of " + child.value() + " in the meeting is told twice; tell it once.");
      }
    }
  }

  /** Collects the parts of a {@link ChildsPart}. */
  public static class Builder extends ImmutableChildsPart.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
