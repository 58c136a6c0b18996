package org.keywork.practitioner;

import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.PACK;

import org.keywork.source.Citation;

/**
 * Something that has to be done before somebody is key worker of a first family.
 *
 * @since 0.1
 */
public enum ReadinessStep {
  /** They went through a selection. */
  SELECTION,
  /** Their induction is completed. */
  INDUCTION,
  /** They are clear about tasks, responsibilities, accountability and authority. */
  CLARITY_ABOUT_ROLE,
  /** They have a written job description. */
  JOB_DESCRIPTION_WRITTEN,
  /** They were given it. */
  JOB_DESCRIPTION_GIVEN,
  /** The job description of their other role says that they are a key worker. */
  JOB_DESCRIPTION_AMENDED,
  /** They have time of their own for key working. */
  PROTECTED_TIME,
  /** It is stated who has authority over them. */
  AUTHORITY_STATED;

  /** Where it is asked for. */
  public Citation citation() {
    return switch (this) {
      case SELECTION, INDUCTION, CLARITY_ABOUT_ROLE -> PACK.at("ch.1 / Support for the key worker");
      case JOB_DESCRIPTION_GIVEN -> PACK.at("ch.1 / Planning the service");
      case JOB_DESCRIPTION_WRITTEN, JOB_DESCRIPTION_AMENDED -> CCNUK.at("O9");
      case PROTECTED_TIME -> CCNUK.at("P12");
      case AUTHORITY_STATED -> PACK.at("Ex.10");
    };
  }

  /** Whether it is asked only of those who are key workers beside another role. */
  public boolean isBesideAnotherRole() {
    return compareTo(JOB_DESCRIPTION_AMENDED) >= 0;
  }
}
