package org.keywork.governance;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.source.Citation;

/**
 * Key working has a voice where services are planned for a whole area, and so have those for whom and
 * with whom they are planned.
 *
 * @since 0.1
 */
public final class StrategicStandingRules {

  private static final Citation STRATEGY = GUIDE.at("5a / Strategic visions");
  private static final Location AT = Location.at("strategicStanding");
  private static final Set<StrategicSeat> BESIDE =
      EnumSet.of(StrategicSeat.PARENTS, StrategicSeat.YOUNG_PEOPLE, StrategicSeat.PVI_PROVIDERS);
  private static final String RECORDED =
      "services whose place in the planning for the area is on record";

  /** Somebody speaks for key working. */
  public static final Rule<GovernedService> KEY_WORKING = rule("strategic-group.has-key-working")
      .from(STRATEGY, restating(385))
      .says(SHOULD, "Key working is represented on the strategic groups of the area.")
      .appliesTo(GovernedService.class, "key worker services")
      .isMetWhen(StrategicStandingRules::hasKeyWorking)
      .otherwise("Key working is represented on no strategic group of the area.")
      .remedy("Ask for a seat for the manager of the service, and have the others hear why.");

  /** And families and other providers beside it. */
  public static final Rule<GovernedService> BESIDE_KEY_WORKING =
      rule("strategic-group.has-families-and-providers")
          .from(STRATEGY, restating(385))
          .says(
              SHOULD,
              "On strategic groups parents, young people, and private, voluntary and independent"
                  + " providers sit beside key working.")
          .appliesTo(GovernedService.class, RECORDED, StrategicStandingRules::isOnRecord)
          .isMetWhen(StrategicStandingRules::besideKeyWorking)
          .otherwise("On a strategic group with key working nobody sits for {missing}.")
          .remedy("Ask the group to invite them, and help parents and young people to come.");

  /** What is found goes up to where health and care are planned together. */
  public static final Rule<GovernedService> REPORTS = rule("strategic-group.reports-upwards")
      .from(STRATEGY, restating(385))
      .says(SHOULD, "Reports go up to the health and wellbeing board.")
      .appliesTo(GovernedService.class, RECORDED, StrategicStandingRules::isOnRecord)
      .isMetWhen((service, basis) -> OnRecord.inPlace(
          of(service).reportsToWellbeingBoard(),
          basis,
          AT.then("reportsToWellbeingBoard"),
          "whether reports go up to the health and wellbeing board"))
      .otherwise("No reports go up to the health and wellbeing board.")
      .remedy("Agree what is reported to the board, how often, and by which group.");

  private StrategicStandingRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(KEY_WORKING, BESIDE_KEY_WORKING, REPORTS);
  }

  private static boolean isOnRecord(GovernedService service) {
    return service.governance().strategicStanding().isPresent();
  }

  private static StrategicStanding of(GovernedService service) {
    return service.governance().strategicStanding().orElseThrow();
  }

  private static Verdict hasKeyWorking(GovernedService service, Basis basis) {
    if (!isOnRecord(service)) {
      return Verdict.cannotTell(
          service.placeOf("strategicStanding"),
          "whether key working is represented on strategic groups");
    }
    StrategicStanding standing = of(service);
    if (standing.groups().stream().anyMatch(each -> each.has(StrategicSeat.KEY_WORKING))) {
      return Verdict.met();
    }
    return standing.isAskedBy(basis.asOf())
        ? Verdict.notMet(AT)
        : Verdict.cannotTell(
            AT.then("groups"), "whether key working is represented on strategic groups");
  }

  private static Verdict besideKeyWorking(GovernedService service, Basis basis) {
    StrategicStanding standing = of(service);
    List<StrategicGroup> groups = standing.groups();
    boolean isAsked = standing.isAskedBy(basis.asOf());
    return IntStream.range(0, groups.size())
        .filter(i -> groups.get(i).has(StrategicSeat.KEY_WORKING))
        .mapToObj(i -> besideKeyWorking(groups.get(i), isAsked, AT.then("groups", i)))
        .reduce(Verdict.notApplicable(), Verdict::and);
  }

  private static Verdict besideKeyWorking(StrategicGroup group, boolean isAsked, Location at) {
    Set<StrategicSeat> missing = group.lacks(BESIDE);
    if (missing.isEmpty()) {
      return Verdict.met();
    }
    return isAsked
        ? Verdict.notMet(at, Facts.none().andCodes("missing", missing))
        : Verdict.cannotTell(
            at.then("seats"),
            "whether parents, young people and other providers sit on the strategic group");
  }
}
