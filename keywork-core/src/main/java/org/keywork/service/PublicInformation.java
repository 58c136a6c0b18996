package org.keywork.service;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;
import org.keywork.agency.AgencyKind;
import org.keywork.rule.Basis;
import org.keywork.time.Deadline;

/**
 * What a service lets families and practitioners know about key working.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class PublicInformation implements WithPublicInformation {

  PublicInformation() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Where the public finds it. */
  public abstract Set<InformationPlace> places();

  /** The day on which it was last brought up to date. */
  public abstract Optional<LocalDate> lastUpdatedOn();

  /** Whether it is clear, as those who read it say. */
  public abstract Optional<Boolean> clear();

  /** The agencies whose practitioners were given concise information. */
  public abstract Set<AgencyId> practitionersToldIn();

  /** The kinds of service, in it and around it, that were told what a key worker does. */
  public abstract Set<AgencyKind> roleToldTo();

  /**
   * By when it is to be brought up to date again, counted from the last time by the day of the basis;
   * empty where that is not recorded, or the service has not set how long information holds.
   */
  public Optional<Deadline> nextUpdate(Basis basis) {
    return lastUpdateBy(basis.asOf())
        .flatMap(last -> basis
            .value(PublicInformationRules.LONGEST_UNCHANGED)
            .map(longest -> Deadline.within(longest, last)));
  }

  /** The day of the last time, if it had come by another. */
  Optional<LocalDate> lastUpdateBy(LocalDate day) {
    return lastUpdatedOn().filter(updated -> !updated.isAfter(day));
  }

  /** Collects the parts of a {@link PublicInformation}. */
  public static class Builder extends ImmutablePublicInformation.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
