package org.keywork.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.AgencyKind;

/**
 * The links from a key worker service to agencies beyond those that take part in it.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class AgencyLinks implements WithAgencyLinks {

  AgencyLinks() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The links. */
  public abstract List<AgencyLink> links();

  /** The day on which somebody went through them; until then there may be more than are recorded. */
  public abstract Optional<LocalDate> askedOn();

  /** The links to agencies of a kind. */
  public List<AgencyLink> to(AgencyKind kind) {
    return links().stream().filter(each -> each.to() == kind).toList();
  }

  /** Whether somebody had gone through the links by a day. */
  boolean isAskedBy(LocalDate day) {
    return askedOn().filter(asked -> !asked.isAfter(day)).isPresent();
  }

  /** Collects the parts of {@link AgencyLinks}. */
  public static class Builder extends ImmutableAgencyLinks.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
