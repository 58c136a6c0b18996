package org.keywork.governance;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;

/**
 * The document in which the agencies of a service have recorded together that they stand by key working,
 * such as a Children's Services Plan (PACK ch.2 / Ownership).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class CommitmentDocument implements WithCommitmentDocument {

  CommitmentDocument() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** That the commitment stands in it, and since when. */
  public abstract Optional<Arrangement> recorded();

  /** Whether it lasts when the priorities of single agencies change. */
  public abstract Optional<Boolean> lasting();

  /** The editions and updates since. */
  public abstract List<DocumentEdition> editions();

  /** Collects the parts of a {@link CommitmentDocument}. */
  public static class Builder extends ImmutableCommitmentDocument.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
