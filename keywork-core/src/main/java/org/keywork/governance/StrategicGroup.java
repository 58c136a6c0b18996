package org.keywork.governance;

import java.util.EnumSet;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A group that plans services for disabled children across agencies, such as a board for special
 * educational needs and disability (GUIDE 5a / Strategic visions). In one area the manager responsible for
 * key working chairs it together with two commissioners, that for children and young people and that of
 * the clinical commissioning group.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class StrategicGroup implements WithStrategicGroup {

  StrategicGroup() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who sits on it. */
  public abstract Set<StrategicSeat> seats();

  /** Who chairs it, alone or together; they need not be among the seats again. */
  public abstract Set<StrategicSeat> chairs();

  /** Whether somebody sits on it, or chairs it, for these. */
  public boolean has(StrategicSeat seat) {
    return seats().contains(seat) || chairs().contains(seat);
  }

  /** Who of these does not sit on it, in the order of the vocabulary. */
  Set<StrategicSeat> lacks(Set<StrategicSeat> these) {
    Set<StrategicSeat> missing = EnumSet.copyOf(these);
    missing.removeIf(this::has);
    return missing;
  }

  /** Collects the parts of a {@link StrategicGroup}. */
  public static class Builder extends ImmutableStrategicGroup.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
