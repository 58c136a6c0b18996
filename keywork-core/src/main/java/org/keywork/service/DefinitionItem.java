package org.keywork.service;

/**
 * What the definition of a key worker service answers (PACK Ex.8).
 *
 * @since 0.1
 */
public enum DefinitionItem {
  /** What the service is for, and in what spirit. */
  AIMS_AND_ETHOS,
  /** What support a key worker offers. */
  RANGE_OF_SUPPORT,
  /** What a key worker cannot provide. */
  OUT_OF_SCOPE,
  /** When key working with a family comes to its end. */
  WHEN_KEY_WORKING_STOPS,
  /** How many families a key worker works with at most. */
  MAXIMUM_OF_FAMILIES,
  /** Which families are eligible. */
  ELIGIBILITY_CRITERIA,
  /** Which area it serves. */
  CATCHMENT,
  /** How families come to it, and by which steps. */
  ACCESS_AND_REFERRAL,
  /** How many key workers there are. */
  TEAM_SIZE,
  /** From which services they come. */
  SERVICES_OF_ORIGIN,
  /** What professions and qualifications they have. */
  BACKGROUNDS,
  /** Whether the service has a base. */
  BASE,
  /** What administrative support there is. */
  ADMINISTRATIVE_SUPPORT,
  /** Who appoints key workers. */
  WHO_APPOINTS,
  /** Who introduces them to the job. */
  WHO_INTRODUCES,
  /** Who assigns their work. */
  WHO_ASSIGNS_WORK,
  /** Who supervises and reviews their work. */
  WHO_SUPERVISES,
  /** Who makes sure that they are trained. */
  WHO_SEES_TO_TRAINING,
  /** Who is responsible for disciplinary action. */
  WHO_DISCIPLINES,
  /** What holds for holidays. */
  HOLIDAYS,
  /** What holds when a key worker falls ill. */
  SICKNESS,
  /** How key workers are trained. */
  TRAINING,
  /** How they are supervised and supported. */
  SUPERVISION,
  /** How the service is funded. */
  FUNDING,
  /** That one manager has all aspects of the service in hand. */
  SERVICE_MANAGER,
  /** What the job description of key workers says. */
  JOB_DESCRIPTION,
  /** Whether key workers are designated, have another role, or some of either. */
  TYPE_OF_KEY_WORKER,
  /** By what system agencies plan and review together. */
  PLANNING_AND_REVIEW
}
