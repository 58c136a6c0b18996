package org.keywork.transition;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;
import org.keywork.family.MemberId;
import org.keywork.time.DateSpan;

/**
 * A parent or the young person does the family's key working, for a span of days past, present or
 * planned (GUIDE 5c / Reducing support; EVALUATION Empowering parents).
 *
 * <p>It is a step that a family may take, never one that is expected of it. A parent who is key worker
 * of other families is a {@link org.keywork.practitioner.NonDesignated} one; the standards name parents
 * there and do not say whether they mean their own family, too (CCNUK preamble). Whoever reads them so
 * may keep both on record.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class OwnKeyWorking implements WithOwnKeyWorking {

  OwnKeyWorking() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who does it: a parent or a disabled child or young person. */
  public abstract MemberId who();

  /** From the first to the last day, both inclusive. */
  public abstract DateSpan during();

  /** Whether the family chose it; empty when nobody recorded that. */
  public abstract Optional<Boolean> familysChoice();

  /** Whether those who know the family judged with it that it can be done; empty when nobody did. */
  @Value.Redacted
  public abstract Optional<Boolean> feasible();

  /** The day on which the support for the move was planned, as for any transition. */
  public abstract Optional<LocalDate> supportPlannedOn();

  /** Whether they have the contact details of somebody to turn to when they want help again. */
  public abstract Optional<Arrangement> openDoor();

  /** Whether it goes on or is to come, seen from a day. */
  boolean isNotOverOn(LocalDate day) {
    return !during().endsBefore(day);
  }

  /** Collects the parts of an {@link OwnKeyWorking}. */
  public static class Builder extends ImmutableOwnKeyWorking.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
