package org.keywork.service;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;
import org.keywork.agency.Arrangement;
import org.keywork.practitioner.PersonSpecification;

/**
 * What a service has laid down about the people who do key working or may come to (CCNUK O9; GUIDE 5a /
 * Workforce development).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Workforce implements WithWorkforce {

  Workforce() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether the administrators have a written job description, and since when. */
  public abstract Optional<Arrangement> administratorsJobDescription();

  /** Whom it looks for when it looks for a key worker. */
  public abstract Optional<PersonSpecification> personSpecification();

  /** The agencies whose job descriptions name key working functions, for all who may take them on. */
  public abstract Set<AgencyId> functionsNamedIn();

  /** Collects the parts of a {@link Workforce}. */
  public static class Builder extends ImmutableWorkforce.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
