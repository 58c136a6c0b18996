package org.keywork.monitoring;

import java.util.Set;
import org.immutables.value.Value;

/**
 * A family of a case study, and two ways that things can go for it: with key working, and otherwise. The
 * family is made up or told so that nobody knows it again; it has no id of its own here.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class CaseStudy implements WithCaseStudy {

  CaseStudy() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its id. */
  public abstract CaseStudyId id();

  /** How things go with key working. */
  public abstract CostedPathway keyWorking();

  /** How they go, or would go, without it. */
  public abstract CostedPathway otherwise();

  /** What key working is good for in this family; what has no price belongs among it. */
  public abstract Set<OutcomeKind> benefits();

  /** Whether it is known of both ways what they cost, so that one can be held against the other. */
  public boolean isCosted() {
    return keyWorking().isCosted() && otherwise().isCosted();
  }

  /** What the one way costs and saves beside the other. */
  public PathwaysCompared compared() {
    return PathwaysCompared.of(this);
  }

  /** Collects the parts of a {@link CaseStudy}. */
  public static class Builder extends ImmutableCaseStudy.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
