package org.keywork.team;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.util.List;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Families do not have to tell their story again and again.
 *
 * @since 0.1
 */
public final class NewPractitionerRules {

  /**
   * Somebody new knows what the family allows them to know before they meet it. What counts is the
   * consent on the day before: one given at the first meeting came too late for that. Where the first
   * meeting is not recorded, the first day in the team stands for it.
   */
  public static final Rule<NewPractitioners> TOLD_BEFORE_MEETING = rule("team.told-before-meeting")
      .from(GUIDE.at("2 / Coordinated support"), restating(15))
      .says(
          SHOULD,
          "Before a new practitioner meets the family, they were given what is known already, as"
              + " far as the family consents, so that it need not tell its story again.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          NewPractitioners.class,
          "families whose team somebody joined of late, whom they let know",
          around -> around.team().isPresent())
      .isMetWhen(NewPractitionerRules::toldBeforeMeeting)
      .otherwise(
          "The practitioner {practitioner}, new to the family on {new}, met it without having"
              + " been given what was known already.")
      .remedy("Give this practitioner now what the family lets them know, and tell the next one"
          + " before they meet it.");

  private NewPractitionerRules() {}

  /** The rules about those who are new to a family. */
  public static List<Rule<?>> all() {
    return List.of(TOLD_BEFORE_MEETING);
  }

  private static Verdict toldBeforeMeeting(NewPractitioners around, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    List<TeamMember> members = around.team().orElseThrow().members();
    for (int i = 0; i < members.size(); i++) {
      LocalDate met = members.get(i).cameOn();
      if (around.sharing().active().includes(met) && LookBack.reaches(met, basis)) {
        verdict = verdict.and(told(around, members.get(i), i, basis));
      }
    }
    return verdict;
  }

  private static Verdict told(NewPractitioners around, TeamMember member, int index, Basis basis) {
    if (member.toldBeforeMeeting().orElse(false)) {
      return Verdict.met();
    }
    Basis before = new Basis(member.cameOn().minusDays(1), basis.policy());
    Answer allowed = around.mayBeTold(member, before);
    return allowed == Answer.NO
        ? Verdict.notApplicable()
        : untold(member, allowed, Location.at("team").then("members", index));
  }

  private static Verdict untold(TeamMember member, Answer allowed, Location at) {
    if (member.toldBeforeMeeting().isEmpty()) {
      return Verdict.cannotTell(
          at.then("toldBeforeMeeting"),
          "whether a new practitioner was given what was known before meeting the family");
    }
    return allowed == Answer.YES
        ? Verdict.notMet(
            at.then("toldBeforeMeeting"),
            fact("practitioner", member.practitioner()).and("new", member.cameOn()))
        : Verdict.cannotTell(at, "whether the family let the new practitioner be told");
  }
}
