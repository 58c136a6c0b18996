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
import org.keywork.family.Need;
import org.keywork.function.Coverage;
import org.keywork.function.FullKeyWorking;
import org.keywork.function.KeyWorkingFunction;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Somebody holds each function of key working that the family should have.
 *
 * <p>As long as no holding is recorded at all, the rules cannot tell.
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
      .appliesTo(FunctionsHeld.class, "families on the active list")
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
          .appliesTo(FunctionsHeld.class, "families on the active list with such a need")
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
          .appliesTo(FunctionsHeld.class, "families on the active list")
          .isMetWhen(FunctionRules::aspectsCarriedOut)
          .otherwise(
              "Of the eight aspects of key working {carriedOut} are carried out; full key working"
                  + " takes {fewest}.")
          .remedy("See with the family which aspects it misses, and who could take them on.");

  private FunctionRules() {}

  /** The rules about functions, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(FUNCTIONS_ASSIGNED, NEEDED_FUNCTIONS_ASSIGNED, ASPECTS_CARRIED_OUT);
  }

  private static Verdict noHoldingRecorded() {
    return Verdict.cannotTell(Location.at("functions"), "who holds which function");
  }

  private static Verdict functionsAssigned(FunctionsHeld held, Basis basis) {
    if (!held.history().isActiveOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (held.holdings().isEmpty()) {
      return noHoldingRecorded();
    }
    List<KeyWorkingFunction> gaps = held.coverageOn(basis.asOf()).gapsThatMatter().stream()
        .filter(function -> !function.proviso().dependsOnTheFamily())
        .filter(function -> function != KeyWorkingFunction.SINGLE_POINT_OF_CONTACT)
        .toList();
    return gaps.isEmpty()
        ? Verdict.met()
        : Verdict.notMet(Location.at("functions"), Facts.none().andCodes("functions", gaps));
  }

  private static Verdict neededFunctionsAssigned(FunctionsHeld held, Basis basis) {
    LocalDate asOf = basis.asOf();
    if (!held.history().isActiveOn(asOf)) {
      return Verdict.notApplicable();
    }
    Coverage<PractitionerId> coverage = held.coverageOn(asOf);
    Verdict verdict = Verdict.notApplicable();
    for (KeyWorkingFunction function : KeyWorkingFunction.values()) {
      if (function.proviso().dependsOnTheFamily() && coverage.applies(function)) {
        verdict = verdict.and(
            coverage.holdersOf(function).isEmpty() ? missing(held, function, asOf) : Verdict.met());
      }
    }
    return held.holdings().isEmpty() && verdict != Verdict.notApplicable()
        ? noHoldingRecorded()
        : verdict;
  }

  /** The miss stands at the first need that calls for the function. */
  private static Verdict missing(FunctionsHeld held, KeyWorkingFunction function, LocalDate asOf) {
    List<Need> needs = held.family().needs();
    int first = 0;
    while (!held.family().feels(needs.get(first), asOf)
        || !needs.get(first).callsFor().contains(function)) {
      first++;
    }
    return Verdict.notMet(
        Location.at("family").then("needs", first).then("callsFor"),
        fact("need", needs.get(first).id()).and("function", function));
  }

  private static Verdict aspectsCarriedOut(FunctionsHeld held, Basis basis) {
    if (!held.history().isActiveOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (held.holdings().isEmpty()) {
      return noHoldingRecorded();
    }
    FullKeyWorking full = basis.value(ASPECTS_THAT_COUNT_AS_FULL).orElseThrow();
    Coverage<PractitionerId> coverage = held.coverageOn(basis.asOf());
    return coverage.isFull(full)
            || coverage.aspectsCarriedOut().containsAll(coverage.aspectsCalledFor())
        ? Verdict.met()
        : Verdict.notMet(
            Location.at("functions"),
            fact("carriedOut", coverage.aspectsCarriedOut().size()).and("fewest", full.fewest()));
  }
}
