package org.keywork.family;

/**
 * What somebody is to a child. Friends and people of the community may belong to a family, too
 * (GUIDE 1).
 *
 * @since 0.1
 */
public enum RelationKind {
  /** A mother, by birth or adoption. */
  MOTHER,
  /** A father, by birth or adoption. */
  FATHER,
  /** A parent's partner who acts as a parent. */
  STEP_PARENT,
  /** A foster carer. */
  FOSTER_CARER,
  /** A guardian. */
  GUARDIAN,
  /** A grandparent. */
  GRANDPARENT,
  /** A brother or sister, half and step ones included. */
  SIBLING,
  /** Any other relative. */
  OTHER_RELATIVE,
  /** A close friend of the family. */
  CLOSE_FRIEND,
  /** Somebody of the community. */
  COMMUNITY_MEMBER,
  /** A carer who is none of the others. */
  CARER;

  /** Whether it rests on friendship or neighbourhood alone. */
  boolean isFriendship() {
    return this == CLOSE_FRIEND || this == COMMUNITY_MEMBER;
  }
}
