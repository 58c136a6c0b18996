package org.keywork.plan;

import org.keywork.family.Family;
import org.keywork.family.FamilyMember;
import org.keywork.family.MemberId;
import org.keywork.style.Among;

/**
 * With whom an action of a plan rests.
 *
 * @since 0.1
 */
public enum RestsWith {
  /** A parent: somebody with parental responsibility for one of the children (GUIDE 1). */
  PARENT,
  /** Somebody else in the family, be it one of the children. */
  SOMEBODY_ELSE_IN_THE_FAMILY,
  /** The family; with whom in it, or whether that is a parent, is not recorded. */
  FAMILY,
  /** A practitioner. */
  PRACTITIONER,
  /** Nobody is recorded. */
  NOBODY;

  /** Whether it rests with the family. */
  public boolean isInTheFamily() {
    return this == PARENT || this == SOMEBODY_ELSE_IN_THE_FAMILY || this == FAMILY;
  }

  /** An action that the family does itself rests with it, whoever else is named for it. */
  public static RestsWith of(PlanAction action, Family family) {
    if (action.familyOwner().isPresent()) {
      return of(action.familyOwner().get(), family);
    }
    if (action.mode().isPresent() && action.mode().get() == ActionMode.BY_THE_FAMILY) {
      return FAMILY;
    }
    return action.owner().isPresent() ? PRACTITIONER : NOBODY;
  }

  private static RestsWith of(MemberId owner, Family family) {
    for (int i = 0; i < family.members().size(); i++) {
      if (family.members().get(i).id().equals(owner)) {
        return of(family.members().get(i));
      }
    }
    return SOMEBODY_ELSE_IN_THE_FAMILY;
  }

  private static RestsWith of(FamilyMember member) {
    if (Among.any(member.relations(), each -> each.parentalResponsibility().orElse(false))) {
      return PARENT;
    }
    boolean isTold =
        Among.all(member.relations(), each -> each.parentalResponsibility().isPresent());
    return isTold || member.isSibling() ? SOMEBODY_ELSE_IN_THE_FAMILY : FAMILY;
  }
}
