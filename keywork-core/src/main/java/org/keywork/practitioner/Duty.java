package org.keywork.practitioner;

import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.EVALUATION;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import org.keywork.source.Citation;

/**
 * What has to be seen to because of the role in which somebody does key working: by the person, by
 * their line manager or by the service. {@link KeyWorkingRole#duties()} tells which go with a role.
 *
 * @since 0.1
 */
@SuppressWarnings("ImmutableEnumChecker") // A Citation never changes, but does not say so.
public enum Duty {
  /** Key working is their only work. */
  NO_OTHER_ROLE(104, GUIDE.at("1 / Models")),
  /** Somebody looks whether families that are hard to reach find the service. */
  HARD_TO_REACH_FAMILIES(80, EVALUATION.at("Discussion")),
  /** The hours worked do not grow beyond the hours paid. */
  PAID_HOURS(177, EVALUATION.at("Providing appropriate training")),
  /** The door stays open for families whose support has ended. */
  OPEN_DOOR(323, GUIDE.at("5c / Reducing support")),
  /** The person took on the role of their own will. */
  WILLINGNESS(109, PEMBROKESHIRE.at("Lessons learnt")),
  /** There are only a few families. */
  FEW_FAMILIES(105, CCNUK.at("preamble")),
  /** The job description that they had before is amended. */
  AMENDED_JOB_DESCRIPTION(128, CCNUK.at("O9")),
  /** It is stated who has authority: the line manager or the service manager. */
  AUTHORITY_STATED(135, PACK.at("Ex.10")),
  /** Training covers how key working differs from the other role. */
  ROLE_DIFFERENCE_TRAINING(138, PACK.at("ch.1 / Support for the key worker")),
  /** Time is kept free for key working. */
  PROTECTED_TIME(170, CCNUK.at("P12")),
  /** The other job lets them visit families at home. */
  HOME_VISITS(111, PACK.at("ch.1 / Who should be a key worker?")),
  /** The other job's duties in law do not always come first. */
  STATUTORY_DUTIES_GIVE_WAY(112, PACK.at("ch.1 / Who should be a key worker?")),
  /** Somebody else speaks for a family in matters of their own agency or setting. */
  ANOTHER_ADVOCATE(200, GUIDE.at("2 / Advocacy")),
  /** What a service does for its staff is arranged for them: {@link SpecialArrangement}. */
  SPECIAL_ARRANGEMENTS(58, PACK.at("ch.2 / Management")),
  /** A successor is looked for before the setting or the therapy ends. */
  END_FORESEEN(299, GUIDE.at("5c / Changing key working practitioner"));

  private final int statement;
  private final Citation citation;

  Duty(int statement, Citation citation) {
    this.statement = statement;
    this.citation = citation;
  }

  /** The number of the statement behind it. */
  public int statement() {
    return statement;
  }

  /** Where it is written. */
  public Citation citation() {
    return citation;
  }
}
