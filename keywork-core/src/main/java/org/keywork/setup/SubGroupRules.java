package org.keywork.setup;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.util.List;
import org.keywork.agency.AgencyId;
import org.keywork.governance.GroupMember;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.source.Citation;

/**
 * Those who work together on a part can speak freely and bring several agencies together. Whether it
 * matters in a sub-group is for the facilitator to judge.
 *
 * @since 0.1
 */
public final class SubGroupRules {

  private static final Citation RELATIONSHIPS =
      PACK.at("ch.3 / Relationships, Hierarchy and power");

  /** Power weighs more than profession. */
  public static final Rule<SteeringGroupAtService> NO_LINE_MANAGER =
      rule("steering-group.sub-groups-without-line-manager")
          .from(RELATIONSHIPS, restating(461))
          .says(SHOULD, "Nobody works in a sub-group with their own line manager.")
          .appliesTo(
              SteeringGroupAtService.class,
              "steering groups with sub-groups",
              SubGroupRules::hasAny)
          .isMetWhen((at, basis) -> inEach(at, basis, SubGroupRules::noLineManager))
          .otherwise("The member {member} works in a sub-group with {manager}, their line manager.")
          .remedy("See to it that both are heard, or let them work in different sub-groups.");

  /** One agency's people among themselves do not plan a service of several. */
  public static final Rule<SteeringGroupAtService> SEVERAL_AGENCIES =
      rule("steering-group.sub-groups-mix-agencies")
          .from(RELATIONSHIPS, restating(461))
          .says(SHOULD, "No sub-group has members of one agency only.")
          .appliesTo(
              SteeringGroupAtService.class,
              "steering groups with sub-groups",
              SubGroupRules::hasAny)
          .isMetWhen((at, basis) -> inEach(at, basis, SubGroupRules::severalAgencies))
          .otherwise("All members of the sub-group sit in it for the agency {agency}.")
          .remedy("Ask somebody of another agency, or a parent, to join it.");

  private SubGroupRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(NO_LINE_MANAGER, SEVERAL_AGENCIES);
  }

  private static boolean hasAny(SteeringGroupAtService at) {
    return !at.group().subGroups().isEmpty();
  }

  /** How a check turns out in a sub-group. */
  private interface Check {
    Verdict of(SteeringGroupAtService at, List<GroupMember> members, Location place);
  }

  private static Verdict inEach(SteeringGroupAtService at, Basis basis, Check check) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < at.group().subGroups().size(); i++) {
      WorkingSubGroup each = at.group().subGroups().get(i);
      List<GroupMember> members = membersOf(each, at.group().membersOn(basis.asOf()));
      if (each.isAtWorkOn(basis.asOf()) && members.size() > 1) {
        verdict = verdict.and(check.of(at, members, Location.at("subGroups", i)));
      }
    }
    return verdict;
  }

  /** Whoever left the group has left its sub-groups, too. */
  private static List<GroupMember> membersOf(WorkingSubGroup some, List<GroupMember> present) {
    return present.stream()
        .filter(member -> some.members().contains(member.id()))
        .toList();
  }

  private static Verdict noLineManager(
      SteeringGroupAtService at, List<GroupMember> members, Location place) {
    Verdict verdict = Verdict.met();
    for (GroupMember member : members) {
      for (GroupMember other : members) {
        if (at.manages(other, member)) {
          verdict = verdict.and(
              Verdict.notMet(place, fact("member", member.id()).and("manager", other.id())));
        }
      }
    }
    return verdict;
  }

  /** Families sit for no agency; with one of them a sub-group is not of one agency only. */
  private static Verdict severalAgencies(
      SteeringGroupAtService at, List<GroupMember> members, Location place) {
    List<AgencyId> agencies =
        members.stream().flatMap(member -> member.agency().stream()).distinct().toList();
    if (agencies.size() > 1 || members.stream().anyMatch(each -> each.role().isOfFamilies())) {
      return Verdict.met();
    }
    return members.stream().allMatch(member -> member.agency().isPresent())
        ? Verdict.notMet(place, fact("agency", agencies.get(0)))
        : Verdict.cannotTell(
            place.then("members"), "which agencies the members of the sub-group sit for");
  }
}
