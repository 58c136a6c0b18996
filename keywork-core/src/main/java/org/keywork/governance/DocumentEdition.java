package org.keywork.governance;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A later edition, or an update, of the document in which the agencies recorded their commitment.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class DocumentEdition implements WithDocumentEdition {

  DocumentEdition() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day of the edition. */
  public abstract LocalDate on();

  /** Whether it says again that the agencies are committed to key working. */
  public abstract Optional<Boolean> repeatsCommitment();

  /** Collects the parts of a {@link DocumentEdition}. */
  public static class Builder extends ImmutableDocumentEdition.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
