package org.keywork.eligibility;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.keywork.rule.Answer;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Parameter;
import org.keywork.rule.Unknown;

/**
 * What speaks for offering a family a key worker before others: which reasons are there, which are
 * not, and of which the record does not tell.
 *
 * @param asOf the day on which one looked
 * @param factors every factor once, in the order of {@link PriorityFactor}
 * @since 0.1
 */
public record Priority(LocalDate asOf, List<FactorAnswer> factors) {

  /** Refuses a list that is not every factor once, in order. */
  public Priority {
    Objects.requireNonNull(asOf, "asOf");
    factors = List.copyOf(factors);
    if (!factors.stream()
        .map(FactorAnswer::factor)
        .toList()
        .equals(Arrays.asList(PriorityFactor.values()))) {
      throw new IllegalArgumentException("A priority answers for each factor once, in order.");
    }
  }

  /** What a service may set: how long critical periods last, and the weights of the factors. */
  public static List<Parameter<?>> parameters() {
    return Stream.<List<? extends Parameter<?>>>of(
            PriorityWindow.lengths(), PriorityFactor.weights())
        .<Parameter<?>>flatMap(List::stream)
        .toList();
  }

  /** Whether one factor is there, and what is missing to tell. */
  public FactorAnswer of(PriorityFactor factor) {
    return factors.stream().filter(each -> each.factor() == factor).findFirst().orElseThrow();
  }

  /** The factors that are there. */
  public List<PriorityFactor> present() {
    return factorsThatAre(Answer.YES);
  }

  /** The factors that are not there. */
  public List<PriorityFactor> absent() {
    return factorsThatAre(Answer.NO);
  }

  /** The factors of which the record does not tell. */
  public List<PriorityFactor> notKnown() {
    return factorsThatAre(Answer.CANNOT_TELL);
  }

  private List<PriorityFactor> factorsThatAre(Answer answer) {
    return factors.stream()
        .filter(each -> each.answer() == answer)
        .map(FactorAnswer::factor)
        .toList();
  }

  /** What the record does not tell. */
  public List<Unknown> missing() {
    return factors.stream().flatMap(each -> each.missing().stream()).toList();
  }

  /**
   * The weights of the factors that are there, and of those that may be. Under a policy that sets no
   * weight it is nothing.
   */
  public PriorityScore scoreUnder(LocalPolicy policy) {
    int certain = sum(present(), policy);
    return new PriorityScore(certain, certain + sum(notKnown(), policy));
  }

  private static int sum(List<PriorityFactor> factors, LocalPolicy policy) {
    return factors.stream().mapToInt(factor -> factor.weightUnder(policy)).sum();
  }
}
