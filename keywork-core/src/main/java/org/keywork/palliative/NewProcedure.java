package org.keywork.palliative;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * New equipment, or a procedure such as the placing of a feeding tube, after which the family goes on with
 * the care at home (PALLIATIVE The right help).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class NewProcedure implements WithNewProcedure {

  NewProcedure() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day. */
  @Value.Redacted
  public abstract LocalDate on();

  /** The day on which the child came home. */
  @Value.Redacted
  public abstract Optional<LocalDate> dischargedOn();

  /** Whether the family was taught how to deal with it; empty when that is not recorded. */
  @Value.Redacted
  public abstract Optional<Boolean> familyTaught();

  /** The day on which the teaching was done. */
  @Value.Redacted
  public abstract Optional<LocalDate> taughtOn();

  @Value.Check
  void refuseADischargeBeforehand() {
    if (dischargedOn().filter(on()::isAfter).isPresent()) {
      throw new InvalidRecordException(
          Location.at("dischargedOn"), "Nobody comes home with what was not there yet.");
    }
  }

  @Value.Check
  void refuseADayOfNoTeaching() {
    if (taughtOn().isPresent() && !familyTaught().orElse(true)) {
      throw new InvalidRecordException(
          Location.at("taughtOn"), "Teaching that was not done has no day.");
    }
  }

  /** Collects the parts of a {@link NewProcedure}. */
  public static class Builder extends ImmutableNewProcedure.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
