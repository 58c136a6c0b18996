package org.keywork.family;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * A piece of information that was collected about the family. It belongs to the family (PACK ch.2 /
 * The database).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class CollectedItem implements WithCollectedItem {

  CollectedItem() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day on which it was collected. */
  public abstract LocalDate collectedOn();

  /** What it is. */
  @Value.Redacted
  public abstract Optional<String> what();

  /** What it was collected for. */
  public abstract Optional<SharingPurpose> purpose();

  /** Whether it serves the family directly, as the family and its key worker judge. */
  public abstract Optional<Boolean> servesFamilyDirectly();

  /** The first day on which it was no longer kept. */
  public abstract Optional<LocalDate> removedOn();

  /** Whether it is kept on a day; on the day it was removed, no longer. */
  public boolean isKeptOn(LocalDate asOf) {
    return !asOf.isBefore(collectedOn())
        && removedOn().filter(end -> !asOf.isBefore(end)).isEmpty();
  }

  @Value.Check
  void refuseARemovalBeforeTheCollection() {
    if (removedOn().filter(collectedOn()::isAfter).isPresent()) {
      throw new InvalidRecordException(
          Location.at("removedOn"), "Information cannot be removed before it is collected.");
    }
  }

  /** Collects the parts of a {@link CollectedItem}. */
  public static class Builder extends ImmutableCollectedItem.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
