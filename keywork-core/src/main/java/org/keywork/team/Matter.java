package org.keywork.team;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * Something in which the family has to be spoken for towards an agency.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Matter implements WithMatter {

  Matter() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its id. */
  public abstract MatterId id();

  /** The day on which it came up. */
  public abstract LocalDate raisedOn();

  /** The day on which it was over. */
  public abstract Optional<LocalDate> closedOn();

  /** The agency it is about. */
  public abstract AgencyId agency();

  /** Why it came up. */
  public abstract MatterTrigger trigger();

  /** Who speaks for the family in it; empty when that is not settled. */
  public abstract Optional<AdvocacyRoute> spokenForBy();

  /** On whose side the key worker stands in it; empty when nobody has said. */
  public abstract Optional<Stance> keyWorkersStance();

  /** Whether the service manager took it to the manager of the agency. */
  public abstract Optional<Boolean> takenUpByServiceManager();

  /** Whether the family was unsure what it is entitled to, or what its rights are. */
  public abstract Optional<Boolean> familyUnsureOfRights();

  /** The day on which this was explained to the family. */
  public abstract Optional<LocalDate> rightsExplainedOn();

  /** Whether it is settled that the family is spoken for in it by this way. */
  public boolean isSpokenForBy(AdvocacyRoute route) {
    return spokenForBy().isPresent() && spokenForBy().get() == route;
  }

  /** Whether it is open on a day; on the day it was closed, no longer. */
  public boolean isOpenOn(LocalDate asOf) {
    return !asOf.isBefore(raisedOn())
        && (closedOn().isEmpty() || asOf.isBefore(closedOn().get()));
  }

  @Value.Check
  void refuseAnEndBeforeTheStart() {
    if (closedOn().filter(raisedOn()::isAfter).isPresent()) {
      throw new InvalidRecordException(
          Location.at("closedOn"), "A matter cannot be closed before it is raised.");
    }
  }

  /** Collects the parts of a {@link Matter}. */
  public static class Builder extends ImmutableMatter.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
