package org.keywork.benchmarks;

import java.time.LocalDate;
import java.util.List;
import org.keywork.family.ContactAgreement;
import org.keywork.family.Preferences;
import org.keywork.team.TeamMember;

/** The rules about what was agreed with family and team, as somebody writes them who has no rule book. */
final class TeamByHand {

  private TeamByHand() {}

  static void check(Look look) {
    contactAgreed(look);
    sharedGoals(look);
  }

  static void contactAgreed(Look look) {
    if (!look.active
        || look.file.family().preferences().isEmpty()
        || KeyWorkersByHand.isItsOwnKeyWorker(look)) {
      return;
    }
    Preferences wishes = look.file.family().preferences().get();
    int last = lastAgreement(wishes.contact(), look.asOf);
    if (last < 0 || declines(wishes, look.asOf)) {
      return;
    }
    ContactAgreement agreement = wishes.contact().get(last);
    if (agreement.isEndedOn(look.asOf)) {
      look.miss(
          "family.contact-agreed",
          "/family/preferences/contact/" + last,
          "The agreement about contact ended on " + agreement.endedOn().orElseThrow()
              + ", and no other has taken its place.");
    }
  }

  private static boolean declines(Preferences wishes, LocalDate asOf) {
    return wishes
        .keyWorkingDecisionOn(asOf)
        .filter(decision -> !decision.wanted())
        .isPresent();
  }

  private static int lastAgreement(List<ContactAgreement> agreements, LocalDate asOf) {
    int last = -1;
    for (int i = 0; i < agreements.size(); i++) {
      LocalDate day = agreements.get(i).agreedOn();
      if (!day.isAfter(asOf) && (last < 0 || day.isAfter(agreements.get(last).agreedOn()))) {
        last = i;
      }
    }
    return last;
  }

  static void sharedGoals(Look look) {
    if (!look.active || look.file.team().isEmpty()) {
      return;
    }
    List<TeamMember> members = look.file.team().get().members();
    for (int i = 0; i < members.size(); i++) {
      TeamMember member = members.get(i);
      if (member.during().contains(look.asOf) && !member.sharesGoals().orElse(true)) {
        look.miss(
            "team.shared-goals",
            "/team/members/" + i + "/sharesGoals",
            "The team member " + member.practitioner().value()
                + " does not share the goals for the child.");
      }
    }
  }
}
