package org.keywork.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.keywork.family.MemberId;
import org.keywork.plan.Assessment;
import org.keywork.plan.ChildrensMeeting;
import org.keywork.plan.ChildsView;
import org.keywork.plan.FamilysAssessment;
import org.keywork.plan.FamilysMeeting;
import org.keywork.plan.FamilysPlan;
import org.keywork.plan.FirstPlanning;
import org.keywork.plan.Meeting;
import org.keywork.plan.NeedsThread;
import org.keywork.plan.Occasion;
import org.keywork.plan.SupportPlan;
import org.keywork.plan.WholeFamily;
import org.keywork.review.AccountsAndVisits;
import org.keywork.review.ContactLog;
import org.keywork.review.CrisisHelp;
import org.keywork.review.FamilyContacts;
import org.keywork.review.FamilysPromise;
import org.keywork.review.FamilysReview;
import org.keywork.review.NeedsInView;
import org.keywork.review.PlanHistory;
import org.keywork.review.Promise;
import org.keywork.review.Review;
import org.keywork.rule.Walk;
import org.keywork.team.TeamAroundTheChild;
import org.keywork.team.TeamMember;
import org.keywork.time.DateSpan;

/** The parts that have to do with planning, reviewing and keeping in touch. */
final class PlanningWalk {

  private PlanningWalk() {}

  /** The views that span several lists. */
  static void throughViews(CaseFile file, Walk walk) {
    walk.visit(WholeFamily.class, file, PlanningWalk::wholeFamily);
    walk.visit(AccountsAndVisits.class, file, PlanningWalk::accountsAndVisits);
    walk.visit(NeedsInView.class, file, PlanningWalk::needsInView);
    if (file.activeDays().isPresent()) {
      whileActive(file, walk);
    }
  }

  /** Assessments, plans, meetings, reviews and promises, each at its place. */
  static void throughParts(CaseFile file, Walk walk) {
    assessments(file, walk);
    plans(file, walk);
    meetings(file, walk);
    reviews(file, walk);
    promises(file, walk);
  }

  private static void whileActive(CaseFile file, Walk walk) {
    walk.visit(NeedsThread.class, file, PlanningWalk::needsThread);
    walk.visit(FirstPlanning.class, file, PlanningWalk::firstPlanning);
    walk.visit(PlanHistory.class, file, PlanningWalk::planHistory);
    walk.visit(ContactLog.class, file, PlanningWalk::contactLog);
    walk.visit(CrisisHelp.class, file, PlanningWalk::crisisHelp);
    walk.visit(FamilyContacts.class, file, PlanningWalk::familyContacts);
  }

  private static WholeFamily wholeFamily(CaseFile file) {
    return new WholeFamily(file.activeTime(), file.family(), file.assessments());
  }

  private static NeedsThread needsThread(CaseFile file) {
    return needsThread(file, file.activeDays().orElseThrow());
  }

  private static FirstPlanning firstPlanning(CaseFile file) {
    return firstPlanning(file, needsThread(file));
  }

  private static PlanHistory planHistory(CaseFile file) {
    return planHistory(file, file.activeDays().orElseThrow());
  }

  private static CrisisHelp crisisHelp(CaseFile file) {
    return new CrisisHelp(contactLog(file), file.callsForSupport());
  }

  private static FamilyContacts familyContacts(CaseFile file) {
    return new FamilyContacts(
        contactLog(file),
        file.assessments(),
        file.meetings(),
        file.reviews(),
        file.practitioners());
  }

  /** The thread from the family's needs to what is done about them. */
  static NeedsThread needsThread(CaseFile file, DateSpan active) {
    return new NeedsThread(
        active,
        file.family(),
        file.agencies(),
        file.plans(),
        file.unmetNeeds(),
        file.serviceFailures());
  }

  /** The family's way from its referral to the first planning meeting. */
  static FirstPlanning firstPlanning(CaseFile file, NeedsThread thread) {
    return new FirstPlanning(thread, file.referrals(), file.meetings());
  }

  static PlanHistory planHistory(CaseFile file, DateSpan active) {
    return new PlanHistory(active, file.family(), file.plans(), file.reviews());
  }

  static ContactLog contactLog(CaseFile file) {
    return new ContactLog(
        file.family(), file.assignmentHistory(), file.contacts(), file.intensities());
  }

