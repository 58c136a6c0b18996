package org.keywork.eligibility;

import static org.keywork.eligibility.PriorityGround.CRITICAL_PERIOD;
import static org.keywork.eligibility.PriorityGround.OBSERVED_NEED;
import static org.keywork.eligibility.PriorityGround.PARENTS_OWN_PRIORITY;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;

import java.util.Arrays;
import java.util.List;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Parameter;
import org.keywork.source.Citation;

/**
 * A reason for which a family comes before others when key workers are offered (PACK ch.1; GUIDE 2).
 *
 * <p>The sources name these reasons side by side and put them in no order. A service that wants one
 * gives them weights; a reason to which it gives none does not count.
 *
 * @since 0.1
 */
@SuppressWarnings("ImmutableEnumChecker") // Citation and Parameter never change, but do not say so.
public enum PriorityFactor {
  /** A parent brings up the child alone. */
  SINGLE_PARENT(
      PARENTS_OWN_PRIORITY,
      PACK.at("ch.1 / Who should receive the service?"),
      "eligibility.weight-of-single-parent",
      "in which a parent brings up the child alone"),
  /** A parent lives in a relationship that gives no support. */
  UNSUPPORTIVE_RELATIONSHIP(
      PARENTS_OWN_PRIORITY,
      PACK.at("ch.1 / Who should receive the service?"),
      "eligibility.weight-of-unsupportive-relationship",
      "in which a parent lives in an unsupportive relationship"),
  /** It has the most problems and the fewest resources. */
  MOST_PROBLEMS_FEWEST_RESOURCES(
      OBSERVED_NEED,
      PACK.at("ch.1 / Why is a key worker service important?"),
      "eligibility.weight-of-most-problems-fewest-resources",
      "with the most problems and the fewest resources"),
  /** A child's level of need is high. */
  HIGH_NEEDS(
      OBSERVED_NEED,
      PACK.at("ch.1 (NSF 2004)"),
      "eligibility.weight-of-high-needs",
      "with a child whose level of need is high"),
  /** A child is being diagnosed, or was not long ago. */
  DIAGNOSIS(
      CRITICAL_PERIOD,
      PACK.at("ch.1 / Who should receive the service?"),
      "eligibility.weight-of-diagnosis",
      "at or soon after a diagnosis"),
  /** A child moves from one setting, service or stage of life to another. */
  TRANSITION(
      CRITICAL_PERIOD,
      PACK.at("ch.1 / Who should receive the service?"),
      "eligibility.weight-of-transition",
      "at a transition"),
  /** Its circumstances have just changed. */
  CHANGED_CIRCUMSTANCES(
      CRITICAL_PERIOD,
      GUIDE.at("2 / Continuum of provision"),
      "eligibility.weight-of-changed-circumstances",
      "whose circumstances have just changed"),
  /** It needs help urgently. */
  URGENT_NEED(
      CRITICAL_PERIOD,
      GUIDE.at("2 / Continuum of provision"),
      "eligibility.weight-of-urgent-need",
      "that needs help urgently");

  private final PriorityGround ground;
  private final Citation citation;
  private final Parameter<Integer> weight;

  PriorityFactor(PriorityGround ground, Citation citation, String weightId, String which) {
    this.ground = ground;
    this.citation = citation;
    this.weight = Parameter.count(
            weightId, "the weight of a family " + which + ", beside the weights of other reasons")
        .open("The sources name who comes first and give no order among them.")
        .between(0, 100)
        .asChoice();
  }

  /** Who or what says that such a family comes first. */
  public PriorityGround ground() {
    return ground;
  }

  /** Where it is written. */
  public Citation citation() {
    return citation;
  }

  /** What a service may set: how much it counts, from 0 to 100. */
  public Parameter<Integer> weight() {
    return weight;
  }

  /** How much it counts under a policy: nothing where the policy sets no weight. */
  public int weightUnder(LocalPolicy policy) {
    return policy.value(weight).orElse(0);
  }

  /** The weights of all factors, in their order. */
  public static List<Parameter<Integer>> weights() {
    return Arrays.stream(values()).map(PriorityFactor::weight).toList();
  }
}
