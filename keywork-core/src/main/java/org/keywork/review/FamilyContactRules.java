package org.keywork.review;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.util.List;
import org.keywork.family.Child;
import org.keywork.family.Family;
import org.keywork.family.FamilyMember;
import org.keywork.family.MemberId;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * A family is more than the one who answers the telephone.
 *
 * @since 0.1
 */
public final class FamilyContactRules {

  private static final Location FAMILY = Location.at("family");

  /**
   * The key worker knows everybody. Getting to know a family takes time, so somebody is left out only
   * when one key worker has been there for the whole look-back and the record says of every time with
   * whom it was. Whoever belongs to the family as a friend or neighbour only need not be met.
   */
  public static final Rule<FamilyContacts> WITH_EVERYBODY = rule("contact.with-everybody")
      .from(PEMBROKESHIRE.at("Emotional support"), restating(5))
      .says(
          SHOULD,
          "The key worker is in contact with everybody in the family, not the main carer only.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          FamilyContacts.class, "families on the active list whose key worker is not one of them")
      .isMetWhen(FamilyContactRules::withEverybody)
      .otherwise(
          "In the last {record.look-back} the key worker was in contact with others of the family,"
              + " and never with {member}.")
      .remedy("Find a time that suits them, and hear how things are for them.");

  private FamilyContactRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(WITH_EVERYBODY);
  }

  private static Verdict withEverybody(FamilyContacts contacts, Basis basis) {
    if (!contacts.hasKeyWorkerFromOutsideOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (!isAnybodyLeftOut(contacts, basis)) {
      return Verdict.met();
    }
    if (!hasHadTime(contacts.log(), basis)) {
      return Verdict.notApplicable();
    }
    return contacts.saysWithWhom(basis)
        ? leftOut(contacts, basis)
        : Verdict.cannotTell(
            Location.at("contacts"), "with whom of the family the key worker was in contact");
  }

  /** Whether the present key worker was there before the first day that the look-back reaches. */
  private static boolean hasHadTime(ContactLog log, Basis basis) {
    return LookBack.isPast(log.keyWorkerSince(basis.asOf()).minusDays(1), basis);
  }

  private static boolean isAnybodyLeftOut(FamilyContacts contacts, Basis basis) {
    Family family = contacts.log().family();
    for (int i = 0; i < family.children().size(); i++) {
      if (isLeftOut(family.children().get(i), contacts, basis)) {
        return true;
      }
    }
    for (int i = 0; i < family.members().size(); i++) {
      if (isLeftOut(family.members().get(i), contacts, basis)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLeftOut(Child child, FamilyContacts contacts, Basis basis) {
    return !child.hasDiedBy(basis.asOf()) && !contacts.hasMet(child.id(), basis);
  }

  /** Whether it is, or may be, a member of the family whom the key worker has not met. */
  private static boolean isLeftOut(FamilyMember member, FamilyContacts contacts, Basis basis) {
    return !member.hasDiedBy(basis.asOf())
        && !contacts.hasMet(member.id(), basis)
        && !member.isOnlyAFriend().orElse(false);
  }

  private static Verdict leftOut(FamilyContacts contacts, Basis basis) {
    Family family = contacts.log().family();
    Verdict verdict = Verdict.met();
    for (int i = 0; i < family.children().size(); i++) {
      Child child = family.children().get(i);
      if (isLeftOut(child, contacts, basis)) {
        verdict = verdict.and(notMet(FAMILY.then("children", i), child.id()));
      }
    }
    for (int i = 0; i < family.members().size(); i++) {
      FamilyMember member = family.members().get(i);
      if (isLeftOut(member, contacts, basis)) {
        verdict = verdict.and(leftOut(member, FAMILY.then("members", i)));
      }
    }
    return verdict;
  }

  private static Verdict leftOut(FamilyMember member, Location at) {
    return member.isOnlyAFriend().isEmpty()
        ? Verdict.cannotTell(at.then("relations"), "what the member is to the children")
        : notMet(at, member.id());
  }

  private static Verdict notMet(Location at, MemberId member) {
    return Verdict.notMet(at, fact("member", member));
  }
}
