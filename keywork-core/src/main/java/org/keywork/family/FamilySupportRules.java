package org.keywork.family;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PALLIATIVE;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Brothers and sisters carry more than they say, and not every trouble is about the disability.
 *
 * @since 0.1
 */
public final class FamilySupportRules {

  /**
   * A brother or sister who acts as a carer is noticed. No source says what has to follow, so any
   * trace of it will do: a need as a young carer, of support for siblings or of what it takes to care,
   * or that they were asked and need nothing. Whoever cared for a child who has died is a carer no
   * more; what they then need is told by their needs.
   */
  public static final Rule<ServedFamily> YOUNG_CARERS_NOTICED = rule("family.young-carers-noticed")
      .from(PALLIATIVE.at("Changing faces"), restating(8))
      .says(
          MAY,
          "Where a brother or sister acts as a carer for a disabled child, what that means for"
              + " them is looked at.")
      .appliesTo(
          ServedFamily.class,
          "families on the active list in which a brother or sister acts as a carer")
      .isMetWhen(FamilySupportRules::youngCarersNoticed)
      .otherwise(
          "A brother or sister, {member}, acts as a carer for {children}, and no need that goes with"
              + " it is recorded.")
      .remedy("Talk with them about what it is like, and record what they need, or that they were"
          + " asked and need nothing.");

  /** A key worker listens, and shows the way to those who can do more. */
  public static final Rule<ServedFamily> REFERRED_ON = rule("need.further-help-arranged")
      .from(PEMBROKESHIRE.at("Emotional support"), restating(10))
      .says(
          SHOULD,
          "For help beyond listening the family is shown the way to others, since a key worker need"
              + " not be a counsellor.")
      .appliesTo(
          ServedFamily.class, "families on the active list with troubles apart from the disability")
      .isMetWhen(FamilySupportRules::referredOn)
      .otherwise(
          "For the need {need} ({domain}) help beyond listening is called for, and the family was not"
              + " shown the way to any: {help}.")
      .remedy("Ask the family whether they want it, and show them the way to somebody who is there"
          + " for it.");

  private FamilySupportRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(YOUNG_CARERS_NOTICED, REFERRED_ON);
  }

  private static Verdict youngCarersNoticed(ServedFamily served, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    if (!served.active().includes(basis.asOf())) {
      return verdict;
    }
    List<FamilyMember> members = served.family().members();
    for (int i = 0; i < members.size(); i++) {
      if (!members.get(i).hasDiedBy(basis.asOf()) && !members.get(i).caresFor().isEmpty()) {
        verdict = verdict.and(noticed(members.get(i), i, served.family(), basis.asOf()));
      }
    }
    return verdict;
  }

  private static Verdict noticed(FamilyMember carer, int index, Family family, LocalDate asOf) {
    return switch (caresAsASibling(carer, family, asOf)) {
      case NO -> Verdict.notApplicable();
      case YES ->
        isLookedAt(carer, family, asOf) ? Verdict.met() : missed(carer, index, family, asOf);
      case CANNOT_TELL ->
        Verdict.cannotTell(placeOf(index).then("relations"), "what the carer is to the child");
    };
  }

  private static Location placeOf(int member) {
    return Location.at("family").then("members", member);
  }

  /** Whether somebody acts as a carer for a living child and is their brother or sister. */
  private static Answer caresAsASibling(FamilyMember carer, Family family, LocalDate asOf) {
    Answer answer = Answer.NO;
    for (int i = 0; i < family.children().size(); i++) {
      answer = answer.or(caresAsASibling(carer, family.children().get(i), asOf));
    }
    return answer;
  }

  private static Answer caresAsASibling(FamilyMember carer, Child child, LocalDate asOf) {
    if (child.hasDiedBy(asOf) || !carer.caresFor().contains(child.id())) {
      return Answer.NO;
    }
    Optional<Relation> relation = carer.relationTo(child.id());
    return relation.isEmpty()
        ? Answer.CANNOT_TELL
        : Answer.of(relation.get().kind() == RelationKind.SIBLING);
  }

  private static boolean isLookedAt(FamilyMember carer, Family family, LocalDate asOf) {
    return family.askedAndWithoutNeeds().contains(carer.id()) || hasNeed(carer, family, asOf);
  }

  private static boolean hasNeed(FamilyMember carer, Family family, LocalDate asOf) {
    for (int i = 0; i < family.needs().size(); i++) {
      Need need = family.needs().get(i);
      if (need.domain().isOfYoungCarers()
          && need.whose().equals(carer.id())
          && need.isKnownAndFeltOn(asOf)) {
        return true;
      }
    }
    return false;
  }

  private static Verdict missed(FamilyMember carer, int index, Family family, LocalDate asOf) {
    List<MemberId> siblings = family.children().stream()
        .filter(child -> caresAsASibling(carer, child, asOf) == Answer.YES)
        .map(Child::id)
        .toList();
    return Verdict.notMet(
        placeOf(index).then("caresFor"), fact("member", carer.id()).andIds("children", siblings));
  }

  private static Verdict referredOn(ServedFamily served, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    if (!served.active().includes(basis.asOf())) {
      return verdict;
    }
    Family family = served.family();
    List<Need> needs = family.needs();
    for (int i = 0; i < needs.size(); i++) {
      Need need = needs.get(i);
      if (need.domain().isApartFromTheDisability() && family.feels(need, basis.asOf())) {
        verdict = verdict.and(referredOn(need, i));
      }
    }
    return verdict;
  }

  private static Verdict referredOn(Need need, int index) {
    if (need.furtherHelp().isEmpty()) {
      return Verdict.cannotTell(
          helpFor(index), "whether help beyond listening is wanted, and from whom");
    }
    FurtherHelp help = need.furtherHelp().orElseThrow();
    return switch (help) {
      case LISTENING_IS_ENOUGH, REFERRED_ON -> Verdict.met();
      case GIVEN_BY_KEY_WORKER, NOT_ARRANGED ->
        Verdict.notMet(
            helpFor(index), fact("need", need.id()).and("domain", need.domain()).and("help", help));
    };
  }

  private static Location helpFor(int need) {
    return Location.at("family").then("needs", need).then("furtherHelp");
  }
}
