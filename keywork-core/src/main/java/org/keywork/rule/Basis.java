package org.keywork.rule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule may know besides its subject: the day on which it looks, and what the service has set.
 *
 * @param asOf the day on which the record is looked at
 * @param policy what the service has set
 * @since 0.1
 */
public record Basis(LocalDate asOf, LocalPolicy policy) {

  /** Refuses a missing part. */
  public Basis {
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(policy, "policy");
  }

  /** What the policy says of a parameter; empty where neither it nor a source gives a value. */
  public <T> Optional<T> value(Parameter<T> parameter) {
    return policy.value(parameter);
  }
}
