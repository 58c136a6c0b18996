package org.keywork.caseload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.keywork.assignment.Intensity;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Parameter;
import org.keywork.rule.Weight;
import org.keywork.rule.WireName;

/**
 * How much a family weighs on a caseload. Families at a low level weigh less, and one for which the
 * door is only kept open hardly anything (GUIDE 2 / Continuum of provision, 5c / Reducing support);
 * how much less, no source says. Until a service sets it, every family weighs 1.
 *
 * @param policy what the service has set
 * @since 0.1
 */
public record FamilyWeights(LocalPolicy policy) {

  private static final String UNKNOWN_TO_SOURCES =
      "Each family counts as one until the service sets another weight; no source gives a figure.";

  private static final Map<Intensity, Parameter<Weight>> BY_INTENSITY = byIntensity();

  /** How much of its weight a family has for each of two key workers in an overlap. */
  public static final Parameter<Weight> SHARE_IN_OVERLAP = Parameter.weight(
          "caseload.share-in-overlap",
          "the share of a family's weight for each of its key workers while two of them overlap")
      .presetOfOurs(
          Weight.ONE,
          "Both carry the family, so it counts with each; no source says how it is counted.")
      .between(Weight.ZERO, Weight.ONE)
      .strictestWhenLarge();

  /** How much of its weight a family has for whoever covers. */
  public static final Parameter<Weight> SHARE_OF_COVER = Parameter.weight(
          "caseload.share-of-cover", "the share of a family's weight for whoever covers")
      .presetOfOurs(
          Weight.ONE,
          "Who covers does all that the key worker would; no source says how it is counted.")
      .between(Weight.ZERO, Weight.ONE)
      .strictestWhenLarge();

  private static Map<Intensity, Parameter<Weight>> byIntensity() {
    Map<Intensity, Parameter<Weight>> parameters = new EnumMap<>(Intensity.class);
    Arrays.stream(Intensity.values()).forEach(each -> parameters.put(each, weight(each)));
    return Collections.unmodifiableMap(parameters);
  }

  private static Parameter<Weight> weight(Intensity intensity) {
    return Parameter.weight(
            "caseload.weight-" + WireName.of(intensity),
            "the weight of a family whose key working is " + WireName.inWords(intensity))
        .presetOfOurs(Weight.ONE, UNKNOWN_TO_SOURCES)
        .between(Weight.ZERO, Weight.of(10))
        .strictestWhenLarge();
  }

  /** The parameter that sets how much a family weighs that has so much key working. */
  public static Parameter<Weight> weightOf(Intensity intensity) {
    return Objects.requireNonNull(BY_INTENSITY.get(intensity));
  }

  /** What a service may set. */
  static List<Parameter<?>> parameters() {
    List<Parameter<?>> parameters = new ArrayList<>(BY_INTENSITY.values());
    parameters.add(SHARE_IN_OVERLAP);
    parameters.add(SHARE_OF_COVER);
    return List.copyOf(parameters);
  }

  /** What a family weighs that has so much key working from one key worker alone. */
  public Weight of(Intensity intensity) {
    return policy.value(weightOf(intensity)).orElseThrow();
  }

  /** The share of a family's weight that somebody carries who is so much to it. */
  Weight share(CarriedAs as) {
    return switch (as) {
      case KEY_WORKER -> Weight.ONE;
      case IN_OVERLAP -> policy.value(SHARE_IN_OVERLAP).orElseThrow();
      case COVER -> policy.value(SHARE_OF_COVER).orElseThrow();
    };
  }
}
