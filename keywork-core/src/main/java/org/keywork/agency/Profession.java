package org.keywork.agency;

/**
 * What a person around a family is by background.
 *
 * <p>The first group is named in the sources as possible key workers, the second appears beside
 * them; {@link #isNamedAsKeyWorker()} tells them apart. No background is required of a key worker
 * (PACK ch.1 / Who should be a key worker?).
 *
 * @since 0.1
 */
public enum Profession {
  /** GUIDE 1. */
  SOCIAL_WORKER,
  /** Special educational needs co-ordinator in a school; EVALUATION. */
  SENCO,
  /** EVALUATION. */
  PHYSIOTHERAPIST,
  /** PEMBROKESHIRE Introduction. */
  HEALTH_VISITOR,
  /** PEMBROKESHIRE Introduction. */
  SCHOOL_NURSE,
  /** PEMBROKESHIRE Introduction. */
  COMMUNITY_PAEDIATRIC_NURSE,
  /** PEMBROKESHIRE Introduction. */
  PRE_SCHOOL_LIAISON_TEACHER,
  /** PEMBROKESHIRE Introduction. */
  DISABILITY_YOUTH_WORKER,
  /** GUIDE 5b. */
  TEACHER,
  /** GUIDE 5c. */
  EARLY_YEARS_PRACTITIONER,
  /** Any other from health. */
  HEALTH_PRACTITIONER,
  /** Any other from education. */
  EDUCATION_PRACTITIONER,
  /** Any other from social care. */
  SOCIAL_CARE_PRACTITIONER,
  /** Staff of a voluntary organisation; PACK ch.2 / Management. */
  VOLUNTARY_ORGANISATION_STAFF,
  /** PACK ch.2 / Management. */
  VOLUNTEER,
  /** PACK ch.2 / Management. */
  FAITH_REPRESENTATIVE,
  /** PACK ch.2 / Management. */
  RELATIVE_OR_FRIEND,
  /** CCNUK preamble; GUIDE 5c. */
  PARENT,
  /** PALLIATIVE. */
  PAEDIATRICIAN,
  /** PALLIATIVE. */
  CONSULTANT,
  /** PALLIATIVE. */
  COMMUNITY_NURSE,
  /** PALLIATIVE. */
  HOSPICE_NURSE,
  /** PALLIATIVE. */
  OCCUPATIONAL_THERAPIST,
  /** GUIDE 5a. */
  GENERAL_PRACTITIONER,
  /** GUIDE 5b. */
  HOUSING_OFFICER,
  /** PEMBROKESHIRE. */
  CLASS_TEACHER,
  /** Takes a child to school; PEMBROKESHIRE. */
  ESCORT,
  /** Something else. */
  OTHER;

  /** Whether the sources name the background as that of a key worker. */
  public boolean isNamedAsKeyWorker() {
    return compareTo(PARENT) <= 0;
  }

  /** Whether a key worker of this background is no professional (PACK ch.2 / Management). */
  public boolean isNoProfessional() {
    return switch (this) {
      case VOLUNTEER, FAITH_REPRESENTATIVE, RELATIVE_OR_FRIEND, PARENT -> true;
      default -> false;
    };
  }

  /** Whether they are based in a school (EVALUATION The importance of key working for schools). */
  public boolean isOfASchool() {
    return this == SENCO || this == TEACHER || this == CLASS_TEACHER;
  }

  /** Whether they take part as somebody of the family and not as a professional. */
  public boolean isOfTheFamily() {
    return this == RELATIVE_OR_FRIEND || this == PARENT;
  }
}
