package org.keywork.family;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * The whole family counts, with what it does well.
 *
 * @since 0.1
 */
public final class FamilyRules {

  /**
   * Nobody in the family is overlooked. A member whose needs were asked for and who has none is not
   * overlooked; a strength of the whole family does not tell of anybody in it. The rule is missed
   * once there is an account of a disabled child that leaves somebody out; before that the record
   * does not tell.
   */
  public static final Rule<Family> EVERY_MEMBER = rule("family.every-member-counts")
      .from(GUIDE.at("1 (F07)"), restating(3))
      .says(MUST, "Strengths and needs are recorded for every member, not the child alone.")
      .appliesTo(Family.class, "families")
      .isMetWhen(FamilyRules::everyMember)
      .otherwise("The account of strengths and needs leaves out {member}.")
      .remedy("Ask what they need and do well, or record that they were asked and need nothing.");

  /**
   * Needs do not stand alone. No field has to be filled for its own sake (PACK ch.2 / Inter-agency
   * documentation): where either strengths or ways of coping are recorded, the other is merely not
   * known. An account of needs with neither looks at what is lacking only, and misses the rule.
   */
  public static final Rule<Family> STRENGTHS_BESIDE_NEEDS = rule("family.strengths-beside-needs")
      .from(PACK.at("ch.1 / The core elements"), restating(4))
      .says(SHOULD, "Beside needs the record tells at least one strength and how the family copes.")
      .appliesTo(
          Family.class,
          "families whose needs are recorded",
          family -> !family.needs().isEmpty())
      .isMetWhen(FamilyRules::strengthsBesideNeeds)
      .otherwise("The account holds {needs} needs, and neither a strength nor a way of coping.")
      .remedy("Ask the family what goes well and how it likes to manage, and build on that.");

  private FamilyRules() {}

  /** The rules about the whole family, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(EVERY_MEMBER, STRENGTHS_BESIDE_NEEDS);
  }

  private static Verdict everyMember(Family family, Basis basis) {
    Set<MemberId> accounted = membersWithAnAccount(family);
    boolean childAccounted =
        family.children().stream().anyMatch(child -> accounted.contains(child.id()));
    accounted.addAll(family.askedAndWithoutNeeds());
    if (accounted.containsAll(family.memberIds())) {
      return Verdict.met();
    }
    return childAccounted
        ? leftOut(family, accounted)
        : Verdict.cannotTell(Location.at("needs"), "what the members of the family need");
  }

  private static Set<MemberId> membersWithAnAccount(Family family) {
    Set<MemberId> accounted = new HashSet<>();
    family.needs().forEach(need -> accounted.add(need.whose()));
    family.strengths().forEach(strength -> strength.whose().ifPresent(accounted::add));
    return accounted;
  }

  private static Verdict leftOut(Family family, Set<MemberId> accounted) {
    Verdict verdict = Verdict.met();
    for (int i = 0; i < family.children().size(); i++) {
      MemberId child = family.children().get(i).id();
      verdict = verdict.and(notLeftOut(child, accounted, Location.at("children", i)));
    }
    for (int i = 0; i < family.members().size(); i++) {
      MemberId member = family.members().get(i).id();
      verdict = verdict.and(notLeftOut(member, accounted, Location.at("members", i)));
    }
    return verdict;
  }

  private static Verdict notLeftOut(MemberId member, Set<MemberId> accounted, Location at) {
    return accounted.contains(member) ? Verdict.met() : Verdict.notMet(at, fact("member", member));
  }

  private static Verdict strengthsBesideNeeds(Family family, Basis basis) {
    if (family.strengths().isEmpty() && family.waysOfCoping().isEmpty()) {
      return Verdict.notMet(Location.at("needs"), fact("needs", family.needs().size()));
    }
    if (family.strengths().isEmpty()) {
      return Verdict.cannotTell(Location.at("strengths"), "what the family does well");
    }
    return family.waysOfCoping().isEmpty()
        ? Verdict.cannotTell(Location.at("waysOfCoping"), "how the family prefers to cope")
        : Verdict.met();
  }
}
