package org.keywork.eligibility;

import static org.keywork.rule.Parameter.count;
import static org.keywork.rule.Parameter.flag;

import java.util.List;
import org.keywork.rule.Parameter;

/**
 * What a service asks of a family beside the age of a child.
 *
 * <p>Unless a service asks for more, the age is all: GUIDE states no other criterion. What severe,
 * complex and high mean is for the service to say, since no source defines them.
 *
 * @since 0.1
 */
public final class CriteriaAsked {

  private static final String NOT_IN_GUIDE =
      "GUIDE asks for none of it; other sources name it as a criterion, each a different one.";
  private static final int MOST_AGENCIES = 20;

  /** Whether the disability has to be severe, as in Pembrokeshire. */
  public static final Parameter<Boolean> SEVERE_DISABILITY = flag(
          "eligibility.asks-for-severe-disability", "whether the disability has to be severe")
      .presetOfOurs(false, NOT_IN_GUIDE)
      .asChoice();

  /** Whether the needs have to be complex, as in PACK. */
  public static final Parameter<Boolean> COMPLEX_NEEDS = flag(
          "eligibility.asks-for-complex-needs", "whether the child's needs have to be complex")
      .presetOfOurs(false, NOT_IN_GUIDE)
      .asChoice();

  /** Whether the level of need has to be high, as in the standard that PACK quotes. */
  public static final Parameter<Boolean> HIGH_NEEDS = flag(
          "eligibility.asks-for-high-needs", "whether the child's level of need has to be high")
      .presetOfOurs(false, NOT_IN_GUIDE)
      .asChoice();

  /** Whether the child has to live in the catchment area. */
  public static final Parameter<Boolean> CATCHMENT = flag(
          "eligibility.asks-for-catchment", "whether the child has to live in the catchment area")
      .presetOfOurs(
          false,
          "PACK Ex.8 has a service define its catchment; to turn families away by it is one"
              + " reading.")
      .asChoice();

  /** From how many agencies the child has to get services; where it is not set, nobody counts. */
  public static final Parameter<Integer> FEWEST_AGENCIES = count(
          "eligibility.fewest-agencies",
          "the smallest number of agencies from which the child gets services")
      .open("'A number of services' (PACK ch.1) is no figure, and GUIDE states no minimum.")
      .between(1, MOST_AGENCIES)
      .asChoice();

  /** Whether a service that every child gets leaves its agency uncounted. */
  public static final Parameter<Boolean> ONLY_SPECIALIST_SERVICES = flag(
          "eligibility.only-specialist-services-count",
          "whether only agencies that give a specialist service count")
      .presetOfOurs(false, "PACK speaks of services, Pembrokeshire of specialist services.")
      .asChoice();

  private CriteriaAsked() {}

  /** All of them. */
  static List<Parameter<?>> parameters() {
    return List.of(
        SEVERE_DISABILITY,
        COMPLEX_NEEDS,
        HIGH_NEEDS,
        FEWEST_AGENCIES,
        ONLY_SPECIALIST_SERVICES,
        CATCHMENT);
  }
}
