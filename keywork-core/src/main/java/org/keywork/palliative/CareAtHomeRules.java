package org.keywork.palliative;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Publications.PALLIATIVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * What families do at home, and what they have of one another.
 *
 * @since 0.1
 */
public final class CareAtHomeRules {

  /** A family is taught how to go on with new equipment before the child comes home with it. */
  public static final Rule<ChildsCare> TAUGHT_BEFORE_DISCHARGE =
      rule("palliative.taught-before-discharge")
          .from(PALLIATIVE.at("The right help (parent)"), restating(350))
          .says(
              MAY,
              "A family is taught how to deal with new equipment or a procedure on or before the day"
                  + " on which the child comes home with it.")
          .reading(LookBack.LENGTH)
          .appliesTo(
              ChildsCare.class,
              "families on the active list whose child lately came home with something new",
              subject -> !subject.care().procedures().isEmpty())
          .isMetWhen(ChildsCare.whileItGoesOn(CareAtHomeRules::taughtBeforeDischarge))
          .otherwise(
              "The child came home on {discharged} with something new, and the family had not"
                  + " been taught how to deal with it.")
          .remedy(
              "Ask the family how it gets on, and arrange today for somebody to show it what it does"
                  + " not feel sure of.");

  /**
   * Somebody looks with the family at the time that brothers, sisters and parents have for one another.
   * That nobody did is no miss.
   */
  public static final Rule<ChildsCare> TIME_FOR_ONE_ANOTHER =
      rule("palliative.time-for-one-another")
          .from(PALLIATIVE.at("Changing faces"), restating(346))
          .says(
              MAY,
              "Brothers and sisters have time of their own with a parent, and parents with each"
                  + " other.")
          .reading(LookBack.LENGTH)
          .appliesTo(
              ChildsCare.class,
              "families on the active list with whom somebody lately looked at this",
              subject -> !subject.care().familyTimes().isEmpty())
          .isMetWhen(ChildsCare.whileItGoesOn(CareAtHomeRules::timeForOneAnother))
          .otherwise("On {looked} no time of their own was found for {members}.")
          .remedy(
              "Ask the family what would make some room, such as a break from caring or somebody to"
                  + " sit in.");

  private CareAtHomeRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(TIME_FOR_ONE_ANOTHER, TAUGHT_BEFORE_DISCHARGE);
  }

  private static Verdict taughtBeforeDischarge(ChildsCare subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    List<NewProcedure> procedures = subject.care().procedures();
    for (int i = 0; i < procedures.size(); i++) {
      Optional<LocalDate> discharged = procedures.get(i).dischargedOn();
      if (discharged.isPresent() && LookBack.reaches(discharged.get(), basis)) {
        verdict = verdict.and(taught(procedures.get(i), i, discharged.get()));
      }
    }
    return verdict;
  }

  private static Verdict taught(NewProcedure procedure, int index, LocalDate discharged) {
    if (procedure.taughtOn().isPresent()) {
      return procedure.taughtOn().get().isAfter(discharged)
          ? Verdict.notMet(
              Location.at("procedures", index).then("taughtOn"), fact("discharged", discharged))
          : Verdict.met();
    }
    Location at = Location.at("procedures", index);
    return procedure.familyTaught().orElse(true)
        ? Verdict.cannotTell(
            at.then("taughtOn"), "when the family was taught how to deal with what is new")
        : Verdict.notMet(at.then("familyTaught"), fact("discharged", discharged));
  }

  /** What was found later of the same people counts. */
  private static Verdict timeForOneAnother(ChildsCare subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    List<FamilyTime> times = subject.care().familyTimes();
    for (int i = 0; i < times.size(); i++) {
      FamilyTime time = times.get(i);
      if (LookBack.reaches(time.lookedAtOn(), basis) && !isOutdated(time, times, basis.asOf())) {
        verdict = verdict.and(
            time.found()
                ? Verdict.met()
                : Verdict.notMet(
                    Location.at("familyTimes", i).then("found"),
                    fact("looked", time.lookedAtOn()).andIds("members", time.whose())));
      }
    }
    return verdict;
  }

  private static boolean isOutdated(FamilyTime time, List<FamilyTime> times, LocalDate asOf) {
    for (int i = 0; i < times.size(); i++) {
      if (time.isOutdatedBy(times.get(i), asOf)) {
        return true;
      }
    }
    return false;
  }
}
