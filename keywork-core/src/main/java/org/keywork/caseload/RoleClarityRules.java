package org.keywork.caseload;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.practitioner.RoleClarity;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Nobody begins with a family before they know what they are there for.
 *
 * @since 0.1
 */
public final class RoleClarityRules {

  /**
   * On the first day with the first family everything is clear. What was not clear then and is by now
   * is told only while the beginning is recent; what is still not clear is told until it is.
   */
  public static final Rule<Caseload> CLEAR_BEFORE_FIRST_FAMILY =
      rule("caseload.clear-before-first-family")
          .from(PACK.at("ch.1 / Support for the key worker"), restating(132))
          .says(
              MUST,
              "Before the first family a key worker is clear about what to do and what not, what"
                  + " they are responsible for, to whom they answer, and what authority they have.")
          .reading(LookBack.LENGTH)
          .appliesTo(Caseload.class, "key workers who have or had a family")
          .isMetWhen(RoleClarityRules::clearBeforeFirstFamily)
          .otherwise("The key worker {keyWorker} began with the first family on {beganOn}, and was"
              + " not clear about {unclear} by then.")
          .remedy("Go through the role together, and note what the key worker is clear about.");

  private RoleClarityRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(CLEAR_BEFORE_FIRST_FAMILY);
  }

  private static Verdict clearBeforeFirstFamily(Caseload caseload, Basis basis) {
    Optional<LocalDate> beganOn = caseload.firstFamilyTakenBy(basis.asOf());
    RoleClarity clarity = caseload.keyWorker().roleClarity();
    if (beganOn.isEmpty()) {
      return Verdict.notApplicable();
    }
    if (clarity.isUnrecorded()) {
      return Verdict.cannotTell(
          Location.at("roleClarifications"),
          "what the key worker was clear about before the first family");
    }
    return clarity.isFullBy(beganOn.get())
        ? Verdict.met()
        : begunUnclear(caseload, beganOn.get(), basis);
  }

  private static Verdict begunUnclear(Caseload caseload, LocalDate beganOn, Basis basis) {
    LocalDate by = LookBack.isPast(beganOn, basis) ? basis.asOf() : beganOn;
    RoleClarity clarity = caseload.keyWorker().roleClarity();
    return clarity.isFullBy(by)
        ? Verdict.notApplicable()
        : Verdict.notMet(
            Location.at("roleClarifications"),
            fact("keyWorker", caseload.keyWorker().id())
                .and("beganOn", beganOn)
                .andCodes("unclear", clarity.unclearBy(by)));
  }
}
