package org.keywork.plan;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.style.Among;
import org.keywork.team.TeamMember;

/**
 * Who is asked before the plan is agreed, and who gets it when.
 *
 * @since 0.1
 */
public final class CirculationRules {

  /** Who is far away is asked, meeting or no meeting. */
  public static final Rule<FamilysPlan> REMOTE_MEMBERS_CONSULTED =
      rule("plan.remote-members-consulted")
          .from(PEMBROKESHIRE.at("Co-ordination"), restating(219))
          .says(
              SHOULD,
              "Where the plan is made by talks, members of the team who take part from afar are"
                  + " consulted, too, before it is agreed.")
          .appliesTo(
              FamilysPlan.class,
              "plans in force that were made by talks for a team with members who take part from"
                  + " afar")
          .isMetWhen(CirculationRules::remoteMembersConsulted)
          .otherwise("Nobody consulted {missing} before the plan was agreed on {agreed}.")
          .remedy("Speak with them now, and take what they say to the family.");

  /** The parents first. A plan that has ended or was replaced can no longer be put right. */
  public static final Rule<FamilysPlan> SENT_ONCE_AGREED = rule("plan.sent-once-agreed")
      .from(PEMBROKESHIRE.at("Co-ordination"), restating(242))
      .says(MUST, "The draft goes to the parents, and to all others only when they agree.")
      .appliesTo(FamilysPlan.class, "plans in the making and plans in force that were sent round")
      .isMetWhen(CirculationRules::sentOnceAgreed)
      .otherwise("The plan went to {to} on {sent}, before the parents agreed to it on {agreed}.")
      .remedy("Go through the plan with the parents, change what they want changed, and send it"
          + " round again once they agree.");

  /** Then everybody, near or far. */
  public static final Rule<FamilysPlan> SENT_TO_ALL = rule("plan.sent-to-all")
      .from(PEMBROKESHIRE.at("Co-ordination"), restating(243, 219))
      .says(
          SHOULD,
          "The agreed plan goes to everyone involved, to those who were away and to distant"
              + " hospitals, too.")
      .appliesTo(FamilysPlan.class, "plans in force")
      .isMetWhen(CirculationRules::sentToAll)
      .otherwise("The plan agreed on {agreed} has not been sent to {missing}.")
      .remedy("Send them the plan, as far as the family allows it.");

