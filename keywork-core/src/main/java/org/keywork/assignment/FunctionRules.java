package org.keywork.assignment;

import static org.keywork.function.FullKeyWorking.ASPECTS_THAT_COUNT_AS_FULL;
import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.family.Need;
import org.keywork.family.NeedId;
import org.keywork.function.FullKeyWorking;
import org.keywork.function.KeyWorkingFunction;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Somebody holds each function of key working that the family should have.
 *
 * <p>Until somebody asked who holds which function, more may be held than is recorded: what looks like
 * a gap is then a question.
 *
 * @since 0.1
 */
public final class FunctionRules {

  /**
   * The functions that every family should have are assigned. Whether there is a single point of
   * contact is for {@link ContactPersonRules}, so that one gap gives one finding.
   */
  public static final Rule<FunctionsHeld> FUNCTIONS_ASSIGNED = rule("assignment.functions-assigned")
      .from(GUIDE.at("1"), restating(87))
      .says(
          SHOULD,
          "Besides the single point of contact, somebody holds each of the functions that apply to"
              + " every family.")
      .appliesTo(
          FunctionsHeld.class, "families on the active list that are not their own key worker")
      .isMetWhen(FunctionRules::functionsAssigned)
      .otherwise("Nobody holds what every family should have: {functions}.")
      .remedy("Agree in the team around the child who takes on what is missing.");

  /** A function that a need calls for is assigned. */
  public static final Rule<FunctionsHeld> NEEDED_FUNCTIONS_ASSIGNED =
      rule("assignment.needed-functions-assigned")
          .from(GUIDE.at("1"), restating(88))
          .says(
              MUST,
              "Where a need calls for support, information, advocacy or joined-up clinical care,"
                  + " somebody holds that function.")
          .appliesTo(
              FunctionsHeld.class,
              "families on the active list with such a need that are not their own key worker")
          .isMetWhen(FunctionRules::neededFunctionsAssigned)
          .otherwise("The need {need} calls for {function}, and nobody holds that function.")
          .remedy("Find somebody to take the function on, from outside the team if necessary.");

  /**
   * Most aspects of key working are carried out. Who carries out every aspect that the family's needs
   * call for does enough, however many that are (PACK ch.5 / Planning the service).
   */
  public static final Rule<FunctionsHeld> ASPECTS_CARRIED_OUT =
      rule("assignment.aspects-carried-out")
          .from(PACK.at("ch.1 / Planning the service"), restating(89))
          .says(
              MAY,
              "Enough of the eight aspects are carried out to count as full key working"
                  + ", here: {function.aspects-that-count-as-full}.")
          .reading(ASPECTS_THAT_COUNT_AS_FULL)
          .appliesTo(
              FunctionsHeld.class, "families on the active list that are not their own key worker")
          .isMetWhen(FunctionRules::aspectsCarriedOut)
          .otherwise(
              "Of the eight aspects of key working {carriedOut} are carried out; full key working"
                  + " takes {fewest}.")
          .remedy("See with the family which aspects it misses, and who could take them on.");

  /**
   * A lead professional need not do everything, but notices who needs more. That somebody began to hold
   * a function since then shows that more was brought in.
   */
  public static final Rule<FunctionsHeld> FULLER_RANGE_SOUGHT =
      rule("assignment.fuller-range-sought")
          .from(GUIDE.at("5a / Local context"), restating(95))
          .says(
              MAY,
              "A lead professional who finds that the family would gain from more intensive support"
                  + " helps to bring in a fuller range of functions.")
          .appliesTo(
              FunctionsHeld.class,
              "families on the active list whose lead professional found that they need more")
          .isMetWhen(FunctionRules::fullerRangeSought)
          .otherwise(
              "On {found} the lead professional {leadProfessional} found that the family"
                  + " would gain from more intensive support, and nobody has taken on a function since.")
          .remedy("Agree with the family and the team who could take on what the lead professional"
              + " cannot.");

  /** What somebody is to hold for every family, besides the single point of contact. */
  private static final List<KeyWorkingFunction> FOR_EVERY_FAMILY = FunctionsHeld.FUNCTIONS.stream()
      .filter(function -> !function.proviso().dependsOnTheFamily())
      .filter(function -> function != KeyWorkingFunction.SINGLE_POINT_OF_CONTACT)
      .toList();

  private static final List<KeyWorkingFunction> AS_THE_FAMILY_NEEDS =
      FunctionsHeld.FUNCTIONS.stream()
          .filter(function -> function.proviso().dependsOnTheFamily())
          .toList();

  private FunctionRules() {}

