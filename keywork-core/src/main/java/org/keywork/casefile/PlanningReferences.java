package org.keywork.casefile;

import static org.keywork.casefile.Listed.all;
import static org.keywork.casefile.Listed.optional;
import static org.keywork.casefile.Listed.requireKnown;
import static org.keywork.rule.Consistency.requireDistinct;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keywork.plan.Assessment;
import org.keywork.plan.ChildsView;
import org.keywork.plan.Circulation;
import org.keywork.plan.Goal;
import org.keywork.plan.GoalId;
import org.keywork.plan.Meeting;
import org.keywork.plan.PlanAction;
import org.keywork.plan.SupportPlan;
import org.keywork.review.Review;

/** What accounts of needs, plans, meetings, reviews and contacts mention is listed in the file. */
record PlanningReferences(CaseFile file, Listed listed) {

  void requireSound() {
    requirePlanning();
    requireReviews();
  }

  private void requirePlanning() {
    listed.each("assessments", file.assessments(), this::requireAssessment);
    listed.each("plans", file.plans(), this::requirePlan);
    requireDistinct("meetings", file.meetings(), Meeting::id, "meetings");
    listed.each("meetings", file.meetings(), this::requireMeeting);
    listed.each("unmetNeeds", file.unmetNeeds(), (at, unmet) -> {
      requireKnown(at.then("need"), unmet.need(), listed.needs(), "need");
      optional(at.then("agency"), unmet.agency(), listed.agencies(), "agency");
    });
    listed.each("serviceFailures", file.serviceFailures(), (at, failure) -> {
      requireKnown(at.then("need"), failure.need(), listed.needs(), "need");
      listed.agency(at.then("agency"), failure.agency());
    });
    listed.each(
        "transitions", file.transitions(), (at, t) -> listed.child(at.then("child"), t.child()));
  }

  private void requireAssessment(Place at, Assessment assessment) {
    all(at.then("agencies"), assessment.agencies(), listed.agencies(), "agency");
    all(at.then("familyContributors"), assessment.familyContributors(), listed.members(), "member");
    all(at.then("about"), assessment.about(), listed.children(), "child");
    requireViews(at, assessment.views());
  }

  private void requirePlan(Place at, SupportPlan plan) {
    optional(at.then("assessment"), plan.assessment(), listed.assessments(), "assessment");
    optional(at.then("monitoredBy"), plan.monitoredBy(), listed.practitioners(), "practitioner");
    all(at.then("consulted"), plan.consulted(), listed.practitioners(), "practitioner");
    plan.authority()
        .ifPresent(authority -> all(
            at.then("authority").then("agencies"),
            authority.agencies(),
            listed.agencies(),
            "agency"));
    Set<GoalId> goals = new HashSet<>();
    for (int i = 0; i < plan.goals().size(); i++) {
      Goal goal = plan.goals().get(i);
      goals.add(goal.id());
      all(at.then("goals", i).then("meets"), goal.meets(), listed.needs(), "need");
      all(
          at.then("goals", i).then("agreedBy"),
          goal.agreedBy(),
          listed.practitioners(),
          "practitioner");
    }
    for (int i = 0; i < plan.actions().size(); i++) {
      requireAction(at.then("actions", i), plan.actions().get(i), goals);
    }
    requireRecipients(at, plan.circulation());
  }

  private void requireRecipients(Place at, List<Circulation> circulation) {
    for (int i = 0; i < circulation.size(); i++) {
      listed.practitioner(
          at.then("circulation", i).then("to"), circulation.get(i).to());
    }
  }

  private void requireAction(Place at, PlanAction action, Set<GoalId> goals) {
    optional(at.then("owner"), action.owner(), listed.practitioners(), "practitioner");
    optional(at.then("familyOwner"), action.familyOwner(), listed.members(), "member");
    all(at.then("meets"), action.meets(), listed.needs(), "need");
    optional(at.then("goal"), action.goal(), goals, "goal");
  }

  private void requireMeeting(Place at, Meeting meeting) {
    all(at.then("invited"), meeting.invited(), listed.practitioners(), "practitioner");
    all(at.then("attended"), meeting.attended(), listed.practitioners(), "practitioner");
    all(
        at.then("consultedBefore"),
        meeting.consultedBefore(),
        listed.practitioners(),
        "practitioner");
    all(
        at.then("keptAwayByVenue"),
        meeting.keptAwayByVenue(),
        listed.practitioners(),
        "practitioner");
    meeting
        .minutes()
        .ifPresent(minutes -> requireRecipients(at.then("minutes"), minutes.circulation()));
    all(at.then("familyAttended"), meeting.familyAttended(), listed.members(), "member");
    optional(at.then("chair"), meeting.chair(), listed.practitioners(), "practitioner");
    all(at.then("about"), meeting.about(), listed.children(), "child");
    requireViews(at, meeting.views());
    for (int i = 0; i < meeting.childrensParts().size(); i++) {
      listed.child(
          at.then("childrensParts", i).then("child"),
          meeting.childrensParts().get(i).child());
    }
  }

  private void requireReviews() {
    requireDistinct("reviews", file.reviews(), Review::id, "reviews");
    listed.each("reviews", file.reviews(), (at, review) -> {
      requireKnown(at.then("plan"), review.plan(), listed.plans(), "plan");
      all(at.then("about"), review.about(), listed.children(), "child");
      requireViews(at, review.views());
    });
    listed.each("contacts", file.contacts(), (at, contact) -> {
      optional(at.then("by"), contact.by(), listed.practitioners(), "practitioner");
      all(at.then("with"), contact.with(), listed.members(), "member");
    });
  }

  private void requireViews(Place at, List<ChildsView> views) {
    for (int i = 0; i < views.size(); i++) {
      listed.child(at.then("views", i).then("child"), views.get(i).child());
    }
  }
}
