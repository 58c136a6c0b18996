package org.keywork.transition;

import static org.keywork.eligibility.AgeLimits.SUPPORT_ENDS_AT_AGE;
import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.EVALUATION;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Young people on their way out of school and into services for adults are not left alone.
 *
 * @since 0.1
 */
public final class AdultLifeRules {

  /** The age of which {@link #SCHOOL_LEAVING_WEIGHED} speaks: sixteen, up to the next birthday. */
  private static final int SCHOOL_LEAVING_AGE = 16;

  /**
   * Somebody is there on the day before the move and on the day of it. Of a move to come it is only
   * looked at whether key working is to end before it; who will be there then need not be known yet.
   */
  public static final Rule<MovesAndEndOfSupport> ADULT_SERVICES_COVERED =
      rule("transition.adult-services-covered")
          .from(GUIDE.at("5c / Reducing support"), restating(285))
          .says(
              SHOULD,
              "Key working, which ends at the age of {transition.support-ends-at-age}, is there on the"
                  + " day before the move into adult services and on the day of it.")
          .reading(SUPPORT_ENDS_AT_AGE, LookBack.LENGTH)
          .appliesTo(
              MovesAndEndOfSupport.class,
              "families on the active list with a move into adult services",
              subject -> subject.moves().hasMoveOf(AdultLifeRules::leadsToAdultServices))
          .isMetWhen(AdultLifeRules::adultServicesCovered)
          .otherwise("On {without} the family is without key working, which does not cover the move"
              + " into adult services of {movedOn}.")
          .remedy(
              "Agree with the young person who stays until adult services have taken over, and plan"
                  + " the exit for later than the move.");

  /**
   * What the young person wants is heard beside what the parents want, and what carers need. Nobody is
   * asked about a move of which nothing else is recorded.
   */
  public static final Rule<MovesAndKeyWorkers> SCHOOL_LEAVING_WEIGHED =
      rule("transition.school-leaving-weighed")
          .from(PEMBROKESHIRE.at("Advocacy and mediation"), restating(288))
          .says(
              MAY,
              "When a young person leaves school at sixteen, the wishes of child and parents and the"
                  + " needs of carers are weighed.")
          .reading(LookBack.LENGTH)
          .appliesTo(
              MovesAndKeyWorkers.class,
              "families on the active list with a young person who leaves school at sixteen",
              both -> both.hasMoveOf(AdultLifeRules::leadsToCollege))
          .isMetWhen(AdultLifeRules::schoolLeavingWeighed)
          .otherwise(
              "When leaving school on {movedOn} was talked about, not weighed: {notWeighed}.")
          .remedy("Find out what the young person wants, hear the parents and those who care, and"
              + " mediate where they differ.");

  /** The move from school to college calls for somebody who coordinates. */
  public static final Rule<MovesAndKeyWorkers> COLLEGE_MOVE_SUPPORTED =
      rule("transition.college-move-supported")
          .from(EVALUATION.at("Discussion"), restating(289))
          .says(MAY, "On the move from school to college somebody is there who coordinates.")
          .reading(LookBack.LENGTH)
          .appliesTo(
              MovesAndKeyWorkers.class,
              "families on the active list with a young person who has gone from school to college",
              both -> both.hasMoveOf(AdultLifeRules::leadsToCollege))
          .isMetWhen(AdultLifeRules::collegeMoveSupported)
          .otherwise("On {movedOn}, the day of the move to college, nobody is there as key worker.")
          .remedy("Agree with the young person and the family who coordinates the move.");

  /** Support on the move to college is of both kinds. Nobody is asked for it beyond what was asked. */
  public static final Rule<MovesAndKeyWorkers> COLLEGE_SUPPORT_OF_BOTH_KINDS =
      rule("transition.college-support-of-both-kinds")
          .from(EVALUATION.at("Discussion"), restating(289))
          .says(
              MAY,
              "The support for a young person on the way from school to college is practical and"
                  + " emotional.")
          .reading(LookBack.LENGTH)
          .appliesTo(
              MovesAndKeyWorkers.class,
              "families on the active list with a move from school to college of which somebody asked"
                  + " what support there is",
              both -> both.hasMoveOf(AdultLifeRules::leadsToCollege))
          .isMetWhen(AdultLifeRules::collegeSupportOfBothKinds)
          .otherwise("The support for the move to college of {movedOn} lacks: {lacking}.")
          .remedy(
              "Ask the young person what would help, in what is to be done and in what worries.");

  private static final Set<TransitionSupport> BOTH_KINDS =
      Set.of(TransitionSupport.PRACTICAL, TransitionSupport.EMOTIONAL);

