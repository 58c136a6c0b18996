package org.keywork.casefile;

import static org.keywork.casefile.Listed.requireKnown;

import org.keywork.family.FamilyMember;
import org.keywork.family.MemberId;
import org.keywork.family.RelationKind;
import org.keywork.rule.InvalidRecordException;

/** Who does the family's key working, or may, is a parent or a disabled child or young person. */
record OwnKeyWorkingReferences(CaseFile file, Listed listed) {

  void requireSound() {
    listed.each(
        "ownKeyWorking",
        file.ownKeyWorking(),
        (at, step) -> requireOwn(at.then("who"), step.who()));
    listed.each(
        "readiness", file.readiness(), (at, seen) -> requireOwn(at.then("whose"), seen.whose()));
  }

  /** Whether somebody who brings a child up counts as a parent is not for a case file to say. */
  private void requireOwn(Place at, MemberId who) {
    requireKnown(at, who, listed.members(), "member");
    if (file.family().members().stream()
        .filter(member -> member.id().equals(who))
        .anyMatch(OwnKeyWorkingReferences::isNoParent)) {
      throw new InvalidRecordException(
          at.location(),
          "A family's own key worker is a parent, or a disabled child or young person.");
    }
  }

  private static boolean isNoParent(FamilyMember member) {
    return !member.relations().isEmpty()
        && (member.isOnlyAFriend().orElse(false)
            || member.relations().stream()
                .allMatch(relation -> relation.kind() == RelationKind.SIBLING));
  }
}
