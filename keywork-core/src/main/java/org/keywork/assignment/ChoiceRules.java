package org.keywork.assignment;

import static org.keywork.assignment.WhoChooses.WHO_CHOOSES;
import static org.keywork.eligibility.Screening.SCREENING;
import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.EVALUATION;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PALLIATIVE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywork.eligibility.Screening;
import org.keywork.family.Family;
import org.keywork.family.LanguageAndCulture;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * A family has its say in who its key worker is, and whoever it is fits the family.
 *
 * @since 0.1
 */
public final class ChoiceRules {

  /**
   * No family is simply assigned somebody. How much say it has the service settles; one that matches
   * families and key workers itself is not asked. Whom the family wants now it has had a say in.
   */
  public static final Rule<Allocation> FAMILY_HAS_A_SAY = rule("assignment.family-has-a-say")
      .from(EVALUATION.at("Establishing a shared philosophy (Site A)"), restating(189))
      .says(
          SHOULD, "The family has a major say in who its key worker is, and is not just given one.")
      .reading(WHO_CHOOSES)
      .appliesTo(
          Allocation.class,
          "families on the active list that have a key worker, where the service does not choose"
              + " alone")
      .isMetWhen(ChoiceRules::familyHasASay)
      .otherwise("The family had less say than it should in who its key worker is: {keyWorker}"
          + " began on {beganOn}, and who chose was {chosenBy}.")
      .remedy("Ask the family whether it wants to keep this key worker or would rather have"
          + " another, and record what it says.");

  /** Where every practitioner may be the key worker the family says which of them it wants. */
  public static final Rule<Allocation> CONTACT_PERSON_STATED =
      rule("assignment.contact-person-stated")
          .from(GUIDE.at("5a / Awareness raising"), restating(190))
          .says(
              SHOULD,
              "Where key working is on offer to every family, the family says who is to be its"
                  + " contact person.")
          .reading(SCREENING)
          .appliesTo(
              Allocation.class,
              "families on the active list, where key working is on offer to every family")
          .isMetWhen(ChoiceRules::contactPersonStated)
          .otherwise("The service chose {keyWorker} from {beganOn} on, and the family has not said"
              + " whom it wants as its contact person.")
          .remedy("Tell the family what key working is, and ask whom it wants to turn to.");

  /** What language and culture ask for is weighed, as far as it was known by then. */
  public static final Rule<Allocation> LANGUAGE_AND_CULTURE_WEIGHED =
      rule("assignment.language-and-culture-weighed")
          .from(CCNUK.at("O12, P21"), restating(194))
          .says(
              SHOULD,
              "What a family needs for its language and culture is weighed when it gets a key"
                  + " worker.")
          .appliesTo(
              Allocation.class,
              "families on the active list whose language or culture asked for something before"
                  + " their key worker came",
              allocation -> allocation.family().languageAndCulture().isPresent())
          .isMetWhen(ChoiceRules::languageAndCultureWeighed)
          .otherwise("When {keyWorker} became key worker on {beganOn}, this was not weighed,"
              + " although the family needs it: {notWeighed}.")
          .remedy("Ask the family whether it and its key worker understand each other, and arrange"
              + " what is missing.");

  /** Even a family that accepts one person only has somebody else to turn to. */
  public static final Rule<Allocation> BACK_UP_BESIDES_THE_ONLY_ONE =
      rule("assignment.back-up-besides-the-only-one")
          .from(PALLIATIVE.at("The right help from the right person"), restating(197))
          .says(
              MAY,
              "A family that accepts one person only has a back-up besides, for when problems"
                  + " arise.")
          .appliesTo(
              Allocation.class,
              "families on the active list that have a key worker and accept nobody else",
              allocation -> !allocation.choices().isEmpty())
          .isMetWhen(ChoiceRules::backUpBesidesTheOnlyOne)
          .otherwise("Since {statedOn} the family has accepted nobody else, and nobody is named"
              + " besides {leads} to whom it can turn.")
          .remedy("Ask the family who else may help out, and name that person as back-up.");

