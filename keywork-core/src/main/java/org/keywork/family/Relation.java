package org.keywork.family;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a member of the family is to one of the children.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Relation implements WithRelation {

  Relation() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The child. */
  public abstract MemberId child();

  /** What the member is to that child. */
  public abstract RelationKind kind();

  /**
   * Whether the member has parental responsibility for that child; empty when nobody recorded it.
   */
  public abstract Optional<Boolean> parentalResponsibility();

  /** Collects the parts of a {@link Relation}. */
  public static class Builder extends ImmutableRelation.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
