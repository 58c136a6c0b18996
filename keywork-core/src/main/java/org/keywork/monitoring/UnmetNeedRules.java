package org.keywork.monitoring;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.source.Citation;

/**
 * What families lack reaches those who plan provision. Each rule speaks once of the service, however
 * many families lack something; which parts of life still wait for a recommendation is told by {@link
 * UnmetNeeds#withoutRecommendation}.
 *
 * @since 0.1
 */
public final class UnmetNeedRules {

  private static final Citation MONITORING = PACK.at("ch.2 / Monitoring and review");

  /** There is a system for it. */
  public static final Rule<Monitoring> RECORDED = rule("monitoring.unmet-needs-recorded")
      .from(MONITORING, restating(467))
      .says(
          MUST,
          "The service records what families need and do not get, and looks at all of it together.")
      .appliesTo(Monitoring.class, "key worker services")
      .isMetWhen(UnmetNeedRules::recorded)
      .otherwise("The service has no way of recording unmet needs.")
      .remedy("Settle where the unmet needs of each family are listed, and who adds them up.");

  /** It leads somewhere. */
  public static final Rule<Monitoring> RECOMMENDED = rule("monitoring.unmet-needs-lead-on")
      .from(MONITORING, restating(467))
      .says(MUST, "Unmet needs are turned into recommendations for the development of services.")
      .reading(LookBack.LENGTH)
      .appliesTo(Monitoring.class, "key worker services that record unmet needs")
      .isMetWhen(UnmetNeedRules::recommended)
      .otherwise("The service makes no recommendations from the unmet needs that it records.")
      .remedy("Add up what families lack, and put to those who plan services what would help.");

  private UnmetNeedRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(RECORDED, RECOMMENDED);
  }

  private static Verdict recorded(Monitoring monitoring, Basis basis) {
    return arranged(
        monitoring.unmetNeedsRecorded(),
        basis.asOf(),
        monitoring.placeOf("unmetNeedsRecorded"),
        "whether unmet needs are recorded and looked at together");
  }

  /**
   * Where it is not known whether unmet needs are recorded, that is asked first. A recommendation long
   * past shows nothing of today.
   */
  private static Verdict recommended(Monitoring monitoring, Basis basis) {
    LocalDate asOf = basis.asOf();
    if (monitoring.unmetNeedsRecorded().filter(each -> each.isInPlaceOn(asOf)).isEmpty()) {
      return Verdict.notApplicable();
    }
    return monitoring.recommendations().stream()
            .anyMatch(each -> LookBack.reaches(each.madeOn(), basis))
        ? Verdict.met()
        : arranged(
            monitoring.unmetNeedsLeadOn(),
            asOf,
            monitoring.placeOf("unmetNeedsLeadOn"),
            "whether recommendations are made from the unmet needs");
  }

  private static Verdict arranged(
      Optional<Arrangement> arrangement, LocalDate asOf, Location at, String what) {
    if (arrangement.isEmpty()) {
      return Verdict.cannotTell(at, what);
    }
    return Verdict.metIf(arrangement.get().isInPlaceOn(asOf), at);
  }
}