  private CirculationRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(REMOTE_MEMBERS_CONSULTED, SENT_ONCE_AGREED, SENT_TO_ALL);
  }

  private static Verdict remoteMembersConsulted(FamilysPlan subject, Basis basis) {
    SupportPlan plan = subject.plan();
    if (!plan.isMadeByTalks() || !subject.isInForceOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    LocalDate agreed = plan.agreedOn().orElseThrow();
    if (Among.none(subject.team(), agreed, AttendanceRules::isRemoteOn)) {
      return Verdict.notApplicable();
    }
    Set<PractitionerId> remote = remoteMembersOn(agreed, subject);
    remote.removeAll(plan.consulted());
    return remote.isEmpty() ? Verdict.met() : notConsulted(remote, plan, agreed);
  }

  private static Set<PractitionerId> remoteMembersOn(LocalDate day, FamilysPlan subject) {
    Set<PractitionerId> remote = new LinkedHashSet<>();
    for (TeamMember member : subject.team()) {
      if (AttendanceRules.isRemoteOn(member, day)) {
        remote.add(member.practitioner());
      }
    }
    return remote;
  }

  private static Verdict notConsulted(
      Set<PractitionerId> missing, SupportPlan plan, LocalDate agreed) {
    Location at = Location.at("consulted");
    return plan.consulted().isEmpty()
        ? Verdict.cannotTell(at, "with whom the plan was talked through")
        : Verdict.notMet(at, fact("agreed", agreed).andIds("missing", missing));
  }

  private static Verdict sentOnceAgreed(FamilysPlan subject, Basis basis) {
    LocalDate asOf = basis.asOf();
    return subject.isOpenOn(asOf) && subject.isSentToOthersBy(asOf)
        ? sentInTime(subject, asOf).and(draftShared(subject.plan(), asOf))
        : Verdict.notApplicable();
  }

  private static Verdict sentInTime(FamilysPlan subject, LocalDate asOf) {
    if (!subject.plan().isAgreedBy(asOf)) {
      return Verdict.cannotTell(Location.at("agreedOn"), "the day on which the parents agreed");
    }
    LocalDate agreed = subject.plan().agreedOn().orElseThrow();
    return subject.isSentToOthersBefore(agreed) ? sentTooSoon(subject, agreed) : Verdict.met();
  }

  private static Verdict sentTooSoon(FamilysPlan subject, LocalDate agreed) {
    Map<LocalDate, List<Circulation>> early = new TreeMap<>();
    for (Circulation each : subject.sentToOthersBefore(agreed)) {
      early.computeIfAbsent(each.on(), day -> new ArrayList<>()).add(each);
    }
    Verdict verdict = Verdict.met();
    for (List<Circulation> oneDay : early.values()) {
      verdict = verdict.and(sentTooSoon(oneDay, subject.plan(), agreed));
    }
    return verdict;
  }

  /** Those to whom it went on one day are named together. */
  private static Verdict sentTooSoon(List<Circulation> sent, SupportPlan plan, LocalDate agreed) {
    Circulation first = sent.get(0);
    return Verdict.notMet(
        Location.at("circulation", plan.circulation().indexOf(first)).then("on"),
        fact("sent", first.on())
            .and("agreed", agreed)
            .andIds("to", sent.stream().map(Circulation::to).distinct().toList()));
  }

  private static Verdict draftShared(SupportPlan plan, LocalDate asOf) {
    return plan.isDraftSharedBy(asOf)
        ? Verdict.met()
        : Verdict.cannotTell(
            Location.at("draftSharedOn"), "the day on which the parents got the draft");
  }

  private static Verdict sentToAll(FamilysPlan subject, Basis basis) {
    if (!subject.isInForceOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (subject.team().isEmpty()) {
      return Verdict.cannotTell(Location.at("circulation"), "who is in the team around the child");
    }
    if (Among.none(subject.plan().circulation(), basis.asOf(), Circulation::isSentBy)) {
      return Verdict.cannotTell(Location.at("circulation"), "to whom the plan was sent");
    }
    return sentTo(subject, subject.plan().agreedOn().orElseThrow(), basis.asOf());
  }

  private static Verdict sentTo(FamilysPlan subject, LocalDate agreed, LocalDate asOf) {
    for (int i = 0; i < subject.team().size(); i++) {
      if (isMissing(subject.team().get(i), subject, agreed, asOf)) {
        return notSentTo(subject, agreed, asOf);
      }
    }
    return Verdict.met();
  }

  private static Verdict notSentTo(FamilysPlan subject, LocalDate agreed, LocalDate asOf) {
    Set<PractitionerId> missing = new LinkedHashSet<>();
    for (TeamMember member : subject.team()) {
      if (isMissing(member, subject, agreed, asOf)) {
        missing.add(member.practitioner());
      }
    }
    return Verdict.notMet(
        Location.at("circulation"), fact("agreed", agreed).andIds("missing", missing));
  }

  /** Whether somebody who was in the team when the plan was agreed, or is, has not got it. */
  private static boolean isMissing(
      TeamMember member, FamilysPlan subject, LocalDate agreed, LocalDate asOf) {
    PractitionerId who = member.practitioner();
    boolean involved = member.during().contains(agreed) || member.during().contains(asOf);
    return involved && !subject.isKeyWorkerOn(who, agreed) && !hasIt(who, subject.plan(), asOf);
  }

  private static boolean hasIt(PractitionerId who, SupportPlan plan, LocalDate asOf) {
    for (int i = 0; i < plan.circulation().size(); i++) {
      Circulation sent = plan.circulation().get(i);
      if (sent.to().equals(who) && sent.isSentBy(asOf)) {
        return true;
      }
    }
    return false;
  }
}
