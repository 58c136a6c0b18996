package org.keywork.setup;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;
import org.keywork.governance.CommunicationMedium;
import org.keywork.governance.CommunicationPurpose;

/**
 * A group of people whom a new key worker service concerns (PACK Ex.12 and Ex.13).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Stakeholder implements WithStakeholder {

  Stakeholder() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id. */
  public abstract StakeholderId id();

  /** Who they are; kept out of everything printed, since a small group can tell who is meant. */
  @Value.Redacted
  public abstract Optional<String> description();

  /** What they do about the change. */
  public abstract Optional<Stance> stance();

  /** How the group works with them where they resist. */
  public abstract Optional<Arrangement> strategy();

  /** What it speaks with them for. */
  public abstract Set<CommunicationPurpose> purposes();

  /** How it speaks with them. */
  public abstract Set<CommunicationMedium> media();

  /** Whether they are known to resist. */
  boolean isResisting() {
    return stance().filter(Stance::isResistance).isPresent();
  }

  /** Collects the parts of a {@link Stakeholder}. */
  public static class Builder extends ImmutableStakeholder.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
