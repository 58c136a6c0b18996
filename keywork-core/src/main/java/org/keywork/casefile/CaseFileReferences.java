package org.keywork.casefile;

import static org.keywork.casefile.Listed.all;
import static org.keywork.casefile.Listed.optional;
import static org.keywork.casefile.Listed.requireKnown;
import static org.keywork.rule.Consistency.requireDistinct;

import org.keywork.ehc.EhcProcess;
import org.keywork.eligibility.Referral;
import org.keywork.eligibility.ReferredChild;
import org.keywork.rule.InvalidRecordException;
import org.keywork.team.AdvocacyOffer;
import org.keywork.team.Matter;
import org.keywork.team.TeamAroundTheChild;
import org.keywork.team.TeamMember;

/** Every id that a case file mentions leads to something in it, and no id is given twice. */
record CaseFileReferences(CaseFile file, Listed listed) {

  static void requireSound(CaseFile file) {
    DaysOnTheList.requireInOrder(file);
    Listed listed = Listed.in(file);
    try {
      requireSound(file, listed);
    } catch (InvalidRecordException e) {
      requireSound(file, listed.telling());
      throw e;
    }
  }

  private static void requireSound(CaseFile file, Listed listed) {
    CaseFileReferences references = new CaseFileReferences(file, listed);
    references.requireReferrals();
    references.requirePeople();
    new AssignmentReferences(file, listed).requireSound();
    new OwnKeyWorkingReferences(file, listed).requireSound();
    references.requireConsents();
    references.requireConversation();
    references.requireEhc();
    new RecordReferences(file, listed).requireSound();
    new PlanningReferences(file, listed).requireSound();
    new PalliativeReferences(file, listed).requireSound();
  }

  private void requirePeople() {
    listed.each(
        "practitioners",
        file.practitioners(),
        (at, p) -> listed.agency(at.then("agency"), p.agency()));
    listed.each("choicesOfKeyWorker", file.choicesOfKeyWorker(), (at, choice) -> {
      all(at.then("offered"), choice.offered(), listed.practitioners(), "practitioner");
      all(at.then("wants"), choice.wants(), listed.practitioners(), "practitioner");
      all(at.then("notInTheLead"), choice.notInTheLead(), listed.practitioners(), "practitioner");
    });
    listed.each(
        "functions",
        file.functions(),
        (at, f) -> listed.practitioner(at.then("practitioner"), f.practitioner()));
    listed.each(
        "otherKeyWorking",
        file.otherKeyWorking(),
        (at, other) -> optional(at.then("agency"), other.agency(), listed.agencies(), "agency"));
    file.familysOwnKeyWorker()
        .ifPresent(own -> listed.practitioner(
            listed.start().then("familysOwnKeyWorker").then("practitioner"), own.practitioner()));
    file.team().ifPresent(team -> requireTeam(listed.start().then("team"), team));
  }

  private void requireTeam(Place at, TeamAroundTheChild team) {
    for (int i = 0; i < team.members().size(); i++) {
      TeamMember member = team.members().get(i);
      listed.practitioner(at.then("members", i).then("practitioner"), member.practitioner());
    }
    for (int i = 0; i < team.advocacy().size(); i++) {
      AdvocacyOffer offer = team.advocacy().get(i);
      requireKnown(at.then("advocacy", i).then("to"), offer.to(), listed.members(), "member");
    }
    team.sharedApproach()
        .ifPresent(approach -> approach
            .followedBy()
            .forEach(
                who -> listed.practitioner(at.then("sharedApproach").then("followedBy"), who)));
    requireDistinct("matters", team.matters(), Matter::id, "matters");
    for (int i = 0; i < team.matters().size(); i++) {
      listed.agency(at.then("matters", i).then("agency"), team.matters().get(i).agency());
    }
  }

  private void requireReferrals() {
    listed.each("referrals", file.referrals(), this::requireReferral);
    listed.each("refusals", file.refusals(), (at, refusal) -> {
      listed.agency(at.then("agency"), refusal.agency());
      optional(at.then("child"), refusal.child(), listed.children(), "child");
    });
  }

  private void requireReferral(Place at, Referral referral) {
    optional(at.then("referredBy"), referral.referredBy(), listed.agencies(), "agency");
    for (int i = 0; i < referral.children().size(); i++) {
      ReferredChild about = referral.children().get(i);
      listed.child(at.then("children", i).then("child"), about.child());
      for (int j = 0; j < about.services().size(); j++) {
        listed.agency(
            at.then("children", i).then("services", j).then("agency"),
            about.services().get(j).agency());
      }
    }
  }

  private void requireConsents() {
    requireDistinct("consents", file.consents(), c -> c.id(), "consents");
    listed.each("consents", file.consents(), (at, consent) -> {
      requireKnown(at.then("giver"), consent.giver(), listed.members(), "member");
      all(at.then("about"), consent.about(), listed.members(), "member");
      all(at.then("recipients"), consent.recipients(), listed.agencies(), "agency");
    });
    listed.each("disclosures", file.disclosures(), (at, disclosure) -> {
      listed.agency(at.then("to"), disclosure.to());
      all(at.then("about"), disclosure.about(), listed.children(), "child");
    });
  }

  private void requireConversation() {
    listed.each(
        "questions",
        file.questions(),
        (at, asked) -> optional(at.then("source"), asked.source(), listed.agencies(), "agency"));
    listed.each(
        "advice",
        file.advice(),
        (at, advice) -> optional(at.then("to"), advice.to(), listed.members(), "member"));
    listed.each(
        "messages",
        file.messages(),
        (at, message) -> optional(
            at.then("answeredBy"), message.answeredBy(), listed.practitioners(), "practitioner"));
  }

  private void requireEhc() {
    requireDistinct("ehc", file.ehc(), EhcProcess::id, "EHC processes");
    listed.each("ehc", file.ehc(), (at, process) -> {
      requireKnown(at.then("child"), process.child(), listed.children(), "disabled child");
      process
          .statutoryLead()
          .ifPresent(lead -> listed.practitioner(at.then("statutoryLead"), lead));
      for (int i = 0; i < process.advice().size(); i++) {
        listed.agency(at.then("advice", i).then("of"), process.advice().get(i).of());
      }
    });
  }
}
