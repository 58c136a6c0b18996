package org.keywork.records;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.family.MemberId;

/**
 * A record that parents or a young person keep themselves, such as an Early Support Family Pack, or the
 * offer of one. Separated parents may each have their own.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class FamilyHeldRecord implements WithFamilyHeldRecord {

  FamilyHeldRecord() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who keeps it: parents, or the young person. */
  public abstract Set<MemberId> keptBy();

  /** The day on which it was offered. */
  public abstract Optional<LocalDate> offeredOn();

  /** The first day on which they have it. */
  public abstract Optional<LocalDate> since();

  /** The day from which they did not want it, or no longer. */
  public abstract Optional<LocalDate> declinedOn();

  /** What it is for, which is as they like it. */
  public abstract Set<HeldRecordKind> kinds();

  /** Whether it suits them, as they say themselves; empty when nobody asked. */
  public abstract Optional<Boolean> suitsFamily();

  /**
   * Whether they chose to share their own notes on the child with practitioners, as they may (GUIDE 2 /
   * Planning and assessment); empty when nobody recorded it.
   */
  public abstract Optional<Boolean> sharesNotes();

  /** Whether they have it on a day. Where no day at all is recorded they do. */
  public boolean isHeldOn(LocalDate day) {
    return !isDeclinedBy(day)
        && (since().isPresent() ? !since().get().isAfter(day) : offeredOn().isEmpty());
  }

  /** Whether by a day they had it, or could have had it. */
  public boolean isAvailableBy(LocalDate day) {
    return isHeldOn(day)
        || isDeclinedBy(day)
        || (offeredOn().isPresent() && !offeredOn().get().isAfter(day));
  }

  private boolean isDeclinedBy(LocalDate day) {
    return declinedOn().isPresent() && !declinedOn().get().isAfter(day);
  }

  /** Collects the parts of a {@link FamilyHeldRecord}. */
  public static class Builder extends ImmutableFamilyHeldRecord.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
