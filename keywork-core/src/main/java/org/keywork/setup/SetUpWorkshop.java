package org.keywork.setup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A workshop of those who set up a service, of one day or several (PACK ch.5 / The workshop timetable).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class SetUpWorkshop implements WithSetUpWorkshop {

  SetUpWorkshop() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What it is there for. */
  public abstract SetUpWorkshopTask task();

  /** The days on which it was held. */
  public abstract List<LocalDate> heldOn();

  /** The days on which it is, or was, to be held. */
  public abstract List<LocalDate> plannedFor();

  /** In which stage the facilitator found the group. */
  public abstract Optional<GroupStage> group();

  /** How its members felt about what they could do. */
  public abstract Optional<CompetenceStage> competence();

  /** Collects the parts of a {@link SetUpWorkshop}. */
  public static class Builder extends ImmutableSetUpWorkshop.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
