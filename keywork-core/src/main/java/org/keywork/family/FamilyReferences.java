package org.keywork.family;

import static org.keywork.rule.Consistency.requireDistinct;
import static org.keywork.rule.Consistency.requireKnown;
import static org.keywork.rule.Consistency.requireNew;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/** Everybody whom a family mentions belongs to it. */
final class FamilyReferences {

  private FamilyReferences() {}

  static void requireSound(Family family) {
    Set<MemberId> children =
        requireDistinct("children", family.children(), Child::id, "members of a family");
    Set<MemberId> everybody = new HashSet<>(children);
    requireNew(everybody, "members", family.members(), FamilyMember::id, "members of a family");
    Set<NeedId> needs = requireDistinct("needs", family.needs(), Need::id, "needs of a family");
    for (int i = 0; i < family.children().size(); i++) {
      requireJournal(Location.at("children", i), family.children().get(i), needs);
    }
    for (int i = 0; i < family.members().size(); i++) {
      requireRelations(Location.at("members", i), family.members().get(i), children);
      requireOthers(Location.at("members", i), family.members().get(i), everybody);
    }
    requireMembers("needs", family.needs(), need -> List.of(need.whose()), "whose", everybody);
    requireMembers(
        "strengths", family.strengths(), s -> s.whose().stream().toList(), "whose", everybody);
    requireMembers("wishes", family.wishes(), wish -> List.of(wish.whose()), "whose", everybody);
    requireMembers(
        "differences",
        family.differences(),
        difference -> List.copyOf(difference.between()),
        "between",
        everybody);
    family.preferences().ifPresent(preferences -> requireDecisionMakers(preferences, everybody));
    for (MemberId asked : family.askedAndWithoutNeeds()) {
      requireKnown(Location.at("askedAndWithoutNeeds"), asked, everybody, "member");
    }
  }

  private static void requireJournal(Location at, Child child, Set<NeedId> needs) {
    for (int i = 0; i < child.journal().size(); i++) {
      for (NeedId need : child.journal().get(i).pointsTo()) {
        requireKnown(at.then("journal", i).then("pointsTo"), need, needs, "need");
      }
    }
  }

  private static void requireRelations(Location at, FamilyMember member, Set<MemberId> children) {
    for (int i = 0; i < member.relations().size(); i++) {
      requireKnown(
          at.then("relations", i).then("child"),
          member.relations().get(i).child(),
          children,
          "child");
    }
  }

  private static void requireDecisionMakers(Preferences preferences, Set<MemberId> everybody) {
    Location at = Location.at("preferences");
    for (int i = 0; i < preferences.decisionMaking().size(); i++) {
      Location whose = at.then("decisionMaking", i).then("whose");
      preferences
          .decisionMaking()
          .get(i)
          .whose()
          .ifPresent(member -> requireKnown(whose, member, everybody, "member"));
    }
  }

  private static void requireOthers(Location at, FamilyMember member, Set<MemberId> everybody) {
    for (MemberId caredFor : member.caresFor()) {
      requireKnown(at.then("caresFor"), caredFor, everybody, "member");
      if (caredFor.equals(member.id())) {
        throw new InvalidRecordException(
            at.then("caresFor"), "A member of the family acts as a carer for others only.");
      }
    }
  }

  private static <T> void requireMembers(
      String property,
      List<T> items,
      Function<T, List<MemberId>> mentioned,
      String attribute,
      Set<MemberId> everybody) {
    for (int i = 0; i < items.size(); i++) {
      for (MemberId member : mentioned.apply(items.get(i))) {
        requireKnown(Location.at(property, i).then(attribute), member, everybody, "member");
      }
    }
  }
}
