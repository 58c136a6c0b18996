package org.keywork.team;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PALLIATIVE;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.keywork.assignment.AssignmentKind;
import org.keywork.family.ConditionOutlook;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * The people around a child pull together, and the key worker is one of them.
 *
 * @since 0.1
 */
public final class TeamRules {

  /** There is a second person to turn to when there is trouble. */
  public static final Rule<FamilyAndTeam> BACK_UP_PERSON = rule("team.back-up-person")
      .from(PALLIATIVE.at("The right help from the right person"), restating(121))
      .says(MAY, "Besides the main person the family has a second one to turn to.")
      .appliesTo(
          FamilyAndTeam.class,
          "families that rely on somebody else than who leads, or have an open matter")
      .isMetWhen(TeamRules::backUpPerson)
      .otherwise("Besides {leads} nobody is named to whom the family can turn.")
      .remedy("Ask the family whom it would turn to next, and name that person as back-up.");

  /** Everybody in the team works towards the same goals. */
  public static final Rule<TeamAroundTheChild> SHARED_GOALS = rule("team.shared-goals")
      .from(GUIDE.at("2 / Planning and assessment"), restating(211))
      .says(MUST, "All members of the team share the goals for the child.")
      .appliesTo(TeamAroundTheChild.class, "teams with members")
      .isMetWhen(TeamRules::sharedGoals)
      .otherwise("The team member {member} does not share the goals for the child.")
      .remedy("Talk the goals over with the family and this member, and agree on them anew.");

  /** Everybody in the team knows who answers to whom. */
  public static final Rule<TeamAroundTheChild> ACCOUNTABILITY_TOLD =
      rule("team.accountability-told")
          .from(GUIDE.at("5a / Accountability"), restating(213))
          .says(MUST, "All members of the team were told who answers to whom.")
          .appliesTo(TeamAroundTheChild.class, "teams with members")
          .isMetWhen(TeamRules::accountabilityTold)
          .otherwise("The team member {member} is told who answers to whom only on {toldOn}.")
          .remedy("Tell this member now who answers to whom.");

  /** Around a life-limited child the key worker joins the team that the family already has. */
  public static final Rule<FamilyAndTeam> KEY_WORKER_JOINS = rule("team.key-worker-joins")
      .from(PALLIATIVE.at("Conclusion"), restating(217))
      .says(
          MUST,
          "The key worker of a family with a life-limited child joins the team that it already"
              + " has.")
      .appliesTo(
          FamilyAndTeam.class,
          "families on the active list with a life-limited child and a key worker",
          TeamRules::hasLifeLimitedChild)
      .isMetWhen(TeamRules::keyWorkerJoins)
      .otherwise(
          "The team has other members ({members}), and the key worker {keyWorker} is outside of it.")
      .remedy("Ask the family and its team how the key worker can join them.");

  private TeamRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(BACK_UP_PERSON, SHARED_GOALS, ACCOUNTABILITY_TOLD, KEY_WORKER_JOINS);
  }

  private static Verdict backUpPerson(FamilyAndTeam around, Basis basis) {
    LocalDate asOf = basis.asOf();
    List<PractitionerId> leads = around.history().leadsOn(asOf);
    if (!around.history().isActiveOn(asOf)
        || leads.isEmpty()
        || !(around.hasOpenMatterOn(asOf) || around.allocation().leadDiffersFromOwnOn(asOf))) {
      return Verdict.notApplicable();
    }
    return around.history().assignments().stream()
            .filter(each -> each.kind() == AssignmentKind.BACK_UP)
            .filter(each -> each.during().contains(asOf))
            .anyMatch(each -> !leads.contains(each.practitioner()))
        ? Verdict.met()
        : Verdict.notMet(Location.at("assignments"), fact("on", asOf).andIds("leads", leads));
  }

  private static Verdict sharedGoals(TeamAroundTheChild team, Basis basis) {
    Verdict verdict = unknownOfSome(
        team,
        basis.asOf(),
        member -> member.sharesGoals().isPresent(),
        "share the goals for the child");
    for (int i = 0; i < team.members().size(); i++) {
      TeamMember member = team.members().get(i);
      if (member.during().contains(basis.asOf()) && !member.sharesGoals().orElse(true)) {
        verdict = verdict.and(Verdict.notMet(
            Location.at("members", i).then("sharesGoals"), fact("member", member.practitioner())));
      }
    }
    return verdict;
  }

  private static Verdict accountabilityTold(TeamAroundTheChild team, Basis basis) {
    Verdict verdict = unknownOfSome(
        team,
        basis.asOf(),
        member -> member.accountabilityToldOn().isPresent(),
        "were told who answers to whom");
    for (int i = 0; i < team.members().size(); i++) {
      TeamMember member = team.members().get(i);
      if (member.during().contains(basis.asOf())
          && member.accountabilityToldOn().filter(basis.asOf()::isBefore).isPresent()) {
        verdict = verdict.and(Verdict.notMet(
            Location.at("members", i).then("accountabilityToldOn"),
            fact("member", member.practitioner())
                .and("toldOn", member.accountabilityToldOn().orElseThrow())));
      }
    }
    return verdict;
  }

  /** One question for the whole team, however large, where the record of some members is silent. */
  private static Verdict unknownOfSome(
      TeamAroundTheChild team, LocalDate asOf, Predicate<TeamMember> known, String what) {
    List<TeamMember> members = team.membersOn(asOf);
    long silent = members.stream().filter(known.negate()).count();
    if (silent == 0) {
      return members.isEmpty() ? Verdict.notApplicable() : Verdict.met();
    }
    return Verdict.cannotTell(
        Location.at("members"),
        "whether " + silent + " of " + members.size() + " members of the team " + what);
  }

  private static boolean hasLifeLimitedChild(FamilyAndTeam around) {
    return around.family().children().stream()
        .anyMatch(child ->
            child.outlook().filter(ConditionOutlook.LIFE_LIMITING::equals).isPresent());
  }

  private static Verdict keyWorkerJoins(FamilyAndTeam around, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    if (around.history().isActiveOn(basis.asOf())) {
      for (PractitionerId keyWorker : around.history().leadsOn(basis.asOf())) {
        verdict = verdict.and(joined(keyWorker, around, basis.asOf()));
      }
    }
    return verdict;
  }

  private static Verdict joined(PractitionerId keyWorker, FamilyAndTeam around, LocalDate asOf) {
    List<PractitionerId> members = around.team().stream()
        .flatMap(team -> team.membersOn(asOf).stream())
        .map(TeamMember::practitioner)
        .toList();
    if (members.contains(keyWorker) || isAcceptedBy(around, asOf)) {
      return Verdict.met();
    }
    return members.isEmpty()
        ? Verdict.cannotTell(Location.at("team"), "the team that the family already has")
        : Verdict.notMet(
            Location.at("team").then("members"),
            fact("members", members.size()).and("keyWorker", keyWorker));
  }

  private static boolean isAcceptedBy(FamilyAndTeam around, LocalDate asOf) {
    return around
        .team()
        .flatMap(TeamAroundTheChild::acceptsKeyWorkerSince)
        .filter(since -> !since.isAfter(asOf))
        .isPresent();
  }
}
