package org.keywork.governance;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.PACK;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * A service answers to a group in which families sit beside the agencies, and which can decide.
 *
 * @since 0.1
 */
public final class ManagementGroupRules {

  private static final String WITH_MEMBERS =
      "services the members of whose management group are on record";
  private static final Set<GroupSide> ALWAYS =
      EnumSet.complementOf(EnumSet.of(GroupSide.VOLUNTARY_SECTOR));
  private static final Location GROUP = Location.at("managementGroup");
  private static final Location MEMBERS = GROUP.then("members");

  /** Nobody who is needed is left out. */
  public static final Rule<GovernedService> FAMILIES_AND_AGENCIES =
      rule("management-group.has-families-and-agencies")
          .from(CCNUK.at("O2"), restating(372, 404))
          .says(
              MUST,
              "Families and at least education, health and social services sit in the management"
                  + " group.")
          .appliesTo(GovernedService.class, "key worker services")
          .isMetWhen(ManagementGroupRules::familiesAndAgencies)
          .otherwise("Nobody sits in the management group for {missing}.")
          .remedy("Ask them whom they send, and help parents and young people to come.");

  /** Where the voluntary sector has a stake it has a seat. */
  public static final Rule<GovernedService> VOLUNTARY_SECTOR =
      rule("management-group.has-voluntary-sector")
          .from(CCNUK.at("O2"), restating(372, 404))
          .says(
              MUST,
              "The voluntary sector sits in the management group where it has a stake in the area.")
          .appliesTo(GovernedService.class, WITH_MEMBERS, GovernedService::hasGroupMembers)
          .isMetWhen(ManagementGroupRules::voluntarySector)
          .otherwise("Nobody sits in the management group for the voluntary sector, which has a"
              + " stake in the area.")
          .remedy("Ask the voluntary organisations of the area whom they send.");

  /** The group can do what it decides. The sources do not say of how many; one is enough here. */
  public static final Rule<GovernedService> RESOURCES =
      rule("management-group.may-commit-resources")
          .from(CCNUK.at("O2"), restating(373, 404))
          .says(
              MUST,
              "Senior managers who may commit their agency's resources sit in the management"
                  + " group.")
          .appliesTo(GovernedService.class, WITH_MEMBERS, GovernedService::hasGroupMembers)
          .isMetWhen(ManagementGroupRules::mayCommitResources)
          .otherwise("Nobody in the management group may commit their agency's resources.")
          .remedy("Ask each agency for somebody senior, or let it give its member that power.");

  /** The group belongs to the agencies and not to those who happen to sit in it. */
  public static final Rule<GovernedService> REPLACED =
      rule("management-group.replaced-from-same-agency")
          .from(PACK.at("ch.1 / Planning the service"), restating(395))
          .says(
              SHOULD,
              "Whoever leaves the management group is followed by somebody of the same agency.")
          .appliesTo(GovernedService.class, WITH_MEMBERS, GovernedService::hasGroupMembers)
          .isMetWhen(ManagementGroupRules::replaced)
          .otherwise(
              "Nobody of the agency {agency} took the place of its member who left the management"
                  + " group.")
          .remedy("Ask the agency whom it sends next.");

  private ManagementGroupRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(FAMILIES_AND_AGENCIES, VOLUNTARY_SECTOR, RESOURCES, REPLACED);
  }

  private static Verdict familiesAndAgencies(GovernedService service, Basis basis) {
    if (service.knowsOfNoGroup(basis.asOf())) {
      return Verdict.notMet(GROUP.then("formed"), Facts.none().andCodes("missing", ALWAYS));
    }
    return WhatLacks.of(ALWAYS, side -> service.hasInGroup(side, basis.asOf()))
        .verdict(
            GROUP,
            () -> placeOfMembers(service),
            "who sits in the management group for families and for each agency");
  }

  private static Location placeOfMembers(GovernedService service) {
    return service.governance().managementGroup().isPresent()
        ? MEMBERS
        : service.placeOf("managementGroup");
  }

  private static Verdict voluntarySector(GovernedService service, Basis basis) {
    Answer sits = service.hasInGroup(GroupSide.VOLUNTARY_SECTOR, basis.asOf());
    if (sits == Answer.YES) {
      return Verdict.met();
    }
    Answer stake = Answer.of(service.group().voluntarySectorHasStake());
    if (stake == Answer.NO || service.knowsOfNoGroup(basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (sits == Answer.CANNOT_TELL) {
      return Verdict.cannotTell(
          MEMBERS, "who sits in the management group for the voluntary sector");
    }
    return stake == Answer.YES
        ? Verdict.notMet(GROUP)
        : Verdict.cannotTell(
            GROUP.then("voluntarySectorHasStake"),
            "whether the voluntary sector has a stake in the area");
  }

  /** That no agency sits there at all is for {@link #FAMILIES_AND_AGENCIES} to tell. */
  private static Verdict mayCommitResources(GovernedService service, Basis basis) {
    Membership membership = service.group().membership();
    if (service.knowsOfNoGroup(basis.asOf())
        || membership.has(each -> Answer.of(sitsForAgency(each)), basis.asOf()) == Answer.NO) {
      return Verdict.notApplicable();
    }
    return switch (membership.has(ManagementGroupRules::mayCommit, basis.asOf())) {
      case YES -> Verdict.met();
      case CANNOT_TELL ->
        Verdict.cannotTell(
            MEMBERS, "whether somebody in the management group may commit resources");
      case NO -> Verdict.notMet(GROUP);
    };
  }

  private static Answer mayCommit(GroupMember member) {
    return sitsForAgency(member) ? Answer.of(member.mayCommitResources()) : Answer.NO;
  }

  private static boolean sitsForAgency(GroupMember member) {
    return !member.role().isOfFamilies();
  }

  private static Verdict replaced(GovernedService service, Basis basis) {
    return service.knowsOfNoGroup(basis.asOf())
        ? Verdict.notApplicable()
        : service.group().membership().replacements(basis.asOf()).stream()
            .map(each -> each.verdict(MEMBERS))
            .reduce(Verdict.notApplicable(), Verdict::and);
  }
}
