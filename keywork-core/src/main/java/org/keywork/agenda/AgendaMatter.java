package org.keywork.agenda;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keywork.plan.MeetingKind;

/**
 * What is to be done.
 *
 * @since 0.1
 */
public enum AgendaMatter {
  /** The first meeting to plan support is held. */
  FIRST_PLANNING_MEETING("Hold the first planning meeting", MeetingKind.TEAM_AROUND_THE_CHILD),
  /** The family gets its first plan. */
  FIRST_PLAN("Agree the first plan", MeetingKind.TEAM_AROUND_THE_CHILD),
  /** The family is offered a review. */
  REVIEW_OFFER("Offer the next review", MeetingKind.TEAM_AROUND_THE_CHILD),
  /** The review is held as early as the family wants it. */
  REVIEW("Hold the review that the family wants", MeetingKind.TEAM_AROUND_THE_CHILD),
  /** The next plan is agreed. */
  NEXT_PLAN("Agree the next plan", MeetingKind.TEAM_AROUND_THE_CHILD),
  /** A meeting for which a day is set. */
  MEETING("Hold the meeting, with the parents prepared for it"),
  /** The annual review of a Statement. */
  STATEMENT_REVIEW("Hold the annual review of the Statement", MeetingKind.STATEMENT_REVIEW),
  /** An action of a plan. */
  PLAN_ACTION("Do what the plan says"),
  /** Support for a need that was newly found. */
  NEW_NEED("Find support for the need that was newly found"),
  /** The key worker is in touch unasked. */
  CONTACT("Be in touch with the family"),
  /** The key worker is in touch although all is quiet. */
  QUIET_TIME_CONTACT("Be in touch, though times are quiet"),
  /** Something promised to the family. */
  PROMISE("Keep the promise"),
  /** A message that the family left. */
  MESSAGE("Answer the family's message"),
  /** Support that is needed soon. */
  SUPPORT_AT_NEED("See to the support that is needed soon"),
  /** The family is reminded of what the key worker does. */
  ROLE_REMINDER("Remind the family of what the key worker does"),
  /** Support for a move in a child's life. */
  MOVE_SUPPORT("Plan the support for the move"),
  /** Who follows a key worker. */
  SUCCESSOR("Find who follows the key worker"),
  /** Two key workers are there together for a while. */
  OVERLAP("Agree that both key workers are there for a while"),
  /** The family is told that its key worker goes. */
  CHANGE_TOLD("Tell the family that its key worker goes"),
  /** Somebody is there while the key worker is on leave. */
  COVER("Find somebody who covers the key worker's leave"),
  /** The family knows what happens meanwhile. */
  COVER_TOLD("Tell the family how it is helped during the leave, and who covers"),
  /** Somebody follows a key worker. */
  NEXT_KEY_WORKER("Have the next key worker begin"),
  /** How key working ends. */
  EXIT_PLAN("Plan how key working ends"),
  /** The family says how it sees a step to less key working. */
  STEP_DOWN_VIEW("Ask the family how it sees having less key working"),
  /** A family that is to leave has in hand how to come back. */
  WAY_BACK("Give the family contact details, and tell it how to get help again"),
  /** A family that is to leave knows of support groups and drop-in sessions. */
  GROUPS_TOLD_OF("Tell the family of support groups and drop-in sessions"),
  /** The family's file is looked through. */
  FILE_REVIEW("Review the family's file"),
  /** A local authority decides whether to assess a child. */
  EHC_DECISION_WHETHER_TO_ASSESS("EHC: the authority's decision whether to assess"),
  /** Those who were asked give their advice. */
  EHC_ADVICE("EHC: the advice that was asked for"),
  /** A family is told that no plan will be issued. */
  EHC_NOTICE_OF_NO_PLAN("EHC: notice, if no plan will be issued"),
  /** The family says what it thinks of a draft or of amendments. */
  EHC_FAMILYS_COMMENTS("EHC: the family's comments on the draft"),
  /** The final plan. */
  EHC_FINAL_PLAN("EHC: the final plan"),
  /** The review of a plan. */
  EHC_REVIEW("EHC: the yearly review, up to the authority's decision", MeetingKind.EHC_PLAN),
  /** Notice of a review meeting. */
  EHC_NOTICE_OF_MEETING("EHC: notice of the review meeting"),
  /** The papers for a review meeting. */
  EHC_PAPERS_FOR_MEETING("EHC: the papers for the review meeting"),
  /** The report of a review meeting. */
  EHC_REVIEW_REPORT("EHC: the report of the review meeting"),
  /** The decision after a review. */
  EHC_DECISION_AFTER_REVIEW("EHC: the authority's decision after the review"),
  /** The amended plan. */
  EHC_AMENDED_PLAN("EHC: the amended final plan"),
  /** A plan that is amended before a move between phases. */
  EHC_PHASE_TRANSFER("EHC: the plan amended for the move between phases"),
  /** A key worker's supervision. */
  SUPERVISION("Hold the key worker's supervision"),
  /** A family that is to come up in supervision. */
  FAMILY_IN_SUPERVISION("Talk the family through in supervision"),
  /** Something urgent that a key worker asked. */
  URGENT_REQUEST("Discuss what the key worker urgently asked"),
  /** A key worker's further training. */
  TRAINING("Train the key worker further"),
  /** A look at what training a key worker needs. */
  TRAINING_NEEDS("Ask the key worker what training is needed"),
  /** A workshop of key workers. */
  WORKSHOP("Hold the next workshop of key workers"),
  /** Public information that is to be looked through. */
  PUBLIC_INFORMATION("Bring the public information up to date"),
  /** An audit of key workers' work. */
  AUDIT("Audit the work of the key workers"),
  /** What families think of the service. */
  FAMILY_FEEDBACK("Ask families whether the service meets their needs"),
  /** Local provision and what families need. */
  PROVISION_CHECK("Hold local provision against what families need"),
  /** What monitoring shows. */
  MONITORING_REPORT("Tell the steering group what monitoring shows"),
  /** A review of the service for which a day is set. */
  SERVICE_REVIEW("Review the service");

  private final String words;
  private final @Nullable MeetingKind meeting;

  AgendaMatter(String words) {
    this(words, null);
  }

  AgendaMatter(String words, @Nullable MeetingKind meeting) {
    this.words = words;
    this.meeting = meeting;
  }

  /** What is to be done, in words that stand alone, without a full stop. */
  public String inWords() {
    return words;
  }

  /**
   * What kind of meeting it always is. A plan is agreed where the team around the child comes together,
   * be it the first or the next. Empty where it is no meeting, and for {@link #MEETING}, whose kinds the
   * record tells.
   */
  public Optional<MeetingKind> meetingKind() {
    return Optional.ofNullable(meeting);
  }
}
