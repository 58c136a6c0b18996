package org.keywork.family;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One entry in the journal that family and key worker keep of a child's development, such as an Early
 * Support Developmental Journal (GUIDE 2 / Planning and assessment).
 *
 * <p>What the child can do, and cannot do yet, shows where support would help; an entry names the
 * needs that it points to.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class JournalEntry implements WithJournalEntry {

  JournalEntry() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day on which it was recorded. */
  public abstract LocalDate recordedOn();

  /** What it tells. */
  public abstract JournalEntryKind kind();

  /** Whether it was recorded together with the family. */
  public abstract Optional<Boolean> withFamily();

  /** The needs for which it showed that support is called for. */
  public abstract Set<NeedId> pointsTo();

  /** What it says. */
  @Value.Redacted
  public abstract Optional<String> note();

  /** Collects the parts of a {@link JournalEntry}. */
  public static class Builder extends ImmutableJournalEntry.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
