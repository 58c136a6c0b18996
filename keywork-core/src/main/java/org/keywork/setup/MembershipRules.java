package org.keywork.setup;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keywork.agency.AgencyKind;
import org.keywork.governance.GroupMember;
import org.keywork.governance.GroupRole;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * All whom a new service concerns sit in the group that sets it up. That young people are consulted is for
 * the rule about their part in the design of the service.
 *
 * @since 0.1
 */
public final class MembershipRules {

  private static final Set<GroupRole> ROLES = Collections.unmodifiableSet(
      EnumSet.range(GroupRole.DECIDING_MANAGER, GroupRole.PARENT_CARER));

  /** From those who decide to those who use the service. */
  public static final Rule<SteeringGroup> ROLES_FILLED = rule("steering-group.roles-filled")
      .from(PACK.at("ch.1, ch.5"), restating(449))
      .says(
          SHOULD,
          "Managers who decide, managers who oversee, field workers and parents sit in the group.")
      .appliesTo(SteeringGroup.class, "steering groups")
      .isMetWhen(MembershipRules::rolesFilled)
      .otherwise("Nobody sits in the group in the role of {missing}.")
      .remedy("Invite somebody, or hold a meeting at which people can come forward.");

  /** The three statutory fields and the voluntary sector. */
  public static final Rule<SteeringGroupAtService> AGENCIES_REPRESENTED =
      rule("steering-group.agencies-represented")
          .from(PACK.at("ch.1, ch.5"), restating(449))
          .says(SHOULD, "Health, education, social care and the voluntary sector sit in the group.")
          .appliesTo(SteeringGroupAtService.class, "steering groups")
          .isMetWhen(MembershipRules::agenciesRepresented)
          .otherwise("Nobody sits in the group for {missing}.")
          .remedy("Ask their managers to send somebody who can decide.");

  /** The group is rooted in the agencies, so that it does not end with those who happen to sit in it. */
  public static final Rule<SteeringGroup> REPLACED =
      rule("steering-group.replaced-from-same-agency")
          .from(PACK.at("ch.1 / Planning the service"), restating(395))
          .says(
              SHOULD,
              "Whoever leaves the steering group is followed by somebody of the same agency.")
          .appliesTo(
              SteeringGroup.class,
              "steering groups the members of which are on record",
              group -> !group.members().isEmpty())
          .isMetWhen(MembershipRules::replaced)
          .otherwise("Nobody of the agency {agency} took the place of its member who left the"
              + " steering group.")
          .remedy("Ask the agency whom it sends next.");

  private MembershipRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(ROLES_FILLED, AGENCIES_REPRESENTED, REPLACED);
  }

  private static Verdict rolesFilled(SteeringGroup group, Basis basis) {
    if (group.isOverOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    Set<GroupRole> missing = roles(Answer.NO, group, basis);
    if (!missing.isEmpty()) {
      return Verdict.notMet(Location.here(), Facts.none().andCodes("missing", missing));
    }
    return roles(Answer.CANNOT_TELL, group, basis).isEmpty()
        ? Verdict.met()
        : Verdict.cannotTell(Location.at("members"), "who sits in the steering group");
  }

  /** The roles in which somebody sits there, or nobody, or nobody knows. */
  private static Set<GroupRole> roles(Answer answer, SteeringGroup group, Basis basis) {
    Set<GroupRole> roles = EnumSet.copyOf(ROLES);
    roles.removeIf(role ->
        group.membership().has(each -> Answer.of(each.role() == role), basis.asOf()) != answer);
    return roles;
  }

  /** Where it is not known who sits in the group, {@link #ROLES_FILLED} asks. */
  private static Verdict agenciesRepresented(SteeringGroupAtService at, Basis basis) {
    if (at.group().isOverOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    Set<AgencyKind> missing = kinds(Answer.NO, at, basis);
    if (!missing.isEmpty()) {
      return Verdict.notMet(Location.here(), Facts.none().andCodes("missing", missing));
    }
    if (kinds(Answer.CANNOT_TELL, at, basis).isEmpty()) {
      return Verdict.met();
    }
    return roles(Answer.CANNOT_TELL, at.group(), basis).isEmpty()
        ? Verdict.cannotTell(
            Location.at("members"), "which agencies the members of the steering group sit for")
        : Verdict.notApplicable();
  }

  private static Set<AgencyKind> kinds(Answer answer, SteeringGroupAtService at, Basis basis) {
    Set<AgencyKind> kinds = EnumSet.allOf(AgencyKind.class);
    kinds.removeIf(kind -> !kind.isCore()
        || at.group().membership().has(each -> sitsFor(kind, each, at), basis.asOf()) != answer);
    return kinds;
  }

  private static Answer sitsFor(AgencyKind kind, GroupMember member, SteeringGroupAtService at) {
    return member.role().isOfFamilies() && member.agency().isEmpty()
        ? Answer.NO
        : Answer.of(at.kindOf(member).map(kind::equals));
  }

  /** With the end of its work all leave, and nobody is to follow. */
  private static Verdict replaced(SteeringGroup group, Basis basis) {
    return group.isOverOn(basis.asOf())
        ? Verdict.notApplicable()
        : group.membership().replacements(basis.asOf()).stream()
            .map(each -> each.verdict(Location.at("members")))
            .reduce(Verdict.notApplicable(), Verdict::and);
  }
}
