package org.keywork.examples.cli;

import java.util.stream.Collectors;
import org.keywork.assignment.MatchCriterion;
import org.keywork.assignment.WhoChooses;
import org.keywork.caseload.Ground;
import org.keywork.caseload.MatchComparison;
import org.keywork.caseload.MatchReason;
import org.keywork.rule.Facts;
import org.keywork.rule.WireName;

/** The reasons for and against a candidate in words that can be said to a family. */
final class MatchWords {

  private MatchWords() {}

  static String of(WhoChooses who) {
    return switch (who) {
      case SERVICE -> "the service matches";
      case FAMILY_HAS_A_SAY -> "the service proposes, and the family has a major say";
      case FAMILY -> "the family itself";
    };
  }

  /** The reason as a sentence, and what it rests on. */
  static String of(Ground ground) {
    Facts facts = ground.facts();
    String recorded = facts.names().stream()
        .map(name -> DecisionWords.spaced(name) + " " + facts.inWords(name))
        .collect(Collectors.joining(", "));
    return of(ground.reason()) + (recorded.isEmpty() ? "" : " Recorded: " + recorded + ".");
  }

  private static String of(MatchReason reason) {
    return switch (reason) {
      case THE_ONLY_ONE_ACCEPTED -> "The family wants this person and accepts nobody else.";
      case WANTED -> "The family wants this person.";
      case DEFINED_BY_THE_FAMILY ->
        "The family has not said whom it wants, and this is the professional on whom it relies.";
      case ANOTHER_IS_WANTED -> "The family wants somebody else.";
      case CHOICE_NOT_RECORDED -> "Whom the family wants is not recorded; ask it.";
      case ANOTHER_IS_THE_ONLY_ONE -> "The family accepts somebody else and nobody besides.";
      case NOT_WANTED_IN_THE_LEAD ->
        "The family takes this person at most into its team, and not in the lead.";
      case RELIED_UPON -> "The family relies on this person most.";
      case KNOWN -> "The family knows this person from earlier work.";
      case ANOTHER_IS_RELIED_UPON -> "The family relies on somebody else.";
      case NOT_KNOWN -> "Nothing tells that the family knows this person.";
      case WITHIN_THE_MAXIMUM -> "One more family is within the maximum.";
      case AT_THE_MAXIMUM -> "The maximum is reached: one more needs somebody's explicit word.";
      case ROOM_FOR_URGENT_NEEDS_ONLY ->
        "There is room only in what is kept for urgent needs; people judge whether this is one.";
      case NO_MAXIMUM -> "No maximum is set, so whether there is room is for people to judge.";
      case MAXIMUM_NOT_KNOWN ->
        "The role is not recorded, and with it no maximum is known; people judge.";
      case OWN_AGENCY_CONCERNED ->
        "The family has to be spoken for towards this person's own employer.";
      case OWN_AGENCY_NOT_CONCERNED -> "No open matter is about this person's employer.";
      case INDEPENDENT -> "Neither another role nor a statutory employer stands in the way.";
      case TIED -> "Another role or a statutory employer may stand in the way of advocacy.";
      case TIES_NOT_RECORDED -> "Whether another role stands in the way is not recorded.";
      case FREE_TO_VISIT -> "No main job keeps this person from visiting at home.";
      case BOUND_TO_THE_WORKPLACE -> "The main job makes it hard to visit at home.";
      case VISITS_NOT_RECORDED -> "Whether the main job allows home visits is not recorded.";
      case FREE_OF_DUTIES -> "No duties in law come before key working.";
      case DUTIES_COME_FIRST -> "Duties in law always come before key working.";
      case DUTIES_NOT_RECORDED -> "Whether duties in law come first is not recorded.";
      case SPEAKS_THE_LANGUAGE_LIKED_BEST ->
        "This person speaks or signs the language that the family likes best.";
      case SPEAKS_ANOTHER_LANGUAGE_OF_THE_FAMILY ->
        "This person speaks or signs another language of the family.";
      case NEEDS_AN_INTERPRETER -> "The family would need an interpreter.";
      case LANGUAGES_NOT_RECORDED -> "Which languages they share is not recorded.";
      case CULTURE_TO_BE_WEIGHED ->
        "Culture, faith or way of life ask for something; ask the family.";
      case HAS_ALL_SKILLS -> "A selection found every basic skill.";
      case NEEDS_TRAINING_IN_SKILLS -> "A selection found basic skills that need training.";
      case SKILLS_NOT_RECORDED -> "How far each basic skill is there is not recorded.";
      case OF_THE_SUB_TEAM ->
        "This person belongs to a sub-team for what the family brings with it.";
      case HAS_LEFT -> "This person is no longer a key worker.";
      case LEAVING -> "This person is going to leave, which would mean one more change.";
      case AWAY_FOR_LONG -> "This person is away for long.";
      case GOING_AWAY_FOR_LONG -> "This person is going to be away for long.";
      case AWAY -> "This person is away, and for how long is not recorded.";
      case INSIDE_STATUTORY_SERVICES ->
        "Inside a statutory service, where resources seem easier to obtain.";
      case OUTSIDE_STATUTORY_SERVICES ->
        "Outside statutory services, without boundaries of setting or age.";
      case OF_THE_PREFERRED_SECTOR -> "Of the sector that the service prefers.";
    };
  }

  /** How one stands to the next, and by what. */
  static String of(MatchComparison each) {
    String by = each.by().stream().sorted().map(MatchWords::of).collect(Collectors.joining(", "));
    return switch (each.outcome()) {
      case BEFORE -> each.one() + " stands before " + each.other() + " by " + by + ".";
      case AFTER -> each.other() + " stands before " + each.one() + " by " + by + ".";
      case TIE ->
        each.one() + " and " + each.other() + " are alike in all that counts; people decide.";
      case UNDECIDED ->
        each.one() + " and " + each.other() + " differ in " + by
            + ", and no source says what counts for more; people decide.";
    };
  }

  private static String of(MatchCriterion criterion) {
    return criterion == MatchCriterion.FAMILYS_CHOICE
        ? "the family's choice"
        : WireName.inWords(criterion);
  }
}
