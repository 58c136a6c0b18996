package org.keywork.casefile;

import static org.keywork.source.Publications.GUIDE;

import org.keywork.assignment.ContactPersonRules;
import org.keywork.assignment.HandoverRules;
import org.keywork.assignment.NamingRules;
import org.keywork.family.ConsentRules;
import org.keywork.source.Citation;
import org.keywork.transition.OpenDoorRules;
import org.keywork.transition.StepDownRules;
import org.keywork.transition.WithdrawalRules;

/**
 * What is to be told or asked around a change in a family's key working.
 *
 * @since 0.1
 */
public enum TellOrAsk {
  /** The family is told of it beforehand. */
  TELL_FAMILY("Tell the family beforehand"),
  /** The family has a say in who follows. */
  ASK_FAMILY_WHO_FOLLOWS("Ask the family who should follow"),
  /** The family consents that the agency of the one who comes is told. */
  ASK_CONSENT_FOR_HANDOVER("Ask for consent to hand over to the agency"),
  /** The family knows who is its single point of contact. */
  NAME_CONTACT_PERSON("Tell the family who is its point of contact, and from when"),
  /** Every agency around the family knows who it is. */
  TELL_AGENCIES("Tell the agency who the key worker is"),
  /** Whoever minds the caseloads counts the family with both for the overlap. */
  COUNT_IN_CASELOAD("Count the family in the caseload"),
  /** The family says how it sees the step, or the end. */
  ASK_FAMILYS_VIEW("Ask the family how it sees having less key working, or none"),
  /** A family with a life-limited child says whether it wants the step. */
  ASK_WHETHER_WANTED("Ask the family whether it wants less key working itself"),
  /** The family knows that the key worker or a colleague can still be met informally. */
  TELL_WHO_IS_STILL_THERE("Tell the family who is still there for informal contact"),
  /** The family has in hand how to get help again. */
  GIVE_CONTACT_DETAILS(
      "Give the family contact details that hold, and tell it how to get help again"),
  /** The family knows of support groups and drop-in sessions. */
  TELL_OF_GROUPS("Tell the family of support groups and drop-in sessions"),
  /** Key working is looked back at together. */
  HOLD_FINAL_REVIEW("Hold a final review");

  private final String words;

  TellOrAsk(String words) {
    this.words = words;
  }

  /** What is to be done, in words that stand alone, without a full stop. */
  public String inWords() {
    return words;
  }

  /** Where it is written. */
  public Citation citation() {
    return switch (this) {
      case TELL_FAMILY -> HandoverRules.FAMILY_TOLD.citation();
      case ASK_FAMILY_WHO_FOLLOWS -> HandoverRules.SAY_IN_SUCCESSOR.citation();
      case ASK_CONSENT_FOR_HANDOVER -> ConsentRules.CONSENT_BEFORE_SHARING.citation();
      case NAME_CONTACT_PERSON -> ContactPersonRules.ONE_CONTACT_AT_A_TIME.citation();
      case TELL_AGENCIES -> NamingRules.NAMED_AT_ALLOCATION.citation();
      case COUNT_IN_CASELOAD -> GUIDE.at("5c");
      case ASK_FAMILYS_VIEW -> StepDownRules.FAMILYS_VIEW.citation();
      case ASK_WHETHER_WANTED -> StepDownRules.NOT_ASSUMED.citation();
      case TELL_WHO_IS_STILL_THERE -> WithdrawalRules.WITHDRAWAL_MANAGED.citation();
      case GIVE_CONTACT_DETAILS -> OpenDoorRules.WAY_BACK_KNOWN.citation();
      case TELL_OF_GROUPS -> OpenDoorRules.GROUPS_TOLD_OF.citation();
      case HOLD_FINAL_REVIEW -> PathwayRules.FINALLY_REVIEWED.citation();
    };
  }
}
