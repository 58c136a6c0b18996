package org.keywork.monitoring;

/**
 * How a service gathers what it wants to know of itself.
 *
 * @since 0.1
 */
public enum WayOfGathering {
  /** People fill in a questionnaire (PEMBROKESHIRE Co-ordination). */
  QUESTIONNAIRE,
  /** Somebody talks with them one by one (EVALUATION Methods). */
  INTERVIEW,
  /** They talk about it together (EVALUATION Methods). */
  FOCUS_GROUP,
  /** They meet regularly to see how it goes (PACK ch.5 / Table 1). */
  MEETING,
  /** Key workers are asked in supervision whether their families are content (PEMBROKESHIRE Co-ordination). */
  SUPERVISION,
  /** Work is held against standards (PACK ch.2 / Monitoring and review). */
  AUDIT,
  /** It is read from records that are kept systematically (PACK checklist). */
  RECORDS,
  /** In another way. */
  OTHER
}
