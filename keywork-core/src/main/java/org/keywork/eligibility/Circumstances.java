package org.keywork.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * What was known on one day of a family's circumstances, as the family and those who know it judge.
 *
 * <p>Earlier records stay. For each part the latest record that says something of it counts. What
 * many problems and few resources are is for the service to say: no source defines them. The day of
 * a diagnosis stands with the moves in the child's life, and what happens suddenly is a {@link
 * CallForSupport}.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Circumstances implements WithCircumstances {

  Circumstances() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day. */
  public abstract LocalDate recordedOn();

  /** Whether a parent brings up the child alone. */
  @Value.Redacted
  public abstract Optional<Boolean> singleParent();

  /**
   * Whether a parent lives in a relationship that gives no support; false, too, where there is no
   * such relationship at all.
   */
  @Value.Redacted
  public abstract Optional<Boolean> unsupportiveRelationship();

  /** Whether it is among the families with the most problems. */
  @Value.Redacted
  public abstract Optional<Boolean> manyProblems();

  /** Whether it is among the families with the fewest resources. */
  @Value.Redacted
  public abstract Optional<Boolean> fewResources();

  /**
   * The critical periods that the family was asked about and is not in, as of that day; of the others
   * nothing is said here.
   */
  @Value.Redacted
  public abstract Set<PriorityFactor> periodsRuledOut();

  @Value.Check
  void refuseWhatIsNoPeriod() {
    for (PriorityFactor factor : periodsRuledOut()) {
      if (factor.ground() != PriorityGround.CRITICAL_PERIOD) {
        throw new InvalidRecordException(
            Location.at("periodsRuledOut"),
            "Only a critical period can be ruled out here: diagnosis, transition,"
                + " changed-circumstances or urgent-need.");
      }
    }
  }

  /** Collects the parts of {@link Circumstances}. */
  public static class Builder extends ImmutableCircumstances.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
