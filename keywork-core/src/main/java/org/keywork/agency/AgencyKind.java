package org.keywork.agency;

/**
 * What an agency does.
 *
 * <p>Health, education, social care and the voluntary sector are the core of a key worker
 * service; the others are linked to it. The list is that of the sources (CCNUK O2, O11 and P8;
 * PEMBROKESHIRE Advocacy and mediation; PACK ch.1; GUIDE 5a; PALLIATIVE Changing faces) with
 * {@link #OTHER} for the rest.
 *
 * @since 0.1
 */
public enum AgencyKind {
  /** Health services. */
  HEALTH,
  /** Schools, colleges and the education authority. */
  EDUCATION,
  /** Social services, also called social care. */
  SOCIAL_CARE,
  /** A voluntary organisation. */
  VOLUNTARY,
  /** Housing. */
  HOUSING,
  /** Leisure. */
  LEISURE,
  /** Benefits. */
  BENEFITS,
  /** Transport. */
  TRANSPORT,
  /** Services for adults. */
  ADULT_SERVICES,
  /** Mental health services. */
  MENTAL_HEALTH,
  /** A family nurse partnership. */
  FAMILY_NURSE_PARTNERSHIP,
  /** A charity that gives money. */
  CHARITABLE_FUNDER,
  /** Something else. */
  OTHER;

  /** Whether it is one of the four that make up a key worker service (CCNUK O2). */
  public boolean isCore() {
    return compareTo(VOLUNTARY) <= 0;
  }
}
