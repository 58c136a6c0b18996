package org.keywork.family;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

  private static Optional<Boolean> isOldEnough(Child child, Basis basis) {
    return basis.value(OWN_WISHES_FROM_AGE).flatMap(age -> child.hasReachedAge(age, basis.asOf()));
  }

  private static Verdict ownWishes(ServedFamily served, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    if (!served.active().includes(basis.asOf())) {
      return verdict;
    }
    Family family = served.family();
    for (int i = 0; i < family.children().size(); i++) {
      Child child = family.children().get(i);
      Location at = Location.at("family").then("children", i);
      if (!child.hasDiedBy(basis.asOf())) {
        verdict = verdict.and(ownWish(family, child, at, basis));
      }
    }
    return verdict;
  }

  private static Verdict ownWish(Family family, Child child, Location at, Basis basis) {
    Optional<Boolean> oldEnough = isOldEnough(child, basis);
    if (oldEnough.isEmpty()) {
      return Verdict.cannotTell(at.then("dateOfBirth"), child.missingForAge());
    }
    return oldEnough.orElseThrow()
        ? wishRecorded(family, child, at, basis.asOf())
        : Verdict.notApplicable();
  }

  private static Verdict wishRecorded(Family family, Child child, Location at, LocalDate asOf) {
    boolean any = false;
    for (Wish wish : family.wishes()) {
      boolean known = !wish.recordedOn().isAfter(asOf);
      if (known && wish.whose().equals(child.id())) {
        return Verdict.met();
      }
      any |= known;
    }
    return any
        ? Verdict.notMet(at, fact("child", child.id()))
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
        Location at = Location.at("family").then("differences", i);
        verdict = verdict.and(mediated(family, difference, at, basis));
      }
    }
    return verdict;
  }

  private static Verdict mediated(
      Family family, DifferenceOfWishes difference, Location at, Basis basis) {
    List<Child> young = livingAmong(family, difference, basis.asOf());
    boolean concerned =
        young.stream().anyMatch(child -> isOldEnough(child, basis).orElse(false));
    Optional<Child> ageless =
        young.stream().filter(child -> isOldEnough(child, basis).isEmpty()).findFirst();
    if (!concerned && ageless.isEmpty()) {
      return Verdict.notApplicable();
    }
    if (isInHand(difference, basis.asOf())) {
      return Verdict.met();
    }
    return concerned
        ? Verdict.notMet(at, fact("recorded", difference.recordedOn()))
        : Verdict.cannotTell(at.then("between"), ageless.orElseThrow().missingForAge());
  }

  private static List<Child> livingAmong(
      Family family, DifferenceOfWishes difference, LocalDate asOf) {
    return family.childrenLivingOn(asOf).stream()
        .filter(child -> difference.between().contains(child.id()))
        .toList();
  }

  private static boolean isInHand(DifferenceOfWishes difference, LocalDate asOf) {
    return hasCome(difference.mediatedFrom(), asOf) || hasCome(difference.settledOn(), asOf);
  }

  private static boolean hasCome(Optional<LocalDate> day, LocalDate asOf) {
    return day.isPresent() && !day.orElseThrow().isAfter(asOf);
  }
}