  private AdultLifeRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(
        ADULT_SERVICES_COVERED,
        SCHOOL_LEAVING_WEIGHED,
        COLLEGE_MOVE_SUPPORTED,
        COLLEGE_SUPPORT_OF_BOTH_KINDS);
  }

  private static boolean leadsToAdultServices(TransitionKind kind) {
    return kind == TransitionKind.CHILD_TO_ADULT_SERVICES;
  }

  private static boolean leadsToCollege(TransitionKind kind) {
    return kind == TransitionKind.SCHOOL_TO_COLLEGE;
  }

  private static Verdict adultServicesCovered(MovesAndEndOfSupport subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    MovesAndKeyWorkers both = subject.moves();
    for (int i = 0; i < both.transitions().size(); i++) {
      Transition move = both.transitions().get(i);
      if (leadsToAdultServices(move.kind()) && isAhead(subject, move, basis)) {
        verdict = verdict.and(covered(subject, i, basis));
      }
    }
    return verdict;
  }

  /** Unlike {@link MovesAndKeyWorkers#isLookedAt}, a move that comes after the end is looked at, too. */
  private static boolean isAhead(MovesAndEndOfSupport subject, Transition move, Basis basis) {
    MovesAndKeyWorkers both = subject.moves();
    return both.history().isActiveOn(basis.asOf())
        && subject.support().active().hasBegunBy(move.on())
        && !LookBack.isPast(move.on(), basis)
        && both.isOfLivingChild(move, basis.asOf());
  }

  private static Verdict covered(MovesAndEndOfSupport subject, int place, Basis basis) {
    LocalDate movedOn = subject.moves().transitions().get(place).on();
    LocalDate eve = movedOn.minusDays(1);
    if (isWithoutOn(eve, subject, basis)) {
      return uncovered(eve, movedOn, place);
    }
    return isWithoutOn(movedOn, subject, basis)
        ? uncovered(movedOn, movedOn, place)
        : Verdict.met();
  }

  private static boolean isWithoutOn(LocalDate day, MovesAndEndOfSupport subject, Basis basis) {
    return day.isAfter(basis.asOf())
        ? subject.isToBeOverOn(day, basis.value(SUPPORT_ENDS_AT_AGE).orElseThrow())
        : subject.moves().isLeftAloneOn(day);
  }

  private static Verdict uncovered(LocalDate without, LocalDate movedOn, int place) {
    return Verdict.notMet(
        Location.at("transitions", place).then("on"),
        fact("without", without).and("movedOn", movedOn));
  }

  private static Verdict schoolLeavingWeighed(MovesAndKeyWorkers both, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < both.transitions().size(); i++) {
      Transition move = both.transitions().get(i);
      if (isLookedAt(move, both, basis) && leavesAtSixteen(move, both)) {
        verdict = verdict.and(weighed(move, Location.at("transitions", i), basis.asOf()));
      }
    }
    return verdict;
  }

  private static boolean isLookedAt(Transition move, MovesAndKeyWorkers both, Basis basis) {
    return leadsToCollege(move.kind())
        && both.history().isActiveOn(basis.asOf())
        && both.isLookedAt(move, basis);
  }

  private static boolean leavesAtSixteen(Transition move, MovesAndKeyWorkers both) {
    return both.family()
        .child(move.child())
        .flatMap(child -> child.ageOn(move.on()))
        .filter(age -> age == SCHOOL_LEAVING_AGE)
        .isPresent();
  }

  private static Verdict weighed(Transition move, Location at, LocalDate asOf) {
    Set<SchoolLeavingMatter> open = EnumSet.allOf(SchoolLeavingMatter.class);
    open.removeAll(move.weighed());
    if (open.isEmpty()) {
      return Verdict.met();
    }
    if (move.weighingAskedOn().filter(asked -> !asked.isAfter(asOf)).isPresent()) {
      return Verdict.notMet(
          at.then("weighed"), fact("movedOn", move.on()).andCodes("notWeighed", open));
    }
    return move.isLookedInto() && asOf.isAfter(move.on())
        ? Verdict.cannotTell(
            at.then("weighingAskedOn"),
            "whose wishes and needs were weighed before leaving school at sixteen")
        : Verdict.notApplicable();
  }

  private static Verdict collegeMoveSupported(MovesAndKeyWorkers both, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < both.transitions().size(); i++) {
      Transition move = both.transitions().get(i);
      if (isLookedAt(move, both, basis) && !move.on().isAfter(basis.asOf())) {
        verdict = verdict.and(
            both.isLeftAloneOn(move.on())
                ? Verdict.notMet(
                    Location.at("transitions", i).then("on"), fact("movedOn", move.on()))
                : Verdict.met());
      }
    }
    return verdict;
  }

  private static Verdict collegeSupportOfBothKinds(MovesAndKeyWorkers both, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < both.transitions().size(); i++) {
      Transition move = both.transitions().get(i);
      if (isLookedAt(move, both, basis)) {
        verdict = verdict.and(ofBothKinds(move, i, basis.asOf()));
      }
    }
    return verdict;
  }

  private static Verdict ofBothKinds(Transition move, int place, LocalDate asOf) {
    if (move.support().containsAll(BOTH_KINDS)) {
      return Verdict.met();
    }
    List<TransitionSupport> lacking =
        move.readinessOn(asOf).lacking().stream().filter(BOTH_KINDS::contains).toList();
    return lacking.isEmpty()
        ? Verdict.notApplicable()
        : Verdict.notMet(
            Location.at("transitions", place).then("support"),
            fact("movedOn", move.on()).andCodes("lacking", lacking));
  }
}
