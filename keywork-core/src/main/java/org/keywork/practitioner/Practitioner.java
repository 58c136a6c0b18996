package org.keywork.practitioner;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;
import org.keywork.agency.Profession;

/**
 * Somebody who works with families, whether or not as a key worker.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Practitioner implements WithPractitioner {

  Practitioner() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Their id. */
  public abstract PractitionerId id();

  /** Their name. */
  @Value.Redacted
  public abstract Optional<String> name();

  /** Who employs them, or is behind those whom nobody employs, such as volunteers and parents. */
  public abstract AgencyId agency();

  /** What they are by background. */
  public abstract Optional<Profession> profession();

  /**
   * What they are called locally, such as lead professional. The same title may mean more support in
   * one place than in another; what it comes to is told by the role and by the functions held.
   */
  @Value.Redacted
  public abstract Optional<String> title();

  /** In which role they do key working; empty when they do none. */
  public abstract Optional<KeyWorkingRole> role();

  /** What was specially arranged so that somebody who is no professional can be a key worker. */
  public abstract Set<SpecialArrangement> specialArrangements();

  /** The day on which somebody asked for all of these; until then there may be more than are listed. */
  public abstract Optional<LocalDate> specialArrangementsAskedOn();

  /**
   * What they are by background, or else beside key working; empty when neither is
   * recorded.
   */
  public Optional<Profession> background() {
    Optional<Profession> profession = profession();
    Optional<KeyWorkingRole> role = role();
    return profession.isPresent() || role.isEmpty() ? profession : mainRole(role.get());
  }

  private static Optional<Profession> mainRole(KeyWorkingRole role) {
    return role instanceof NonDesignated beside ? Optional.of(beside.mainRole()) : Optional.empty();
  }

  /** Collects the parts of a {@link Practitioner}. */
  public static class Builder extends ImmutablePractitioner.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
