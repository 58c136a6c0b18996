package org.keywork.monitoring;

/**
 * What a service keeps an eye on: what PACK ch.2 (Monitoring and review) lists first, then what other
 * places add.
 *
 * @since 0.1
 */
public enum MonitoredMatter {
  /** The way of each family from referral to final review. */
  FAMILIES_PROGRESS,
  /** The standards of the service. */
  SERVICE_STANDARDS,
  /** Whether children are safe. */
  CHILDRENS_SAFETY,
  /** Whether children are heard. */
  CHILDRENS_VOICE,
  /** The links between agencies. */
  LINKS_BETWEEN_AGENCIES,
  /** Complaints and representations. */
  COMPLAINTS,
  /** The needs that nobody meets. */
  UNMET_NEEDS,
  /** Whether key workers have the time that is kept for the role (PACK ch.1 / Support for the key worker). */
  PROTECTED_TIME,
  /** How key workers get on (PACK ch.6). */
  KEY_WORKERS_PROGRESS,
  /** How far the action plans are carried out (PACK checklist). */
  ACTION_PLANS,
  /** Anything else. */
  OTHER
}
