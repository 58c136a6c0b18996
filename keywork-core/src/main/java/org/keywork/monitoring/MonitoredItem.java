package org.keywork.monitoring;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;
import org.keywork.governance.GroupMemberId;
import org.keywork.practitioner.PractitionerId;

/**
 * Something that a service keeps an eye on, by whom, and how (PACK checklist).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class MonitoredItem implements WithMonitoredItem {

  MonitoredItem() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What it is. */
  public abstract MonitoredMatter matter();

  /** Who sees to it, where that is somebody of the service. */
  public abstract Optional<PractitionerId> practitioner();

  /** Which agency sees to it, where it is left to one of them. */
  public abstract Optional<AgencyId> agency();

  /** Which member of the group that sets the service up, or of the one that runs it, sees to it. */
  public abstract Optional<GroupMemberId> member();

  /** How what needs to be known is gathered. */
  public abstract Set<WayOfGathering> ways();

  /** Whether it is settled who sees to it. */
  public boolean isInSomebodysHands() {
    return practitioner().isPresent() || agency().isPresent() || member().isPresent();
  }

  /** Collects the parts of a {@link MonitoredItem}. */
  public static class Builder extends ImmutableMonitoredItem.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
