package org.keywork.plan;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.team.TeamMember;

/**
 * Who gets the plan, and when.
 *
 * @since 0.1
 */
public final class CirculationRules {

  /** The parents first. A plan that has ended or was replaced can no longer be put right. */
  public static final Rule<FamilysPlan> SENT_ONCE_AGREED = rule("plan.sent-once-agreed")
      .from(PEMBROKESHIRE.at("Co-ordination"), restating(242))
      .says(MUST, "The draft goes to the parents, and to all others only when they agree.")
      .appliesTo(FamilysPlan.class, "plans in the making and plans in force that were sent round")
      .isMetWhen(CirculationRules::sentOnceAgreed)
      .otherwise("The plan went to {to} on {sent}, before the parents had agreed to it.")
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
    return List.of(SENT_ONCE_AGREED, SENT_TO_ALL);
  }

  private static Verdict sentOnceAgreed(FamilysPlan subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    if (!subject.isOpenOn(basis.asOf())) {
      return verdict;
    }
    SupportPlan plan = subject.plan();
    for (int i = 0; i < plan.circulation().size(); i++) {
      Circulation sent = plan.circulation().get(i);
      if (!sent.on().isAfter(basis.asOf())) {
        verdict =
            verdict.and(sentInTime(sent, plan, Location.at("circulation", i).then("on")));
      }
    }
    return verdict == Verdict.notApplicable() ? verdict : verdict.and(draftShared(plan));
  }

  private static Verdict sentInTime(Circulation sent, SupportPlan plan, Location at) {
    return plan.agreedOn().filter(agreed -> !agreed.isAfter(sent.on())).isPresent()
        ? Verdict.met()
        : Verdict.notMet(at, fact("to", sent.to()).and("sent", sent.on()));
  }

  private static Verdict draftShared(SupportPlan plan) {
    return plan.draftSharedOn().isPresent()
        ? Verdict.met()
        : Verdict.cannotTell(
            Location.at("draftSharedOn"), "the day on which the parents got the draft");
  }

  private static Verdict sentToAll(FamilysPlan subject, Basis basis) {
    if (!subject.isInForceOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    Location at = Location.at("circulation");
    if (subject.team().isEmpty()) {
      return Verdict.cannotTell(at, "who is in the team around the child");
    }
    if (subject.plan().circulation().isEmpty()) {
      return Verdict.cannotTell(at, "to whom the plan was sent");
    }
    return sentTo(subject, subject.plan().agreedOn().orElse(basis.asOf()), basis.asOf());
  }

  private static Verdict sentTo(FamilysPlan subject, LocalDate agreed, LocalDate asOf) {
    Set<PractitionerId> missing = new LinkedHashSet<>();
    for (TeamMember member : subject.team()) {
      PractitionerId who = member.practitioner();
      boolean involved = member.during().contains(agreed) || member.during().contains(asOf);
      if (involved && !subject.isKeyWorkerOn(who, agreed) && !hasIt(who, subject.plan(), asOf)) {
        missing.add(who);
      }
    }
    return missing.isEmpty()
        ? Verdict.met()
        : Verdict.notMet(
            Location.at("circulation"), fact("agreed", agreed).andIds("missing", missing));
  }

  private static boolean hasIt(PractitionerId who, SupportPlan plan, LocalDate asOf) {
    return plan.circulation().stream()
        .anyMatch(sent -> sent.to().equals(who) && !sent.on().isAfter(asOf));
  }
}
