package org.keywork.practitioner;

/**
 * A skill that parents look for in a key worker of whatever profession (PACK ch.1 / Who should be a
 * key worker?). The eleven together are the basic profile.
 *
 * @since 0.1
 */
public enum KeyWorkerSkill {
  /** Put things plainly, and listen. */
  COMMUNICATION_AND_LISTENING,
  /** Feel with a family, and be somebody whom family and professionals trust. */
  EMPATHY_RAPPORT_AND_TRUST,
  /** Take parents and children as the experts on their own lives. */
  RESPECT_FOR_FAMILIES_EXPERTISE,
  /** See beyond the own discipline. */
  STEPPING_OUTSIDE_ONE_DISCIPLINE,
  /** Bring people to agree. */
  NEGOTIATION_AND_DIPLOMACY,
  /** Have an eye on everybody in the family, and not on the child alone. */
  SEEING_THE_WHOLE_FAMILY,
  /** Work with others. */
  TEAM_WORK,
  /** Know what agencies do, how they work, and what there is near and far. */
  KNOWLEDGE_OF_AGENCIES_AND_PROVISION,
  /** Find things out, and say so where the answer is not known. */
  FINDING_INFORMATION_AND_ADMITTING_GAPS,
  /** Plan, and keep on top of the work. */
  TIME_MANAGEMENT_AND_ORGANISATION,
  /** Know what it means to live with a disability. */
  UNDERSTANDING_OF_DISABILITY
}
