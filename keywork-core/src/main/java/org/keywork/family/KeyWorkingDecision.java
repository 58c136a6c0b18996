package org.keywork.family;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * What the family decided about having a key worker.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class KeyWorkingDecision implements WithKeyWorkingDecision {

  KeyWorkingDecision() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day on which it decided. */
  public abstract LocalDate decidedOn();

  /** Whether it wants one, if only as a facilitator. */
  public abstract boolean wanted();

  /** What kind of key working it wants; empty when it did not say. */
  public abstract Optional<HelpWanted> help();

  /** Whether it wants to do its key working itself. */
  public boolean isForOwnKeyWorking() {
    Optional<HelpWanted> help = help();
    return help.isPresent() && help.get() == HelpWanted.OWN_KEY_WORKER;
  }

  /** Whether it turns key working down; who wants to do it themselves does not. */
  public boolean declines() {
    return !wanted() && !isForOwnKeyWorking();
  }

  @Value.Check
  void refuseHelpOfNobody() {
    if (declines() && help().isPresent()) {
      throw new InvalidRecordException(
          Location.at("help"),
          "A family that wants a key worker or a facilitator wants one; record that it does.");
    }
  }

  /** Collects the parts of a {@link KeyWorkingDecision}. */
  public static class Builder extends ImmutableKeyWorkingDecision.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
