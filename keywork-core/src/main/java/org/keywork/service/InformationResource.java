package org.keywork.service;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;

/**
 * Where families and key workers find out about services, conditions and organisations. What the public
 * is told of key working itself is {@link PublicInformation}.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class InformationResource implements WithInformationResource {

  InformationResource() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What it is about. */
  public abstract Set<InformationGroup> covers();

  /** Who guides families through it. */
  public abstract Set<InformationGuide> guides();

  /** The agencies that named somebody whom key workers can ask. */
  public abstract Set<AgencyId> contactsNamedIn();

  /** In which forms it comes. */
  public abstract Set<InformationMedium> media();

  /**
   * The day on which somebody went through all of this; until then there may be more than is recorded
   * here.
   */
  public abstract Optional<LocalDate> askedOn();

  /** Whether somebody had gone through all of it by a day. */
  boolean isAskedBy(LocalDate day) {
    return askedOn().isPresent() && !askedOn().get().isAfter(day);
  }

  /** Collects the parts of an {@link InformationResource}. */
  public static class Builder extends ImmutableInformationResource.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
