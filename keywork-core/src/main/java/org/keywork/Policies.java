package org.keywork;

import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.util.List;
import java.util.Optional;
import org.keywork.family.AdviceReading;
import org.keywork.family.AdviceRules;
import org.keywork.rule.LocalPolicy;
import org.keywork.transition.ExitRules;

/**
 * Policies to begin with.
 *
 * @since 0.1
 */
public final class Policies {

  private static final LocalPolicy GUIDANCE = LocalPolicy.named("guidance");

  /** PEMBROKESHIRE Introduction. */
  private static final int SUPPORT_ENDS_AT_EIGHTEEN = 18;

  private static final LocalPolicy LIKE_PEMBROKESHIRE = LocalPolicy.named("pembrokeshire")
      .adopting(PEMBROKESHIRE)
      .with(AdviceRules.READING, AdviceReading.NEVER_RECOMMEND)
      .with(ExitRules.SUPPORT_ENDS_AT_AGE, SUPPORT_ENDS_AT_EIGHTEEN);

  private Policies() {}

  /**
   * The general sources, and nothing set. What one service does or a study observed is advice.
   */
  public static LocalPolicy guidance() {
    return GUIDANCE;
  }

  /**
   * The documented practice of one service, with the force that it gave to its own rules: reviews
   * every six months, at most twelve months between plans, support until the eighteenth birthday, and
   * key workers who never say what a family should do.
   */
  public static LocalPolicy pembrokeshire() {
    return LIKE_PEMBROKESHIRE;
  }

  /** Every policy to begin with. */
  public static List<LocalPolicy> all() {
    return List.of(GUIDANCE, LIKE_PEMBROKESHIRE);
  }

  /** The policy of this name, if it is one to begin with. */
  public static Optional<LocalPolicy> named(String name) {
    return all().stream().filter(policy -> policy.name().equals(name)).findFirst();
  }
}
