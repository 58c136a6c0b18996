package org.keywork.setup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.rule.Consistency;

/**
 * The stakeholders of a new key worker service, one by one.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class StakeholderMap implements WithStakeholderMap {

  StakeholderMap() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The stakeholders. */
  public abstract List<Stakeholder> stakeholders();

  /** The day on which somebody went through what is known of each. */
  public abstract Optional<LocalDate> askedOn();

  /** Whether somebody had gone through what is known of each by a day. */
  boolean isAskedBy(LocalDate day) {
    return askedOn().filter(asked -> !asked.isAfter(day)).isPresent();
  }

  @Value.Check
  void refuseTwoOfOneId() {
    Consistency.requireDistinct("stakeholders", stakeholders(), Stakeholder::id, "stakeholders");
  }

  /** Collects the parts of a {@link StakeholderMap}. */
  public static class Builder extends ImmutableStakeholderMap.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
