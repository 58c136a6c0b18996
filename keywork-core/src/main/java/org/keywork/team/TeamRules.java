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
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * The people around a child pull together, and the key worker is one of them.
 *
 * @since 0.1
 */
public final class TeamRules {

  /**
   * There is a second person to turn to when there is trouble: a back-up, or the professional on whom
   * the family itself relies. Only an open matter calls for one.
   */
  public static final Rule<FamilyAndTeam> BACK_UP_PERSON = rule("team.back-up-person")
      .from(PALLIATIVE.at("The right help from the right person"), restating(121))
      .says(MAY, "Besides the main person the family has a second one to turn to.")
      .appliesTo(
          FamilyAndTeam.class,
          "families on the active list with somebody to turn to, and with an open matter or with a"
              + " second person")
      .isMetWhen(TeamRules::backUpPerson)
      .otherwise("While something is open in which the family has to be spoken for, nobody is named"
          + " besides {leads} to whom it can turn.")
      .remedy("Ask the family whom it would turn to next, and name that person as back-up.");

  /** Everybody in the team works towards the same goals. */
  public static final Rule<FamilyAndTeam> SHARED_GOALS = rule("team.shared-goals")
      .from(GUIDE.at("2 / Planning and assessment"), restating(211))
      .says(MUST, "All members of the team share the goals for the child.")
      .appliesTo(FamilyAndTeam.class, "families on the active list around whom there is a team")
      .isMetWhen(TeamRules::sharedGoals)
      .otherwise("The team member {member} does not share the goals for the child.")
      .remedy("Talk the goals over with the family and this member, and agree on them anew.");

  /**
   * Everybody in the team knows who answers to whom. No source says by when, so a day to come is as
   * open as none; it is too late only for somebody who has left by then.
   */
  public static final Rule<FamilyAndTeam> ACCOUNTABILITY_TOLD = rule("team.accountability-told")
      .from(GUIDE.at("5a / Accountability"), restating(213))
      .says(MUST, "All members of the team were told who answers to whom.")
      .appliesTo(FamilyAndTeam.class, "families on the active list around whom there is a team")
      .isMetWhen(TeamRules::accountabilityTold)
      .otherwise(
          "The team member {member} is to be told who answers to whom on {toldOn}, and leaves the"
              + " team before.")
      .remedy("Tell this member now who answers to whom.");

  /**
   * Around a life-limited child the key worker joins the team that the family already has. Care goes
   * on into bereavement (PALLIATIVE Introduction), and so does this while there is a team.
   */
  public static final Rule<FamilyAndTeam> KEY_WORKER_JOINS = rule("team.key-worker-joins")
      .from(PALLIATIVE.at("Conclusion"), restating(217))
      .says(
          MUST,
          "The key worker of a family with a life-limited child joins the team that it already"
              + " has.")
      .appliesTo(
          FamilyAndTeam.class,
          "families on the active list with a life-limited child and a key worker")
      .isMetWhen(TeamRules::keyWorkerJoins)
      .otherwise(
          "The key worker {keyWorker} has not yet joined the team that is around the family.")
      .remedy("Ask the family and its team how the key worker can join them.");

  /** Who agreed on one approach to a child keeps to it together. */
  public static final Rule<FamilyAndTeam> SHARED_APPROACH = rule("team.shared-approach")
      .from(GUIDE.at("3 / Increased efficiency"), restating(218))
      .says(MAY, "Where a team has settled on one therapeutic approach, all in it follow it.")
      .appliesTo(
          FamilyAndTeam.class, "families on the active list whose team settled on one approach")
      .isMetWhen(TeamRules::sharedApproach)
      .otherwise("The approach on which the team settled is not followed by {members}.")
      .remedy("Talk it over with them, and find out whether the approach suits the child still.");

  /** A check of one member of the team. */
  private interface MemberCheck {
    Verdict of(TeamMember member, int index);
  }

