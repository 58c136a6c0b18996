package org.keywork.service;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keywork.agency.AgencyId;
import org.keywork.agency.AgencyKind;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Referrals come in at one point, and those who can act on them meet there.
 *
 * @since 0.1
 */
public final class ReferralPointRules {

  private static final Location POINT = Location.at("wayIn").then("referralPoint");
  private static final Part<ReferralPoint> POINT_OF_REFERRAL =
      new Part<>(POINT, service -> service.wayIn().flatMap(WayIn::referralPoint));

  /** Nobody has to find out where to send what. */
  public static final Rule<KeyWorkerService> ONE_POINT = rule("service.one-point-of-referral")
      .from(GUIDE.at("5a / Strategic visions"), restating(73))
      .says(SHOULD, "All referrals come in at one point.")
      .appliesTo(KeyWorkerService.class, "key worker services")
      .isMetWhen(ReferralPointRules::onePoint)
      .otherwise("Referrals come in at more than one point.")
      .remedy("Agree with the agencies on one point at which every referral comes in.");

  /** The one point belongs to several agencies. */
  public static final Rule<KeyWorkerService> RUN_TOGETHER =
      rule("service.referral-point-run-together")
          .from(GUIDE.at("5a / Strategic visions"), restating(73))
          .says(SHOULD, "The point of referral is run by several agencies together.")
          .appliesTo(
              KeyWorkerService.class,
              "services with one point of referral",
              ReferralPointRules::hasOnePoint)
          .isMetWhen(ReferralPointRules::runTogether)
          .otherwise("The agency {agency} runs the point of referral alone.")
          .remedy("Set up a group of several agencies that runs it.");

  /** Whoever is likely to be needed is there when referrals are talked through. */
  public static final Rule<KeyWorkerService> SERVICES_AT_MEETINGS =
      rule("service.services-at-referral-meetings")
          .from(GUIDE.at("5a / Strategic visions"), restating(73))
          .says(
              SHOULD,
              "All services that are likely to be involved come to the meetings at the point of"
                  + " referral.")
          .appliesTo(
              KeyWorkerService.class,
              "services with one point of referral",
              ReferralPointRules::hasOnePoint)
          .isMetWhen(ReferralPointRules::servicesAtMeetings)
          .otherwise("Likely to be involved, but not at the meetings on referrals: {absent}.")
          .remedy("Invite them, and agree who comes to the meetings for them.");

  private ReferralPointRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(ONE_POINT, RUN_TOGETHER, SERVICES_AT_MEETINGS);
  }

  /** Where there are several points, {@link #ONE_POINT} says so and nothing is asked of them. */
  private static boolean hasOnePoint(KeyWorkerService service) {
    return service
        .wayIn()
        .flatMap(WayIn::referralPoint)
        .filter(point -> point.single().orElse(true))
        .isPresent();
  }

  private static Verdict onePoint(KeyWorkerService service, Basis basis) {
    String question = "whether all referrals come in at one point";
    return service.wayIn().isEmpty()
        ? Verdict.cannotTell(Location.at("wayIn"), question)
        : POINT_OF_REFERRAL.isSo(service, "single", ReferralPoint::single, question);
  }

  private static ReferralPoint point(KeyWorkerService service) {
    return service.wayIn().flatMap(WayIn::referralPoint).orElseThrow();
  }

  private static Verdict runTogether(KeyWorkerService service, Basis basis) {
    Set<AgencyId> runBy = point(service).runBy();
    Location at = POINT.then("runBy");
    if (runBy.isEmpty()) {
      return Verdict.cannotTell(at, "which agencies run the point of referral");
    }
    return runBy.size() > 1
        ? Verdict.met()
        : Verdict.notMet(at, fact("agency", runBy.iterator().next()));
  }

  private static Verdict servicesAtMeetings(KeyWorkerService service, Basis basis) {
    ReferralPoint point = point(service);
    if (point.likelyInvolved().isEmpty()) {
      return Verdict.cannotTell(
          POINT.then("likelyInvolved"), "which services are likely to be involved");
    }
    Location at = POINT.then("atMeetings");
    if (point.atMeetings().isEmpty()) {
      return Verdict.cannotTell(at, "which services come to the meetings on referrals");
    }
    Set<AgencyKind> absent = EnumSet.copyOf(point.likelyInvolved());
    absent.removeAll(point.atMeetings());
    return absent.isEmpty()
        ? Verdict.met()
        : Verdict.notMet(at, Facts.none().andCodes("absent", absent));
  }
}
