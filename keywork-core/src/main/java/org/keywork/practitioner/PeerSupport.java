package org.keywork.practitioner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;

/**
 * What key workers do for each other: advice, information, and an ear (CCNUK P11; PACK ch.5 / Peer
 * support).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class PeerSupport implements WithPeerSupport {

  PeerSupport() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether there is any, and since when; needless where forms are listed. */
  public abstract Optional<Arrangement> available();

  /** Whether key workers are given time to meet. */
  public abstract Optional<Boolean> timeToMeet();

  /** The forms it takes. */
  public abstract Set<PeerSupportForm> forms();

  /** The meetings that are on record. */
  public abstract List<PeerMeeting> meetings();

  /** Whether there is any on a day; empty where that is not recorded. */
  public Optional<Boolean> isAvailableOn(LocalDate day) {
    return available()
        .map(each -> each.isInPlaceOn(day))
        .or(() -> forms().isEmpty() ? Optional.empty() : Optional.of(true));
  }

  /** Collects the parts of {@link PeerSupport}. */
  public static class Builder extends ImmutablePeerSupport.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
