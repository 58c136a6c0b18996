package org.keywork.caseload;

import static org.keywork.caseload.RoleKind.DESIGNATED;
import static org.keywork.source.Publications.PACK;

import java.util.List;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Parameter;

/**
 * How many families key workers were found to carry (PACK ch.1 / Planning the service). Figures to
 * compare with and no limits: of the non-designated they are averages, of the designated it is not
 * said what they are.
 *
 * @param fewest the smaller figure
 * @param most the larger figure
 * @since 0.1
 */
public record ObservedRange(int fewest, int most) {

  /** Where a number of families stands. */
  public enum Standing {
    /** It is lower than both figures. */
    BELOW,
    /** It is one of the figures, or between them. */
    WITHIN,
    /** It is higher than both figures. */
    ABOVE
  }

  /** The smaller figure for the designated. */
  public static final Parameter<Integer> FEWEST_OF_DESIGNATED = figure(
      "caseload.observed-fewest-designated",
      "the smallest number of families that designated key workers were found to carry",
      20);

  /** The larger figure for the designated. */
  public static final Parameter<Integer> MOST_OF_DESIGNATED = figure(
      "caseload.observed-most-designated",
      "the largest number of families that designated key workers were found to carry",
      40);

  /** The smaller figure for the non-designated. */
  public static final Parameter<Integer> FEWEST_OF_NON_DESIGNATED = figure(
      "caseload.observed-fewest-non-designated",
      "the smaller of the two numbers of families that non-designated key workers were found to"
          + " carry on average",
      3);

  /** The larger figure for the non-designated. */
  public static final Parameter<Integer> MOST_OF_NON_DESIGNATED = figure(
      "caseload.observed-most-non-designated",
      "the larger of the two numbers of families that non-designated key workers were found to"
          + " carry on average",
      4);

  private static Parameter<Integer> figure(String id, String meaning, int observed) {
    return Parameter.count(id, meaning)
        .preset(observed, PACK.at("ch.1 / Planning the service"))
        .between(0, 200)
        .asChoice();
  }

  /** What a service may compare with instead. */
  static List<Parameter<?>> parameters() {
    return List.of(
        FEWEST_OF_DESIGNATED, MOST_OF_DESIGNATED, FEWEST_OF_NON_DESIGNATED, MOST_OF_NON_DESIGNATED);
  }

  /** The figures for a kind of role. */
  public static ObservedRange of(RoleKind kind, LocalPolicy policy) {
    return kind == DESIGNATED
        ? of(FEWEST_OF_DESIGNATED, MOST_OF_DESIGNATED, policy)
        : of(FEWEST_OF_NON_DESIGNATED, MOST_OF_NON_DESIGNATED, policy);
  }

  private static ObservedRange of(
      Parameter<Integer> fewest, Parameter<Integer> most, LocalPolicy policy) {
    return new ObservedRange(
        policy.value(fewest).orElseThrow(), policy.value(most).orElseThrow());
  }

  /** The figures for two together. */
  public ObservedRange plus(ObservedRange other) {
    return new ObservedRange(fewest + other.fewest, most + other.most);
  }

  /** Where a number of families stands. */
  public Standing standing(int families) {
    if (families > most) {
      return Standing.ABOVE;
    }
    return families < fewest ? Standing.BELOW : Standing.WITHIN;
  }
}
