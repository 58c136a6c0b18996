package org.keywork.family;

/**
 * The part of life in which a need is felt.
 *
 * <p>Most are whole-family needs that the sources name (GUIDE 2; PEMBROKESHIRE Emotional support;
 * PALLIATIVE Changing faces; CCNUK P8). Those of the child's own, from {@link #HEALTH} on, are
 * ours.
 *
 * @since 0.1
 */
public enum NeedDomain {
  /** A group or other support for brothers and sisters. */
  SIBLING_SUPPORT,
  /** Short breaks, also called respite. */
  SHORT_BREAKS,
  /** Somebody to come along to a new setting. */
  ACCOMPANYING,
  /** A relationship that breaks down. */
  RELATIONSHIP_BREAKDOWN,
  /** A bereavement. */
  BEREAVEMENT,
  /** Debt. */
  DEBT,
  /** Difficulties with the other children. */
  OTHER_CHILDREN,
  /** Being cut off from family and friends. */
  ISOLATION,
  /** Housing and adaptations. */
  HOUSING,
  /** Benefits. */
  BENEFITS,
  /** Transport. */
  TRANSPORT,
  /** Leisure. */
  LEISURE,
  /** A brother or sister who acts as a carer. */
  YOUNG_CARER,
  /** Time for the parents as a couple. */
  TIME_AS_A_COUPLE,
  /** Sleep, and care at night. */
  SLEEP_AND_NIGHT_CARE,
  /** Money and equipment. */
  FUNDING_AND_EQUIPMENT,
  /** What it takes to go on caring. */
  CARING,
  /** The child's health. */
  HEALTH,
  /** The child's education. */
  EDUCATION,
  /** The child's communication. */
  COMMUNICATION,
  /** The child's friends and social life. */
  SOCIAL_LIFE,
  /** Something the family wants to know. */
  INFORMATION,
  /** Something else. */
  OTHER;

  /**
   * Whether the sources name it as trouble that need not have to do with the disability, in which a
   * key worker listens and points to further help (PEMBROKESHIRE Emotional support).
   */
  public boolean isApartFromTheDisability() {
    return switch (this) {
      case RELATIONSHIP_BREAKDOWN, BEREAVEMENT, DEBT, OTHER_CHILDREN -> true;
      default -> false;
    };
  }

  /** Whether it is what a brother or sister who acts as a carer is likely to need. */
  boolean isOfYoungCarers() {
    return this == YOUNG_CARER || this == SIBLING_SUPPORT || this == CARING;
  }
}
