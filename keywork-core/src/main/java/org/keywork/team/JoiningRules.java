package org.keywork.team;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Who joins the team around a child is taken in by the key worker, and comes as no surprise.
 *
 * <p>New is who joined within the time looked back on, later than those with whom the team began, and
 * is no key worker of the family.
 *
 * @since 0.1
 */
public final class JoiningRules {

  /** The key worker meets those who are new, and joins them in. */
  public static final Rule<FamilyAndTeam> MET_BY_KEY_WORKER = rule("team.new-member-met")
      .from(GUIDE.at("2 / Supporting transitions"), restating(214))
      .says(SHOULD, "The key worker meets each new practitioner and takes them into the team.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          FamilyAndTeam.class, "families on the active list whose team somebody joined of late")
      .isMetWhen(JoiningRules::metByKeyWorker)
      .otherwise(
          "The key worker is to meet {member}, in the team since {joinedOn}, only on {metOn},"
              + " when they have left it again.")
      .remedy("Meet this practitioner now, and settle with them how they work with the others.");

  /** A family hears of new people before they come. */
  public static final Rule<FamilyAndTeam> FAMILY_TOLD = rule("team.family-told-of-new-member")
      .from(GUIDE.at("2 / Supporting transitions"), restating(214))
      .says(SHOULD, "The family is told of each new practitioner by the day on which they come.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          FamilyAndTeam.class, "families on the active list whose team somebody joined of late")
      .isMetWhen(JoiningRules::familyTold)
      .otherwise("That {member} comes, the family was told only on {toldOn}, and they came on"
          + " {cameOn}.")
      .remedy("Tell the family who is coming, and why, before they come.");

  /** Everybody can be reached. */
  public static final Rule<FamilyAndTeam> CONTACTS_LISTED = rule("team.contacts-listed")
      .from(PACK.at("ch.2 / The database"), restating(216))
      .says(SHOULD, "A current list of all practitioners, and of how to reach them, is kept.")
      .appliesTo(FamilyAndTeam.class, "families on the active list around whom there is a team")
      .isMetWhen(JoiningRules::contactsListed)
      .otherwise("The list of who is in the team was last brought up to date on {listedOn}, and the"
          + " team changed on {changedOn}.")
      .remedy("Bring the list up to date, and let all who are on it have it.");

  /** A check of one new member of the team. */
  private interface MemberCheck {
    Verdict of(TeamMember member, int index, LocalDate asOf);
  }

  private JoiningRules() {}

  /** The rules about who joins a team, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(MET_BY_KEY_WORKER, FAMILY_TOLD, CONTACTS_LISTED);
  }

  private static Verdict metByKeyWorker(FamilyAndTeam around, Basis basis) {
    return eachNewMember(
        around, basis, TeamMember::metKeyWorkerOn, "the key worker has met", JoiningRules::met);
  }

  /** A day to come is no finding, since no source says by when; it is too late once they have left. */
  private static Verdict met(TeamMember member, int index, LocalDate asOf) {
    if (member.metKeyWorkerOn().isEmpty()) {
      return Verdict.notApplicable();
    }
    LocalDate metOn = member.metKeyWorkerOn().get();
    if (member.during().endsBefore(metOn)) {
      return Verdict.notMet(
          Location.at("team").then("members", index).then("metKeyWorkerOn"),
          fact("member", member.practitioner())
              .and("joinedOn", member.during().firstDay())
              .and("metOn", metOn));
    }
    return metOn.isAfter(asOf) ? Verdict.notApplicable() : Verdict.met();
  }

  private static Verdict familyTold(FamilyAndTeam around, Basis basis) {
    return eachNewMember(
        around,
        basis,
        TeamMember::familyToldOn,
        "the family was told of",
        (member, index, asOf) -> told(member, index));
  }

  /** One verdict for each new member, and one question for all of whom the record is silent. */
  private static Verdict eachNewMember(
      FamilyAndTeam around,
      Basis basis,
      Function<TeamMember, Optional<LocalDate>> day,
      String what,
      MemberCheck check) {
    Verdict verdict = Verdict.notApplicable();
    if (around.team().isEmpty() || !around.history().isActiveOn(basis.asOf())) {
      return verdict;
    }
    List<TeamMember> members = around.team().get().members();
    LocalDate began = around.team().get().beganOn();
    int unknown = 0;
    for (int i = 0; i < members.size(); i++) {
      TeamMember member = members.get(i);
      if (member.during().startsAfter(began) && isNew(member, around, basis)) {
        unknown += day.apply(member).isEmpty() ? 1 : 0;
        verdict = verdict.and(check.of(member, i, basis.asOf()));
      }
    }
    return unknown == 0 ? verdict : verdict.and(unknownOf(unknown, what));
  }

  private static Verdict unknownOf(int some, String what) {
    return Verdict.cannotTell(
        Location.at("team").then("members"),
        "whether " + what + " " + some + " who " + (some == 1 ? "is" : "are") + " new in the team");
  }

  private static Verdict told(TeamMember member, int index) {
    if (member.familyToldOn().isEmpty()) {
      return Verdict.notApplicable();
    }
    LocalDate cameOn = member.cameOn();
    LocalDate toldOn = member.familyToldOn().get();
    return toldOn.isAfter(cameOn)
        ? Verdict.notMet(
            Location.at("team").then("members", index).then("familyToldOn"),
            fact("member", member.practitioner()).and("toldOn", toldOn).and("cameOn", cameOn))
        : Verdict.met();
  }

  private static boolean isNew(TeamMember member, FamilyAndTeam around, Basis basis) {
    return LookBack.reaches(member.during().firstDay(), basis)
        && around.history().isActiveOn(member.during().firstDay())
        && !around.history().hasAsKeyWorker(member.practitioner());
  }

  private static Verdict contactsListed(FamilyAndTeam around, Basis basis) {
    LocalDate asOf = basis.asOf();
    if (around.team().isEmpty()
        || around.team().get().members().isEmpty()
        || !around.history().isActiveOn(asOf)) {
      return Verdict.notApplicable();
    }
    TeamAroundTheChild team = around.team().get();
    if (team.contactsListedOn().isEmpty() || team.contactsListedOn().get().isAfter(asOf)) {
      return Verdict.cannotTell(
          Location.at("team").then("contactsListedOn"),
          "when the list of who is in the team, and how to reach them, was brought up to date");
    }
    LocalDate listedOn = team.contactsListedOn().get();
    LocalDate changedOn = team.lastChangedBy(asOf);
    return changedOn.isAfter(listedOn)
        ? Verdict.notMet(
            Location.at("team").then("contactsListedOn"),
            fact("listedOn", listedOn).and("changedOn", changedOn))
        : Verdict.met();
  }
}
