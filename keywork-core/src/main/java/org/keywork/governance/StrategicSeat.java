package org.keywork.governance;

/**
 * For whom somebody sits on a group that plans services for disabled children across agencies (GUIDE 5a /
 * Strategic visions).
 *
 * @since 0.1
 */
public enum StrategicSeat {
  /** Key working, such as a manager who answers for it. */
  KEY_WORKING,
  /** Parents and carers. */
  PARENTS,
  /** Young people. */
  YOUNG_PEOPLE,
  /** Private, voluntary and independent providers. */
  PVI_PROVIDERS,
  /** Whoever commissions services for children and young people. */
  CHILDRENS_COMMISSIONER,
  /** Whoever commissions for the clinical commissioning group. */
  CLINICAL_COMMISSIONER,
  /** Health services. */
  HEALTH,
  /** Education. */
  EDUCATION,
  /** Social care. */
  SOCIAL_CARE,
  /** Somebody else. */
  OTHER
}
