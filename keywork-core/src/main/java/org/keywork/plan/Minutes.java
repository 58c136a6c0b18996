package org.keywork.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;
import org.keywork.style.Among;

/**
 * The minutes of a meeting: its conclusions as they were written down and sent round.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Minutes implements WithMinutes {

  Minutes() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether they are on the form that the services agreed upon. */
  public abstract Optional<Boolean> onAgreedForm();

  /** Whether they say who does what next. */
  public abstract Optional<Boolean> nameActions();

  /** Whether they say when that is looked at again. */
  public abstract Optional<Boolean> nameNextReview();

  /** Whether they were typed; need not be said where administrative staff did it. */
  public abstract Optional<Boolean> typed();

  /**
   * Whether administrative staff typed them and sent them round. That is best (GUIDE 5b), but nothing
   * is amiss with minutes that the key worker saw to.
   */
  public abstract Optional<Boolean> byAdministrativeStaff();

  /** Whether they were sent round; need not be said where staff did it, or it is listed to whom. */
  public abstract Optional<Boolean> sentRound();

  /** To whom they were sent. */
  public abstract List<Circulation> circulation();

  /** Whether they were typed, by administrative staff if nobody says otherwise. */
  Optional<Boolean> wereTyped() {
    return typed().isPresent() ? typed() : byStaff();
  }

  /** Whether they were sent round; where it is listed to whom, the days there decide. */
  Optional<Boolean> wereSentRound() {
    return sentRound().isPresent() || !circulation().isEmpty() ? sentRound() : byStaff();
  }

  private Optional<Boolean> byStaff() {
    return byAdministrativeStaff().filter(Boolean::booleanValue);
  }

  /** Whether it is listed to whom they went, by a day. */
  boolean isListedBy(LocalDate day) {
    return Among.any(circulation(), day, Circulation::isSentBy);
  }

  /** Whether somebody had got them by a day. */
  boolean wentTo(PractitionerId who, LocalDate day) {
    for (int i = 0; i < circulation().size(); i++) {
      Circulation each = circulation().get(i);
      if (each.to().equals(who) && each.isSentBy(day)) {
        return true;
      }
    }
    return false;
  }

  @Value.Check
  void refuseMinutesSentAndNotSent() {
    if (!circulation().isEmpty() && !sentRound().orElse(true)) {
      throw new InvalidRecordException(
          Location.at("sentRound"), "Minutes that were sent to somebody were sent round.");
    }
  }

  /** Collects the parts of {@link Minutes}. */
  public static class Builder extends ImmutableMinutes.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
