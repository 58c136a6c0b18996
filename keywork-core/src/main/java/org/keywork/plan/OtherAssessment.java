package org.keywork.plan;

/**
 * Assessments that a key working assessment links with (CCNUK P16; PEMBROKESHIRE).
 *
 * @since 0.1
 */
public enum OtherAssessment {
  /** Of special educational needs. */
  SPECIAL_EDUCATIONAL_NEEDS,
  /** By a child development team. */
  CHILD_DEVELOPMENT_TEAM,
  /** For a family service plan. */
  FAMILY_SERVICE_PLAN,
  /** By social services. */
  SOCIAL_SERVICES,
  /** For a register of disabled children. */
  DISABILITY_REGISTER,
  /** Under the framework for the assessment of children in need. */
  CHILDREN_IN_NEED_FRAMEWORK
}
