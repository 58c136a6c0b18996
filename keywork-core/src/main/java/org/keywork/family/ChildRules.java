package org.keywork.family;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Young people have wishes of their own, which are not always those of their parents.
 *
 * <p>Of a young person who has died nothing is asked any more.
 *
 * @since 0.1
 */
public final class ChildRules {

  /** The age from which a young person's wishes are kept apart. */
  public static final Parameter<Integer> OWN_WISHES_FROM_AGE = Parameter.count(
          "family.own-wishes-from-age",
          "the age from which a young person's wishes are recorded apart from the parents'")
      .presetOfOurs(13, "The source speaks of teenagers and gives no age.")
      .between(0, 25)
      .strictestWhenSmall();

  /** A teenager's wishes are recorded as their own. */
  public static final Rule<ServedFamily> OWN_WISHES = rule("family.own-wishes-recorded")
      .from(PEMBROKESHIRE.at("Advocacy and mediation"), restating(21))
      .says(
          SHOULD,
          "From the age of {family.own-wishes-from-age} what a young person wants is recorded"
              + " apart from what the parents want.")
      .reading(OWN_WISHES_FROM_AGE)
      .appliesTo(ServedFamily.class, "families on the active list with a young person old enough")
      .isMetWhen(ChildRules::ownWishes)
      .otherwise("The wishes of others in the family are recorded, but not those of {child}.")
      .remedy("Spend time with the young person to find out what they want themselves.");

  /** Where a teenager and others differ, the key worker mediates until all accept a solution. */
  public static final Rule<ServedFamily> DIFFERENCES_MEDIATED = rule("family.differences-mediated")
      .from(PEMBROKESHIRE.at("Advocacy and mediation"), restating(21))
      .says(
          SHOULD,
          "Where a young person wants something else than others in the family, the key"
              + " worker mediates until all accept a solution.")
      .reading(OWN_WISHES_FROM_AGE)
      .appliesTo(
          ServedFamily.class,
          "families on the active list in which a young person wants something else")
      .isMetWhen(ChildRules::differencesMediated)
      .otherwise("A difference recorded on {recorded} is not settled, and nobody mediates.")
      .remedy("Hear each of them out, and look for a solution that all can accept.");

  private ChildRules() {}

  /** The rules about what young people want, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(OWN_WISHES, DIFFERENCES_MEDIATED);
  }

  private static Answer isOldEnough(Child child, Basis basis) {
    Optional<Integer> age = basis.value(OWN_WISHES_FROM_AGE);
    return age.isPresent()
        ? Answer.of(child.hasReachedAge(age.get(), basis.asOf()))
        : Answer.CANNOT_TELL;
  }

  private static Verdict ownWishes(ServedFamily served, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    if (!served.active().includes(basis.asOf())) {
      return verdict;
    }
    Family family = served.family();
    for (int i = 0; i < family.children().size(); i++) {
      if (!family.children().get(i).hasDiedBy(basis.asOf())) {
        verdict = verdict.and(ownWish(family, i, basis));
      }
    }
    return verdict;
  }

  private static Verdict ownWish(Family family, int index, Basis basis) {
    Child child = family.children().get(index);
    return switch (isOldEnough(child, basis)) {
      case YES -> wishRecorded(family, child, index, basis.asOf());
      case NO -> Verdict.notApplicable();
      case CANNOT_TELL ->
        Verdict.cannotTell(placeOf(index).then("dateOfBirth"), child.missingForAge());
    };
  }

  private static Location placeOf(int child) {
    return Location.at("family").then("children", child);
  }

  private static Verdict wishRecorded(Family family, Child child, int index, LocalDate asOf) {
    boolean any = false;
    for (int i = 0; i < family.wishes().size(); i++) {
      Wish wish = family.wishes().get(i);
      boolean known = !wish.recordedOn().isAfter(asOf);
      if (known && wish.whose().equals(child.id())) {
        return Verdict.met();
      }
      any |= known;
    }
    return any
        ? Verdict.notMet(placeOf(index), fact("child", child.id()))
        : Verdict.cannotTell(Location.at("family").then("wishes"), "what the young person wants");
  }

  private static Verdict differencesMediated(ServedFamily served, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    if (!served.active().includes(basis.asOf())) {
      return verdict;
    }
    Family family = served.family();
    for (int i = 0; i < family.differences().size(); i++) {
      DifferenceOfWishes difference = family.differences().get(i);
      if (!difference.recordedOn().isAfter(basis.asOf())) {
        verdict = verdict.and(mediated(family, i, basis));
      }
    }
    return verdict;
  }

  private static Verdict mediated(Family family, int index, Basis basis) {
    DifferenceOfWishes difference = family.differences().get(index);
    Answer concerned = isOfYoungPeople(difference, family, basis);
    if (concerned == Answer.NO) {
      return Verdict.notApplicable();
    }
    if (isInHand(difference, basis.asOf())) {
      return Verdict.met();
    }
    Location at = Location.at("family").then("differences", index);
    return concerned == Answer.YES
        ? Verdict.notMet(at, fact("recorded", difference.recordedOn()))
        : Verdict.cannotTell(at.then("between"), missingForAge(difference, family, basis));
  }

  /** Whether one of those between whom there is a difference is old enough, and alive. */
  private static Answer isOfYoungPeople(DifferenceOfWishes difference, Family family, Basis basis) {
    Answer answer = Answer.NO;
    for (int i = 0; i < family.children().size(); i++) {
      Child child = family.children().get(i);
      if (isBetween(difference, child, basis)) {
        answer = answer.or(isOldEnough(child, basis));
      }
    }
    return answer;
  }

  private static boolean isBetween(DifferenceOfWishes difference, Child child, Basis basis) {
    return difference.between().contains(child.id()) && !child.hasDiedBy(basis.asOf());
  }

  private static String missingForAge(DifferenceOfWishes difference, Family family, Basis basis) {
    return family.children().stream()
        .filter(child -> isBetween(difference, child, basis))
        .filter(child -> isOldEnough(child, basis) == Answer.CANNOT_TELL)
        .findFirst()
        .orElseThrow()
        .missingForAge();
  }

  private static boolean isInHand(DifferenceOfWishes difference, LocalDate asOf) {
    return hasCome(difference.mediatedFrom(), asOf) || hasCome(difference.settledOn(), asOf);
  }

  private static boolean hasCome(Optional<LocalDate> day, LocalDate asOf) {
    return day.isPresent() && !day.orElseThrow().isAfter(asOf);
  }
}
