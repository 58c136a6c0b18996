package org.keywork.practitioner;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody who is a key worker of a service, with what the service does so that they can be one:
 * selection, job description, training, supervision, time and administrative help (PACK ch.1 /
 * Support for the key worker).
 *
 * <p>Each part is told as far as it is known. With which families the key worker works is told by
 * the case files of these families.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class KeyWorker implements WithKeyWorker {

  KeyWorker() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who it is. */
  public abstract Practitioner practitioner();

  /** The id of who it is. */
  public PractitionerId id() {
    return practitioner().id();
  }

  /** The day on which their induction was completed. */
  public abstract Optional<LocalDate> inductionOn();

  /** Collects the parts of a {@link KeyWorker}. */
  public static class Builder extends ImmutableKeyWorker.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
