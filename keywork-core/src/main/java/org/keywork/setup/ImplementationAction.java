package org.keywork.setup;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;
import org.keywork.governance.GroupMemberId;

/**
 * Something that is to be done to put a key worker service into action (PACK App.4).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class ImplementationAction implements WithImplementationAction {

  ImplementationAction() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its id. */
  public abstract ImplementationActionId id();

  /** The area of the plan to which it belongs. */
  public abstract ActionPlanArea area();

  /** The agency that acts. */
  public abstract Optional<AgencyId> agency();

  /** What is to be done. */
  @Value.Redacted
  public abstract Optional<String> action();

  /** The member of the steering group who sees to it. */
  public abstract Optional<GroupMemberId> responsible();

  /** The last day for it. */
  public abstract Optional<LocalDate> by();

  /** The day on which it was done. */
  public abstract Optional<LocalDate> doneOn();

  /** What it does not say of itself. */
  public Set<ActionPart> missing() {
    Set<ActionPart> missing = EnumSet.allOf(ActionPart.class);
    agency().ifPresent(each -> missing.remove(ActionPart.AGENCY));
    action().ifPresent(each -> missing.remove(ActionPart.ACTION));
    responsible().ifPresent(each -> missing.remove(ActionPart.RESPONSIBLE_PERSON));
    by().ifPresent(each -> missing.remove(ActionPart.DATE));
    return Collections.unmodifiableSet(missing);
  }

  /** Collects the parts of an {@link ImplementationAction}. */
  public static class Builder extends ImmutableImplementationAction.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
