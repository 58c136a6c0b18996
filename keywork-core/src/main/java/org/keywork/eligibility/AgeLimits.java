package org.keywork.eligibility;

import static org.keywork.rule.Parameter.count;
import static org.keywork.rule.Parameter.flag;
import static org.keywork.source.Publications.GUIDE;

import java.util.List;
import org.keywork.rule.Parameter;

/**
 * The ages between which a child can be referred, and the age at which support ends.
 *
 * <p>Sources give both limits of age as bare figures (0 to 16, 0 to 25) and leave open whether
 * somebody of just that age is in. Inclusive means until the day before the next birthday, exclusive
 * until the day before that birthday: with an upper age of 16 the last day for a child born on 4 May
 * 2010 is 3 May 2027 or 3 May 2026. Until a service says which, a sixteen-year-old cannot be decided.
 *
 * @since 0.1
 */
public final class AgeLimits {

  private static final int OLDEST_IN_GUIDE = 25;
  private static final int HIGHEST = 30;

  /** From which age a child can be referred; on that birthday, yes. */
  public static final Parameter<Integer> YOUNGEST_AT_REFERRAL = count(
          "eligibility.youngest-age-at-referral",
          "the age in years from which a child can be referred")
      .preset(0, GUIDE.at("1"))
      .between(0, HIGHEST)
      .asChoice();

  /** Up to which age. */
  public static final Parameter<Integer> OLDEST_AT_REFERRAL = count(
          "eligibility.oldest-age-at-referral",
          "the age in years up to which a child can be referred")
      .preset(OLDEST_IN_GUIDE, GUIDE.at("1"))
      .between(1, HIGHEST)
      .asChoice();

  /** Whether somebody of just that age is in. */
  public static final Parameter<Boolean> OLDEST_IS_INCLUSIVE = flag(
          "eligibility.oldest-age-is-inclusive",
          "whether a child who has reached the oldest age at referral can be referred until the next"
              + " birthday")
      .open("Sources say '0 to 16' and '0 to 25' and leave open whether 16 or 25 is in.")
      .asChoice();

  /** The age at which key working ends, on the birthday itself. GUIDE speaks of ages up to 25. */
  public static final Parameter<Integer> SUPPORT_ENDS_AT_AGE = count(
          "transition.support-ends-at-age", "the age in years at which key working ends")
      .preset(OLDEST_IN_GUIDE, GUIDE.at("1"))
      .between(1, HIGHEST)
      .asChoice();

  private AgeLimits() {}

  /** All of them. */
  static List<Parameter<?>> parameters() {
    return List.of(
        YOUNGEST_AT_REFERRAL, OLDEST_AT_REFERRAL, OLDEST_IS_INCLUSIVE, SUPPORT_ENDS_AT_AGE);
  }
}