  private TeamRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(
        BACK_UP_PERSON, SHARED_GOALS, ACCOUNTABILITY_TOLD, KEY_WORKER_JOINS, SHARED_APPROACH);
  }

  private static Verdict backUpPerson(FamilyAndTeam around, Basis basis) {
    LocalDate asOf = basis.asOf();
    if (!around.history().isActiveOn(asOf) || !around.history().hasLeadOn(asOf)) {
      return Verdict.notApplicable();
    }
    if (around.allocation().hasSecondPersonOn(asOf)) {
      return Verdict.met();
    }
    return around.hasOpenMatterOn(asOf)
        ? Verdict.notMet(
            Location.at("assignments"),
            fact("on", asOf).andIds("leads", around.history().leadsOn(asOf)))
        : Verdict.notApplicable();
  }

  private static Verdict sharedGoals(FamilyAndTeam around, Basis basis) {
    return eachMember(
        around,
        basis.asOf(),
        (member, day) -> member.sharesGoals().isPresent(),
        "the goals for the child are shared by",
        TeamRules::sharesGoals);
  }

  private static Verdict sharesGoals(TeamMember member, int index) {
    return member.sharesGoals().orElse(true)
        ? Verdict.met()
        : Verdict.notMet(
            memberAt(index).then("sharesGoals"), fact("member", member.practitioner()));
  }

  private static Verdict accountabilityTold(FamilyAndTeam around, Basis basis) {
    return eachMember(
        around,
        basis.asOf(),
        (member, day) -> isTold(member, day) || leavesUntold(member),
        "word of who answers to whom has reached",
        TeamRules::isToldInTime);
  }

  private static boolean isTold(TeamMember member, LocalDate asOf) {
    return member.accountabilityToldOn().isPresent()
        && !member.accountabilityToldOn().get().isAfter(asOf);
  }

  private static boolean leavesUntold(TeamMember member) {
    return member.accountabilityToldOn().isPresent()
        && member.during().endsBefore(member.accountabilityToldOn().get());
  }

  private static Verdict isToldInTime(TeamMember member, int index) {
    return leavesUntold(member)
        ? Verdict.notMet(
            memberAt(index).then("accountabilityToldOn"),
            fact("member", member.practitioner())
                .and("toldOn", member.accountabilityToldOn().orElseThrow()))
        : Verdict.met();
  }

  private static Location memberAt(int index) {
    return Location.at("team").then("members", index);
  }

  /** One verdict for each present member, and one question for all of whom the record is silent. */
  private static Verdict eachMember(
      FamilyAndTeam around,
      LocalDate asOf,
      BiPredicate<TeamMember, LocalDate> known,
      String what,
      MemberCheck check) {
    Verdict verdict = Verdict.notApplicable();
    if (!around.history().isActiveOn(asOf) || around.team().isEmpty()) {
      return verdict;
    }
    List<TeamMember> members = around.team().get().members();
    int present = 0;
    int silent = 0;
    for (int i = 0; i < members.size(); i++) {
      TeamMember member = members.get(i);
      if (member.isInTeamOn(asOf)) {
        present++;
        silent += known.test(member, asOf) ? 0 : 1;
        verdict = verdict.and(check.of(member, i));
      }
    }
    return silent == 0 ? verdict : verdict.and(unknownOf(silent, present, what));
  }

  private static Verdict unknownOf(int silent, int present, String what) {
    return Verdict.cannotTell(
        Location.at("team").then("members"),
        "whether " + what + " " + silent + " of the " + present + " in the team");
  }

  private static Verdict keyWorkerJoins(FamilyAndTeam around, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    LocalDate asOf = basis.asOf();
    if (!around.history().isActiveOn(asOf)
        || !around.family().hasLifeLimitedChild(asOf)
        || !around.history().hasLeadOn(asOf)) {
      return verdict;
    }
    if (isAcceptedBy(around, asOf)) {
      return Verdict.met();
    }
    List<PractitionerId> leads = around.history().leadsOn(asOf);
    for (int i = 0; i < leads.size(); i++) {
      verdict = verdict.and(joined(leads.get(i), around, asOf));
    }
    return verdict;
  }

  private static Verdict joined(PractitionerId keyWorker, FamilyAndTeam around, LocalDate asOf) {
    if (around.isInTeamOn(asOf, keyWorker)) {
      return Verdict.met();
    }
    int members =
        around.team().isEmpty() ? 0 : around.team().get().membersOn(asOf).size();
    return members == 0
        ? Verdict.cannotTell(Location.at("team"), "the team that the family already has")
        : Verdict.notMet(
            Location.at("team").then("members"),
            fact("keyWorker", keyWorker).and("members", members));
  }

  private static boolean isAcceptedBy(FamilyAndTeam around, LocalDate asOf) {
    if (around.team().isEmpty()) {
      return false;
    }
    Optional<LocalDate> since = around.team().get().acceptsKeyWorkerSince();
    return since.isPresent() && !since.get().isAfter(asOf);
  }

  private static Verdict sharedApproach(FamilyAndTeam around, Basis basis) {
    Optional<SharedApproach> approach =
        around.team().isPresent() ? around.team().get().sharedApproach() : Optional.empty();
    if (approach.isEmpty()
        || !around.history().isActiveOn(basis.asOf())
        || approach.get().agreedOn().filter(basis.asOf()::isBefore).isPresent()) {
      return Verdict.notApplicable();
    }
    Set<PractitionerId> followers = approach.get().followedBy();
    Location at = Location.at("team").then("sharedApproach").then("followedBy");
    if (followers.isEmpty()) {
      return Verdict.cannotTell(at, "who follows the approach on which the team settled");
    }
    List<PractitionerId> others = around.team().get().membersOn(basis.asOf()).stream()
        .map(TeamMember::practitioner)
        .filter(who -> !followers.contains(who))
        .toList();
    return others.isEmpty()
        ? Verdict.met()
        : Verdict.notMet(at, Facts.none().andIds("members", others));
  }
}
