package org.keywork.service;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;
import org.keywork.agency.Sector;
import org.keywork.function.KeyWorkingFunction;

/**
 * What the local authority of an area makes of key working: whether it considered it, which of its
 * functions it has carried out, and by whom (GUIDE 4 / SEND reforms).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class AuthoritysApproach implements WithAuthoritysApproach {

  AuthoritysApproach() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether it considered a key working approach, whatever came of it. */
  public abstract Optional<Arrangement> considered();

  /** The functions that it has carried out, some or all; empty where none is known. */
  public abstract Set<KeyWorkingFunction> functions();

  /** Who provides them; empty where that is not known. */
  public abstract Set<Sector> providers();

  /** Whether it went further than to consider it. */
  boolean isTaken() {
    return !functions().isEmpty() || !providers().isEmpty();
  }

  /** Collects the parts of an {@link AuthoritysApproach}. */
  public static class Builder extends ImmutableAuthoritysApproach.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