  private ChoiceRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(
        FAMILY_HAS_A_SAY,
        CONTACT_PERSON_STATED,
        LANGUAGE_AND_CULTURE_WEIGHED,
        BACK_UP_BESIDES_THE_ONLY_ONE);
  }

  private static Verdict familyHasASay(Allocation allocation, Basis basis) {
    WhoChooses atLeast = basis.value(WHO_CHOOSES).orElseThrow();
    Verdict verdict = Verdict.notApplicable();
    if (atLeast == WhoChooses.SERVICE || !allocation.history().isActiveOn(basis.asOf())) {
      return verdict;
    }
    List<KeyWorkerAssignment> assignments = allocation.history().assignments();
    for (int i = 0; i < assignments.size(); i++) {
      if (allocation.history().isOfKeyWorkerOn(basis.asOf(), i)) {
        verdict = verdict.and(
            allocation.isWantedOn(basis.asOf(), assignments.get(i).practitioner())
                ? Verdict.met()
                : chosen(allocation.history(), i, atLeast));
      }
    }
    return verdict;
  }

  /** Who stays on in another assignment was chosen for the first, unless the record says otherwise. */
  private static Verdict chosen(AssignmentHistory history, int current, WhoChooses atLeast) {
    int index = history.assignments().get(current).chosenBy().isPresent()
        ? current
        : history.beginningOf(current);
    KeyWorkerAssignment each = history.assignments().get(index);
    Optional<WhoChooses> chosenBy = each.chosenBy();
    if (chosenBy.isEmpty()) {
      return Verdict.cannotTell(
          Location.at("assignments", index).then("chosenBy"), "who chose the key worker");
    }
    return chosenBy.get().compareTo(atLeast) >= 0
        ? Verdict.met()
        : Verdict.notMet(
            Location.at("assignments", index).then("chosenBy"),
            fact("keyWorker", each.practitioner())
                .and("beganOn", each.during().firstDay())
                .and("chosenBy", chosenBy.get()));
  }

  private static Verdict contactPersonStated(Allocation allocation, Basis basis) {
    LocalDate asOf = basis.asOf();
    if (basis.value(SCREENING).orElseThrow() != Screening.EVERY_FAMILY
        || !allocation.history().isActiveOn(asOf)
        || allocation.waitsForNobodyOn(asOf)) {
      return Verdict.notApplicable();
    }
    boolean stated =
        allocation.choiceOn(asOf).filter(choice -> !choice.wants().isEmpty()).isPresent()
            || allocation.ownOn(asOf).isPresent();
    return stated ? Verdict.met() : notStated(allocation.history().assignments(), asOf);
  }

  /** Who chose instead, if that is on record. */
  private static Verdict notStated(List<KeyWorkerAssignment> assignments, LocalDate asOf) {
    for (int i = 0; i < assignments.size(); i++) {
      KeyWorkerAssignment each = assignments.get(i);
      if (each.isOfKeyWorkerOn(asOf)
          && each.chosenBy().filter(WhoChooses.SERVICE::equals).isPresent()) {
        return Verdict.notMet(
            Location.at("assignments", i).then("chosenBy"),
            fact("keyWorker", each.practitioner()).and("beganOn", each.during().firstDay()));
      }
    }
    return Verdict.cannotTell(
        Location.at("choicesOfKeyWorker"), "whom the family wants as its contact person");
  }

  private static Verdict languageAndCultureWeighed(Allocation allocation, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    if (!allocation.history().isActiveOn(basis.asOf())) {
      return verdict;
    }
    List<KeyWorkerAssignment> assignments = allocation.history().assignments();
    for (int i = 0; i < assignments.size(); i++) {
      if (allocation.history().isOfKeyWorkerOn(basis.asOf(), i)) {
        int first =
            assignments.get(i).weighed().isEmpty() ? allocation.history().beginningOf(i) : i;
        verdict = verdict.and(weighed(assignments.get(first), first, allocation.family()));
      }
    }
    return verdict;
  }

  private static Verdict weighed(KeyWorkerAssignment each, int index, Family family) {
    LanguageAndCulture asked = family.languageAndCulture().orElseThrow();
    Set<MatchCriterion> needed = neededFor(asked);
    if (needed.isEmpty() || asked.askedOn().isAfter(each.during().firstDay())) {
      return Verdict.notApplicable();
    }
    if (each.weighed().containsAll(needed)) {
      return Verdict.met();
    }
    Location at = Location.at("assignments", index).then("weighed");
    if (each.weighed().isEmpty()) {
      return Verdict.cannotTell(at, "what was weighed before the key worker was allocated");
    }
    needed.removeAll(each.weighed());
    return Verdict.notMet(
        at,
        fact("keyWorker", each.practitioner())
            .and("beganOn", each.during().firstDay())
            .andCodes("notWeighed", needed));
  }

  private static Set<MatchCriterion> neededFor(LanguageAndCulture asked) {
    Set<MatchCriterion> needed = EnumSet.noneOf(MatchCriterion.class);
    if (asked.needsInterpreter().orElse(false) || asked.needsTranslation().orElse(false)) {
      needed.add(MatchCriterion.LANGUAGE);
    }
    if (!asked.culturalNeeds().isEmpty()) {
      needed.add(MatchCriterion.CULTURE);
    }
    return needed;
  }

  private static Verdict backUpBesidesTheOnlyOne(Allocation allocation, Basis basis) {
    LocalDate asOf = basis.asOf();
    AssignmentHistory history = allocation.history();
    Optional<ChoiceOfKeyWorker> exclusive =
        allocation.choiceOn(asOf).filter(ChoiceOfKeyWorker::isExclusive);
    if (exclusive.isEmpty() || !history.hasLeadOn(asOf) || !history.isActiveOn(asOf)) {
      return Verdict.notApplicable();
    }
    return allocation.hasSecondPersonOn(asOf)
        ? Verdict.met()
        : Verdict.notMet(
            Location.at("assignments"),
            fact("statedOn", exclusive.get().statedOn()).andIds("leads", history.leadsOn(asOf)));
  }
}
