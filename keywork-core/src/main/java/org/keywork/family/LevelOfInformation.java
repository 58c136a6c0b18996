package org.keywork.family;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.rule.Answer;

/**
 * How much one child is told of a condition that may shorten life. What the child understands of it
 * depends on age and stage of development (PALLIATIVE Introduction), so it is settled for each child,
 * and settled anew as the child grows.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class LevelOfInformation implements WithLevelOfInformation {

  LevelOfInformation() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** How much. */
  @Value.Redacted
  public abstract InformationLevel level();

  /** The day on which family and practitioners settled it. */
  public abstract LocalDate settledOn();

  /** At which stage of development the child was then. */
  @Value.Redacted
  public abstract Optional<String> developmentalStage();

  /**
   * Whether it is time to settle with the family how much a child is told: nothing is settled by the
   * day, or the child has had a birthday since. That a year is long enough to look again is ours.
   *
   * <p>A child of seven for whom it was settled on 3 May 2026 and who turns eight on 4 May is due on
   * 4 May.
   *
   * @return no for a child whose condition does not shorten life, or who has died; cannot tell where
   *     the course of the condition, or the age on which it hangs, is not recorded
   */
  public static Answer isDueFor(Child child, LocalDate asOf) {
    if (child.hasDiedBy(asOf)) {
      return Answer.NO;
    }
    Answer shortensLife = Answer.of(child.outlookOn(asOf).map(ConditionOutlook::mayShortenLife));
    return shortensLife.and(child
        .levelOfInformation()
        .filter(level -> !level.settledOn().isAfter(asOf))
        .map(level -> level.isOutgrownBy(child, asOf))
        .orElse(Answer.YES));
  }

  private Answer isOutgrownBy(Child child, LocalDate asOf) {
    return Answer.of(
        child.ageOn(settledOn()).flatMap(then -> child.ageOn(asOf).map(now -> now > then)));
  }

  /** Collects the parts of a {@link LevelOfInformation}. */
  public static class Builder extends ImmutableLevelOfInformation.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
