package org.keywork.governance;

/**
 * As what somebody sits in a group that steers or sets up a service (PACK ch.5 / Establishing a
 * multi-agency steering group; CCNUK O2).
 *
 * @since 0.1
 */
public enum GroupRole {
  /** A manager who can decide on, or plan, the services of their agency. */
  DECIDING_MANAGER,
  /** A manager who oversees that what was decided is carried out. */
  OVERSEEING_MANAGER,
  /** A field worker, such as one who may become a key worker. */
  FIELD_WORKER,
  /** A parent or carer. */
  PARENT_CARER,
  /** A young person. */
  YOUNG_PERSON,
  /** Somebody else. */
  OTHER;

  /** Whether it is held for families and not for an agency. */
  public boolean isOfFamilies() {
    return this == PARENT_CARER || this == YOUNG_PERSON;
  }
}
