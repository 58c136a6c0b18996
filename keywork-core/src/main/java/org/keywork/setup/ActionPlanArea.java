package org.keywork.setup;

/**
 * An area that the plan for putting a key worker service into action covers (PACK Ex.14).
 *
 * @since 0.1
 */
public enum ActionPlanArea {
  /** Making the service known to commissioners and other stakeholders, practitioners, the line managers
   * of key workers, and families. */
  PROMOTION,
  /** How families are referred. */
  REFERRAL,
  /** How key workers are selected. */
  SELECTION,
  /** How key workers are trained. */
  TRAINING,
  /** How key workers are supervised and supported. */
  SUPERVISION_AND_SUPPORT,
  /** How progress is monitored and evaluated, as key workers and families see it. */
  MONITORING_AND_EVALUATION,
  /** How the manager of the service is found. */
  SERVICE_MANAGER,
  /** How agencies plan and review together with families. */
  PLANNING_AND_REVIEW,
  /** How the members of the steering group keep in touch. */
  STEERING_GROUP_LIAISON
}
