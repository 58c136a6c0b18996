package org.keywork.governance;

import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.AgencyKind;
import org.keywork.agency.Arrangement;

/**
 * What ties a key worker service to agencies that take no part in it, but decide about much that
 * families need (CCNUK O2 and O11).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class AgencyLink implements WithAgencyLink {

  AgencyLink() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the agencies at the other end do. */
  public abstract AgencyKind to();

  /** That it is a formal link, and since when. */
  public abstract Optional<Arrangement> formal();

  /** That somebody sees to it that both ends stay in touch. */
  public abstract Optional<Arrangement> keptUp();

  /** Collects the parts of an {@link AgencyLink}. */
  public static class Builder extends ImmutableAgencyLink.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
