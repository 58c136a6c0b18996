package org.keywork.monitoring;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What somebody held a service to be good for, such as in a paper on what it costs and saves (GUIDE 4 /
 * Beyond financial benefits).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class BenefitJudgement implements WithBenefitJudgement {

  BenefitJudgement() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day on which it was, or is going to be, given. */
  public abstract Optional<LocalDate> on();

  /** The benefits that it names. */
  public abstract Set<OutcomeKind> benefits();

  /** Whether it names benefits and none of them but money. */
  public boolean isOfMoneyAlone() {
    return !benefits().isEmpty() && !OutcomeKind.areMoreThanMoney(benefits());
  }

  /** Collects the parts of a {@link BenefitJudgement}. */
  public static class Builder extends ImmutableBenefitJudgement.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
