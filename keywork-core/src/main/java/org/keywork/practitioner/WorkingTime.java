package org.keywork.practitioner;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;

/**
 * How the hours of a key worker go: what the other role takes of them, who is master of the diary, and
 * what was really worked (GUIDE 5b / Workload management). How many hours the contract has stands with
 * the role ({@link KeyWorkingRole#contractedHours()}).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class WorkingTime implements WithWorkingTime {

  WorkingTime() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether the key worker decides how the days are planned. */
  public abstract Optional<Boolean> masterOfOwnDiary();

  /** The hours a week that the role beside key working takes. */
  public abstract Optional<Duration> mainJobHours();

  /** Whether core hours of that role, such as lessons, keep the key worker from meetings. */
  public abstract Optional<Boolean> coreHoursBlockMeetings();

  /** Whether somebody stands in for the key worker in that role meanwhile. */
  public abstract Optional<Arrangement> coverForMainJob();

  /** The hours that were worked. */
  public abstract List<WorkedHours> worked();

  @Value.Check
  void refuseMoreThanAWeekHas() {
    Hours.requireOfAWeek("mainJobHours", mainJobHours());
  }

  /** Collects the parts of {@link WorkingTime}. */
  public static class Builder extends ImmutableWorkingTime.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
