package org.keywork.casefile;

import static org.keywork.rule.Consistency.requireDistinct;
import static org.keywork.rule.Consistency.requireKnown;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.eligibility.Referral;
import org.keywork.eligibility.ReferralOutcome;
import org.keywork.eligibility.ReferredChild;
import org.keywork.family.MemberId;
import org.keywork.family.Need;
import org.keywork.family.NeedId;
import org.keywork.plan.Assessment;
import org.keywork.plan.AssessmentId;
import org.keywork.plan.ChildsView;
import org.keywork.plan.Goal;
import org.keywork.plan.GoalId;
import org.keywork.plan.Meeting;
import org.keywork.plan.PlanAction;
import org.keywork.plan.PlanId;
import org.keywork.plan.SupportPlan;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.review.Review;
import org.keywork.rule.Identifier;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;
import org.keywork.team.AdvocacyOffer;
import org.keywork.team.Matter;
import org.keywork.team.TeamAroundTheChild;
import org.keywork.team.TeamMember;

/** Every id that a case file mentions leads to something in it, and no id is given twice. */
final class CaseFileReferences {

  private final CaseFile file;
  private final Set<AgencyId> agencies;
  private final Set<PractitionerId> practitioners;
  private final Set<MemberId> members;
  private final Set<MemberId> children = new HashSet<>();
  private final Set<NeedId> needs = new HashSet<>();
  private final Set<AssessmentId> assessments;
  private final Set<PlanId> plans;

  private CaseFileReferences(CaseFile file) {
    this.file = file;
    this.agencies = requireDistinct("agencies", file.agencies(), Agency::id, "agencies");
    this.practitioners =
        requireDistinct("practitioners", file.practitioners(), Practitioner::id, "practitioners");
    this.members = Set.copyOf(file.family().memberIds());
    file.family().children().forEach(child -> children.add(child.id()));
    for (Need need : file.family().needs()) {
      needs.add(need.id());
    }
    this.assessments =
        requireDistinct("assessments", file.assessments(), Assessment::id, "assessments");
    this.plans = requireDistinct("plans", file.plans(), SupportPlan::id, "plans");
  }

  static void requireSound(CaseFile file) {
    requireDaysInOrder(file);
    CaseFileReferences references = new CaseFileReferences(file);
    references.requireReferrals();
    references.requirePeople();
    references.requireConsents();
    references.requireConversation();
    references.requirePlanning();
    references.requireReviews();
  }

  private void requirePeople() {
    each("practitioners", file.practitioners(), (at, p) -> agency(at.then("agency"), p.agency()));
    each(
        "assignments",
        file.assignments(),
        (at, a) -> practitioner(at.then("practitioner"), a.practitioner()));
    each(
        "functions",
        file.functions(),
        (at, f) -> practitioner(at.then("practitioner"), f.practitioner()));
    file.familysOwnKeyWorker()
        .ifPresent(own -> practitioner(
            Location.at("familysOwnKeyWorker").then("practitioner"), own.practitioner()));
    file.team().ifPresent(team -> requireTeam(Location.at("team"), team));
  }

  private void requireTeam(Location at, TeamAroundTheChild team) {
    for (int i = 0; i < team.members().size(); i++) {
      TeamMember member = team.members().get(i);
      practitioner(at.then("members", i).then("practitioner"), member.practitioner());
    }
    for (int i = 0; i < team.advocacy().size(); i++) {
      AdvocacyOffer offer = team.advocacy().get(i);
      known(at.then("advocacy", i).then("to"), offer.to(), members, "member");
    }
    requireDistinct("matters", team.matters(), Matter::id, "matters");
    for (int i = 0; i < team.matters().size(); i++) {
      agency(at.then("matters", i).then("agency"), team.matters().get(i).agency());
    }
  }

