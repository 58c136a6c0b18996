package org.keywork.practitioner;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Basis;
import org.keywork.time.Deadline;

/**
 * The supervision of somebody as a key worker: by whom, when, and what comes up. Supervision of the
 * work that they do beside key working is none of it.
 *
 * <p>The order of the sessions changes no answer.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Supervision implements WithSupervision {

  Supervision() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Regular supervision of the role, whether arranged and since when. */
  public abstract Optional<Arrangement> arranged();

  /** Who usually supervises. */
  public abstract Optional<Supervisor> supervisor();

  /** The sessions, held and planned. */
  public abstract List<SupervisionSession> sessions();

  /** Whether the key worker can turn to the manager when something cannot wait for a session. */
  public abstract Optional<Boolean> reachableBetweenSessions();

  /** What could not wait for a session. */
  public abstract List<UrgentRequest> urgentRequests();

  /** Whether an eye is kept on families that come to depend on the key worker. */
  public abstract Optional<Boolean> overDependenceWatched();

  /** When the going got tough. */
  public abstract List<Escalation> escalations();

  /** The first day of the key worker's experience of key working. */
  public abstract Optional<LocalDate> experienceFrom();

  /** The day of the last session held by a day, alone or in a group. */
  public Optional<LocalDate> lastHeldBy(LocalDate day) {
    return held(day).max(Comparator.naturalOrder());
  }

  /**
   * The day from which the wait for the next session is counted, seen from a day: that of the last
   * session alone with the supervisor; where there was none, of the first in a group.
   */
  public Optional<LocalDate> individualCountedFrom(LocalDate day) {
    return sessions().stream()
        .filter(session -> session.isIndividual() && session.isHeldBy(day))
        .map(SupervisionSession::on)
        .max(Comparator.naturalOrder())
        .or(() -> held(day).min(Comparator.naturalOrder()));
  }

  /** The day of the first session after one day that was held by another. */
  Optional<LocalDate> nextHeldAfter(LocalDate dayExclusive, LocalDate asOf) {
    return held(asOf).filter(dayExclusive::isBefore).min(Comparator.naturalOrder());
  }

  /**
   * The last day on which something urgent is discussed in good time: as the service has set it; where it
   * has not, the day of the next session held by the day of the basis, and empty before there is one.
   */
  public Optional<LocalDate> lastDayFor(UrgentRequest request, Basis basis) {
    return request
        .deadline(basis)
        .map(Deadline::lastDay)
        .or(() -> nextHeldAfter(request.askedOn(), basis.asOf()));
  }

  private Stream<LocalDate> held(LocalDate day) {
    return sessions().stream().filter(session -> session.isHeldBy(day)).map(SupervisionSession::on);
  }

  /**
   * How the next session follows, as of a day and under a policy: from the last, and before the first
   * from the day on which supervision was arranged. Empty where neither is recorded.
   */
  public Optional<SupervisionSchedule> schedule(Basis basis) {
    return SupervisionSchedule.from(this, basis);
  }

  /** Collects the parts of {@link Supervision}. */
  public static class Builder extends ImmutableSupervision.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
