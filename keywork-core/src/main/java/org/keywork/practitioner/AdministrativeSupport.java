package org.keywork.practitioner;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;

/**
 * The administrative work that somebody else does for a key worker (CCNUK O8; GUIDE 5b /
 * Administrative support).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class AdministrativeSupport implements WithAdministrativeSupport {

  AdministrativeSupport() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether the key worker has any, and since when; needless where tasks are listed. */
  public abstract Optional<Arrangement> available();

  /** What is done for the key worker. */
  public abstract Set<AdministrativeTask> tasks();

  /** Whether the key worker has any on a day; empty where that is not recorded. */
  public Optional<Boolean> isAvailableOn(LocalDate day) {
    return available()
        .map(each -> each.isInPlaceOn(day))
        .or(() -> tasks().isEmpty() ? Optional.empty() : Optional.of(true));
  }

  /** Collects the parts of {@link AdministrativeSupport}. */
  public static class Builder extends ImmutableAdministrativeSupport.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