  /**
   * Who has been taken on and since when decides which rules apply, so a file that leaves it open must
   * be one that has not come so far.
   */
  private static void requireDaysInOrder(CaseFile file) {
    if (file.openedOn().isEmpty()) {
      requireMereReferral(file);
    } else if (file.closedOn().filter(file.openedOn().get()::isAfter).isPresent()) {
      throw new InvalidRecordException(
          Location.at("closedOn"), "A case file cannot be closed before it is opened.");
    }
  }

  private static void requireMereReferral(CaseFile file) {
    boolean accepted = file.referrals().stream()
        .anyMatch(referral -> referral.outcome().equals(Optional.of(ReferralOutcome.ACCEPTED)));
    if (file.referrals().isEmpty()
        || accepted
        || file.closedOn().isPresent()
        || !file.assignments().isEmpty()) {
      throw new InvalidRecordException(
          Location.at("openedOn"),
          "The day on which the service took the family on is missing; add it, or the referral if the"
              + " family has only been referred.");
    }
  }

  private void requireReferrals() {
    each("referrals", file.referrals(), this::requireReferral);
    each("refusals", file.refusals(), (at, refusal) -> {
      agency(at.then("agency"), refusal.agency());
      optional(at.then("child"), refusal.child(), children, "child");
    });
  }

  private void requireReferral(Location at, Referral referral) {
    optional(at.then("referredBy"), referral.referredBy(), agencies, "agency");
    for (int i = 0; i < referral.children().size(); i++) {
      ReferredChild about = referral.children().get(i);
      child(at.then("children", i).then("child"), about.child());
      for (int j = 0; j < about.services().size(); j++) {
        agency(
            at.then("children", i).then("services", j).then("agency"),
            about.services().get(j).agency());
      }
    }
  }

  private void requireConsents() {
    requireDistinct("consents", file.consents(), c -> c.id(), "consents");
    each("consents", file.consents(), (at, consent) -> {
      known(at.then("giver"), consent.giver(), members, "member");
      all(at.then("about"), consent.about(), members, "member");
      all(at.then("recipients"), consent.recipients(), agencies, "agency");
    });
    each("disclosures", file.disclosures(), (at, disclosure) -> {
      agency(at.then("to"), disclosure.to());
      all(at.then("about"), disclosure.about(), children, "child");
    });
  }

  private void requireConversation() {
    each(
        "questions",
        file.questions(),
        (at, asked) -> optional(at.then("source"), asked.source(), agencies, "agency"));
    each(
        "advice",
        file.advice(),
        (at, advice) -> optional(at.then("to"), advice.to(), members, "member"));
    each(
        "messages",
        file.messages(),
        (at, message) ->
            optional(at.then("answeredBy"), message.answeredBy(), practitioners, "practitioner"));
  }

  private void requirePlanning() {
    each("assessments", file.assessments(), this::requireAssessment);
    each("plans", file.plans(), this::requirePlan);
    requireDistinct("meetings", file.meetings(), Meeting::id, "meetings");
    each("meetings", file.meetings(), this::requireMeeting);
    each("unmetNeeds", file.unmetNeeds(), (at, unmet) -> {
      known(at.then("need"), unmet.need(), needs, "need");
      optional(at.then("agency"), unmet.agency(), agencies, "agency");
    });
    each("serviceFailures", file.serviceFailures(), (at, failure) -> {
      known(at.then("need"), failure.need(), needs, "need");
      agency(at.then("agency"), failure.agency());
    });
    each("transitions", file.transitions(), (at, t) -> child(at.then("child"), t.child()));
  }

  private void requireAssessment(Location at, Assessment assessment) {
    all(at.then("agencies"), assessment.agencies(), agencies, "agency");
    all(at.then("familyContributors"), assessment.familyContributors(), members, "member");
    all(at.then("about"), assessment.about(), children, "child");
    requireViews(at, assessment.views());
  }