  /** The rules about functions, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(
        FUNCTIONS_ASSIGNED, NEEDED_FUNCTIONS_ASSIGNED, ASPECTS_CARRIED_OUT, FULLER_RANGE_SOUGHT);
  }

  private static Verdict notKnown(FunctionsHeld held) {
    return held.holdings().isEmpty()
        ? Verdict.cannotTell(Location.at("functions"), "who holds which function")
        : Verdict.cannotTell(
            Location.at("functionsAskedOn"), "whether these are all who hold a function");
  }

  private static Verdict functionsAssigned(FunctionsHeld held, Basis basis) {
    if (!held.isWithSomebodyElseOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (held.areHeldOn(basis.asOf(), FOR_EVERY_FAMILY)) {
      return Verdict.met();
    }
    return held.isAskedBy(basis.asOf())
        ? Verdict.notMet(held.place(), Facts.none().andCodes("functions", gaps(held, basis.asOf())))
        : notKnown(held);
  }

  private static List<KeyWorkingFunction> gaps(FunctionsHeld held, LocalDate asOf) {
    return FOR_EVERY_FAMILY.stream().filter(each -> !held.isHeldOn(asOf, each)).toList();
  }

  private static Verdict neededFunctionsAssigned(FunctionsHeld held, Basis basis) {
    LocalDate asOf = basis.asOf();
    Verdict verdict = Verdict.notApplicable();
    if (!held.isWithSomebodyElseOn(asOf)) {
      return verdict;
    }
    for (int i = 0; i < AS_THE_FAMILY_NEEDS.size(); i++) {
      KeyWorkingFunction each = AS_THE_FAMILY_NEEDS.get(i);
      if (held.isCalledForOn(asOf, each)) {
        boolean isHeld = held.isHeldOn(asOf, each);
        if (!isHeld && !held.isAskedBy(asOf)) {
          return notKnown(held);
        }
        verdict = verdict.and(isHeld ? Verdict.met() : missing(each, held, asOf));
      }
    }
    return verdict;
  }

  /** The miss stands at the first need that calls for the function. */
  private static Verdict missing(KeyWorkingFunction function, FunctionsHeld held, LocalDate asOf) {
    NeedId first = held.coverageOn(asOf).of(function).calledForBy().get(0);
    int place = held.family().needs().stream().map(Need::id).toList().indexOf(first);
    return Verdict.notMet(
        Location.at("family").then("needs", place).then("callsFor"),
        fact("need", first).and("function", function));
  }

  private static Verdict aspectsCarriedOut(FunctionsHeld held, Basis basis) {
    if (!held.isWithSomebodyElseOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    FullKeyWorking full = basis.value(ASPECTS_THAT_COUNT_AS_FULL).orElseThrow();
    if (held.isFullOn(basis.asOf(), full)) {
      return Verdict.met();
    }
    return held.isAskedBy(basis.asOf())
        ? Verdict.notMet(
            held.place(),
            fact("carriedOut", held.coverageOn(basis.asOf()).aspectsCarriedOut().size())
                .and("fewest", full.fewest()))
        : notKnown(held);
  }

  private static Verdict fullerRangeSought(FunctionsHeld held, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    List<KeyWorkerAssignment> assignments = held.history().assignments();
    for (int i = 0; i < assignments.size(); i++) {
      KeyWorkerAssignment each = assignments.get(i);
      if (each.leadProfessional().isPresent()
          && held.history().isActiveOn(basis.asOf())
          && each.during().contains(basis.asOf())) {
        verdict = verdict.and(moreSought(each, i, held, basis.asOf()));
      }
    }
    return verdict;
  }

  private static Verdict moreSought(
      KeyWorkerAssignment assignment, int place, FunctionsHeld held, LocalDate asOf) {
    LeadProfessional lead = assignment.leadProfessional().orElseThrow();
    Optional<LocalDate> found = lead.foundMoreNeededOn().filter(day -> !day.isAfter(asOf));
    if (found.isEmpty()) {
      return Verdict.notApplicable();
    }
    if (lead.soughtMoreOn().filter(day -> !day.isAfter(asOf)).isPresent()
        || held.isTakenOnBetween(found.get(), asOf)) {
      return Verdict.met();
    }
    Location at = Location.at("assignments", place).then("leadProfessional");
    return held.askedOn().filter(asked -> !asked.isBefore(found.get())).isPresent()
            && held.isAskedBy(asOf)
        ? Verdict.notMet(
            at, fact("found", found.get()).and("leadProfessional", assignment.practitioner()))
        : Verdict.cannotTell(
            at.then("soughtMoreOn"), "whether a fuller range of functions was brought in");
  }
}
