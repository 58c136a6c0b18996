package org.keywork.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.keywork.family.ActiveTime;
import org.keywork.family.Child;
import org.keywork.family.Family;
import org.keywork.family.FamilyMember;
import org.keywork.family.MemberId;
import org.keywork.family.Need;
import org.keywork.family.Strength;
import org.keywork.style.Among;
import org.keywork.style.Kept;

/**
 * A family with what is recorded of its strengths and needs, and the written accounts of them.
 *
 * @param active the time on the active list
 * @param family the family
 * @param assessments the accounts of its needs
 * @since 0.1
 */
public record WholeFamily(ActiveTime active, Family family, List<Assessment> assessments) {

  /** Refuses a missing part. */
  public WholeFamily {
    Objects.requireNonNull(active, "active");
    Objects.requireNonNull(family, "family");
    assessments = Kept.list(assessments);
  }

  /** Whether an account of its needs is written by a day, so that what it leaves out is left out. */
  boolean hasAccountBy(LocalDate day) {
    return Among.any(assessments, day, WholeFamily::isWrittenBy);
  }

  private static boolean isWrittenBy(Assessment account, LocalDate day) {
    return !account.writtenOn().isAfter(day);
  }

  /** Whether somebody appears among those whose needs or strengths are recorded. */
  boolean hasAccountOf(MemberId who) {
    return Among.any(family.needs(), who, WholeFamily::isNeedOf)
        || Among.any(family.strengths(), who, WholeFamily::isStrengthOf);
  }

  private static boolean isNeedOf(Need need, MemberId who) {
    return need.whose().equals(who);
  }

  private static boolean isStrengthOf(Strength strength, MemberId who) {
    return strength.whose().isPresent() && strength.whose().get().equals(who);
  }

  /** Whether somebody in the family is overlooked on a day. */
  boolean overlooksSomebody(LocalDate asOf) {
    for (int i = 0; i < family.children().size(); i++) {
      if (overlooks(family.children().get(i), asOf)) {
        return true;
      }
    }
    for (int i = 0; i < family.members().size(); i++) {
      if (overlooks(family.members().get(i), asOf)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a child who lives does not appear, and was not asked and without needs either. */
  boolean overlooks(Child child, LocalDate asOf) {
    return !child.hasDiedBy(asOf) && isWithoutAccount(child.id());
  }

  /** The same of somebody else in the family. */
  boolean overlooks(FamilyMember member, LocalDate asOf) {
    return !member.hasDiedBy(asOf) && isWithoutAccount(member.id());
  }

  private boolean isWithoutAccount(MemberId who) {
    return !family.askedAndWithoutNeeds().contains(who) && !hasAccountOf(who);
  }
}