  private void requirePlan(Location at, SupportPlan plan) {
    optional(at.then("assessment"), plan.assessment(), assessments, "assessment");
    optional(at.then("monitoredBy"), plan.monitoredBy(), practitioners, "practitioner");
    all(at.then("consulted"), plan.consulted(), practitioners, "practitioner");
    plan.authority()
        .ifPresent(authority ->
            all(at.then("authority").then("agencies"), authority.agencies(), agencies, "agency"));
    Set<GoalId> goals = new HashSet<>();
    for (int i = 0; i < plan.goals().size(); i++) {
      Goal goal = plan.goals().get(i);
      goals.add(goal.id());
      all(at.then("goals", i).then("meets"), goal.meets(), needs, "need");
      all(at.then("goals", i).then("agreedBy"), goal.agreedBy(), practitioners, "practitioner");
    }
    for (int i = 0; i < plan.actions().size(); i++) {
      requireAction(at.then("actions", i), plan.actions().get(i), goals);
    }
    for (int i = 0; i < plan.circulation().size(); i++) {
      practitioner(
          at.then("circulation", i).then("to"), plan.circulation().get(i).to());
    }
  }

  private void requireAction(Location at, PlanAction action, Set<GoalId> goals) {
    optional(at.then("owner"), action.owner(), practitioners, "practitioner");
    optional(at.then("familyOwner"), action.familyOwner(), members, "member");
    all(at.then("meets"), action.meets(), needs, "need");
    optional(at.then("goal"), action.goal(), goals, "goal");
  }

  private void requireMeeting(Location at, Meeting meeting) {
    all(at.then("invited"), meeting.invited(), practitioners, "practitioner");
    all(at.then("attended"), meeting.attended(), practitioners, "practitioner");
    all(at.then("consultedBefore"), meeting.consultedBefore(), practitioners, "practitioner");
    all(at.then("familyAttended"), meeting.familyAttended(), members, "member");
    optional(at.then("chair"), meeting.chair(), practitioners, "practitioner");
    all(at.then("about"), meeting.about(), children, "child");
    requireViews(at, meeting.views());
    for (int i = 0; i < meeting.childrensParts().size(); i++) {
      child(
          at.then("childrensParts", i).then("child"),
          meeting.childrensParts().get(i).child());
    }
  }

  private void requireReviews() {
    requireDistinct("reviews", file.reviews(), Review::id, "reviews");
    each("reviews", file.reviews(), (at, review) -> {
      known(at.then("plan"), review.plan(), plans, "plan");
      all(at.then("about"), review.about(), children, "child");
      requireViews(at, review.views());
    });
    each("contacts", file.contacts(), (at, contact) -> {
      optional(at.then("by"), contact.by(), practitioners, "practitioner");
      all(at.then("with"), contact.with(), members, "member");
    });
  }

  private void requireViews(Location at, List<ChildsView> views) {
    for (int i = 0; i < views.size(); i++) {
      child(at.then("views", i).then("child"), views.get(i).child());
    }
  }

  private void agency(Location at, AgencyId id) {
    known(at, id, agencies, "agency");
  }

  private void practitioner(Location at, PractitionerId id) {
    known(at, id, practitioners, "practitioner");
  }

  private void child(Location at, MemberId id) {
    known(at, id, children, "child");
  }

  private static <T> void each(String property, List<T> items, BiConsumer<Location, T> look) {
    for (int i = 0; i < items.size(); i++) {
      look.accept(Location.at(property, i), items.get(i));
    }
  }

  private static <I extends Identifier> void all(
      Location at, Collection<I> ids, Set<I> known, String what) {
    ids.forEach(id -> requireKnown(at, id, known, what));
  }

  private static <I extends Identifier> void optional(
      Location at, Optional<I> reference, Set<I> known, String what) {
    reference.ifPresent(id -> requireKnown(at, id, known, what));
  }

  private static <I extends Identifier> void known(
      Location at, I reference, Set<I> known, String what) {
    requireKnown(at, reference, known, what);
  }
}
