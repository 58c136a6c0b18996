package org.keywork.family;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * What the family allows to be collected and shared, and with whom.
 *
 * <p>A consent holds from the day it was given to the day before it was withdrawn, and no longer than
 * to its last day if it was given for a time. Given on 2 March 2026 for a time to 30 June, it holds on
 * 30 June and no longer on 1 July.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Consent implements WithConsent {

  Consent() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its id. */
  public abstract ConsentId id();

  /** Who gave it: a parent, or the young person. */
  public abstract MemberId giver();

  /** The day on which it was given. */
  public abstract LocalDate givenOn();

  /** The day on which the giver got material that explains it. */
  public abstract Optional<LocalDate> informedOn();

  /** The first day on which it no longer holds. */
  public abstract Optional<LocalDate> withdrawnOn();

  /** The last day on which it holds, inclusive; empty unless it was given for a time only. */
  public abstract Optional<LocalDate> lastDay();

  /** Whose information it is about; empty for that of everybody for whom the giver may speak. */
  public abstract Set<MemberId> about();

  /** The agencies that may get to know. */
  public abstract Set<AgencyId> recipients();

  /** What for: the circumstances in which they may. */
  public abstract Set<SharingPurpose> purposes();

  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate asOf) {
    return !asOf.isBefore(givenOn()) && !isWithdrawnOn(asOf) && !hasRunOutOn(asOf);
  }

  /** Whether it was withdrawn on a day or before. */
  public boolean isWithdrawnOn(LocalDate asOf) {
    Optional<LocalDate> end = withdrawnOn();
    return end.isPresent() && !asOf.isBefore(end.get());
  }

  /** Whether the time for which it was given is over on a day. */
  public boolean hasRunOutOn(LocalDate asOf) {
    Optional<LocalDate> last = lastDay();
    return last.isPresent() && asOf.isAfter(last.get());
  }

  /** The first day on which it no longer holds, if that has come by a day. */
  public Optional<LocalDate> endBy(LocalDate asOf) {
    Optional<LocalDate> withdrawn = withdrawnOn().filter(end -> !asOf.isBefore(end));
    Optional<LocalDate> runOut = lastDay().filter(asOf::isAfter).map(last -> last.plusDays(1));
    return Stream.concat(withdrawn.stream(), runOut.stream()).min(Comparator.naturalOrder());
  }

  /** Whether it was withdrawn by a day, or the time for which it was given is over. */
  boolean hasEndedBy(LocalDate asOf) {
    return isWithdrawnOn(asOf) || hasRunOutOn(asOf);
  }

  /** Whether it is about somebody's information, as far as its giver may speak for them. */
  public boolean isAbout(MemberId member) {
    return about().isEmpty() || about().contains(member);
  }

  /**
   * Whether the giver got material that explains it on the day on which it was given, or before; empty
   * when that day is not recorded.
   */
  public Optional<Boolean> isInformed() {
    return informedOn().isPresent() ? Optional.of(isGivenInformed()) : Optional.empty();
  }

  /** Whether it is on record that the giver got it by then. */
  boolean isGivenInformed() {
    Optional<LocalDate> informed = informedOn();
    return informed.isPresent() && !informed.get().isAfter(givenOn());
  }

  /**
   * Whether it names an agency and a purpose; empty when it leaves open who may get to know or what
   * for, and does not rule out either by naming others.
   */
  public Optional<Boolean> names(AgencyId recipient, SharingPurpose purpose) {
    boolean rulesOut = (!recipients().isEmpty() && !recipients().contains(recipient))
        || (!purposes().isEmpty() && !purposes().contains(purpose));
    boolean leavesOpen = recipients().isEmpty() || purposes().isEmpty();
    return !rulesOut && leavesOpen ? Optional.empty() : Optional.of(!rulesOut);
  }

  /**
   * Whether another consent says what this one does, and more perhaps: of the same giver, given on the
   * same day or later, about as many people, to as many agencies, for as much.
   */
  boolean isRepeatedIn(Consent other) {
    return other.giver().equals(giver())
        && !other.givenOn().isBefore(givenOn())
        && (other.about().isEmpty() || (!about().isEmpty() && other.about().containsAll(about())))
        && saysAsMuch(recipients(), other.recipients())
        && saysAsMuch(purposes(), other.purposes());
  }

  /** What was left open is not said again by naming some. */
  private static boolean saysAsMuch(Set<?> once, Set<?> again) {
    return once.isEmpty() ? again.isEmpty() : again.containsAll(once);
  }

  @Value.Check
  void refuseAnEndBeforeTheConsent() {
    if (withdrawnOn().filter(givenOn()::isAfter).isPresent()) {
      throw new InvalidRecordException(
          Location.at("withdrawnOn"), "A consent cannot be withdrawn before it is given.");
    }
    if (lastDay().filter(givenOn()::isAfter).isPresent()) {
      throw new InvalidRecordException(
          Location.at("lastDay"), "The last day of a consent cannot lie before it is given.");
    }
  }

  /** Collects the parts of a {@link Consent}. */
  public static class Builder extends ImmutableConsent.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