  private static void assessments(CaseFile file, Walk walk) {
    for (int i = 0; i < file.assessments().size(); i++) {
      Assessment assessment = file.assessments().get(i);
      walk.enter("assessments", i);
      walk.visit(Assessment.class, assessment);
      walk.visit(FamilysAssessment.class, assessment, file, PlanningWalk::familysAssessment);
      occasion(assessment.about(), assessment.writtenOn(), assessment.views(), file, walk);
      walk.leave();
    }
  }

  private static FamilysAssessment familysAssessment(Assessment assessment, CaseFile file) {
    return new FamilysAssessment(assessment, file.family(), file.agencies(), file.activeTime());
  }

  private static AccountsAndVisits accountsAndVisits(CaseFile file) {
    List<FamilysAssessment> accounts = new ArrayList<>(file.assessments().size());
    for (int i = 0; i < file.assessments().size(); i++) {
      accounts.add(familysAssessment(file.assessments().get(i), file));
    }
    return new AccountsAndVisits(accounts, file.contacts());
  }

  private static NeedsInView needsInView(CaseFile file) {
    return new NeedsInView(
        file.activeTime(), file.family(), file.assessments(), file.unmetNeeds(), file.reviews());
  }

  private static void plans(CaseFile file, Walk walk) {
    for (int i = 0; i < file.plans().size(); i++) {
      SupportPlan plan = file.plans().get(i);
      walk.enter("plans", i);
      walk.visit(SupportPlan.class, plan);
      walk.visit(FamilysPlan.class, plan, file, PlanningWalk::familysPlan);
      walk.leave();
    }
  }

  private static FamilysPlan familysPlan(SupportPlan plan, CaseFile file) {
    return new FamilysPlan(
        plan,
        file.plans(),
        file.family(),
        file.assessments(),
        team(file),
        file.assignmentHistory(),
        file.practitioners(),
        file.activeTime());
  }

  private static void meetings(CaseFile file, Walk walk) {
    for (int i = 0; i < file.meetings().size(); i++) {
      Meeting meeting = file.meetings().get(i);
      walk.enter("meetings", i);
      walk.visit(Meeting.class, meeting);
      walk.visit(FamilysMeeting.class, meeting, file, PlanningWalk::familysMeeting);
      walk.visit(ChildrensMeeting.class, meeting, file, PlanningWalk::childrensMeeting);
      occasion(meeting.about(), meeting.heldOn(), meeting.views(), file, walk);
      walk.leave();
    }
  }

  private static FamilysMeeting familysMeeting(Meeting meeting, CaseFile file) {
    return new FamilysMeeting(meeting, team(file), file.assignmentHistory(), file.activeTime());
  }

  private static ChildrensMeeting childrensMeeting(Meeting meeting, CaseFile file) {
    return new ChildrensMeeting(meeting, file.family(), file.activeTime());
  }

  private static void reviews(CaseFile file, Walk walk) {
    for (int i = 0; i < file.reviews().size(); i++) {
      Review review = file.reviews().get(i);
      walk.enter("reviews", i);
      if (review.heldOn().isPresent()) {
        walk.visit(FamilysReview.class, review, file, PlanningWalk::familysReview);
        occasion(review.about(), review.heldOn().get(), review.views(), file, walk);
      }
      walk.leave();
    }
  }

  private static FamilysReview familysReview(Review review, CaseFile file) {
    return new FamilysReview(
        review, review.heldOn().orElseThrow(), file.reviews(), file.plans(), file.activeTime());
  }

  private static void promises(CaseFile file, Walk walk) {
    for (int i = 0; i < file.promises().size(); i++) {
      Promise promise = file.promises().get(i);
      walk.enter("promises", i);
      walk.visit(Promise.class, promise);
      walk.visit(FamilysPromise.class, promise, file.activeTime(), FamilysPromise::new);
      walk.leave();
    }
  }

  private static void occasion(
      Set<MemberId> about, LocalDate day, List<ChildsView> views, CaseFile file, Walk walk) {
    walk.visit(Occasion.class, Occasion.about(about, file.family(), file.activeTime(), day, views));
  }

  private static List<TeamMember> team(CaseFile file) {
    return file.team().map(TeamAroundTheChild::members).orElse(List.of());
  }
}
