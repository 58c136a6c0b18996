package org.keywork.practitioner;

import org.immutables.value.Value;

/**
 * A skill, and how far somebody has it.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class RatedSkill implements WithRatedSkill {

  RatedSkill() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The skill. */
  public abstract KeyWorkerSkill skill();

  /** How far they have it. */
  public abstract SkillRating rating();

  /** Collects the parts of a {@link RatedSkill}. */
  public static class Builder extends ImmutableRatedSkill.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
