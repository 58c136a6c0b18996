package org.keywork.caseload;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Nobody takes a family unprepared.
 *
 * @since 0.1
 */
public final class InductionRules {

  /** The induction comes first, the family after it. */
  public static final Rule<Caseload> INDUCTED_FIRST = rule("caseload.inducted-before-first-family")
      .from(PACK.at("ch.1 / Support for the key worker"), restating(136, 425))
      .says(
          MUST,
          "The induction of a key worker is completed by the day on which they take their first"
              + " family.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          Caseload.class,
          "key workers who have taken a family",
          caseload -> !caseload.families().isEmpty())
      .isMetWhen(InductionRules::inductedFirst)
      .otherwise("The key worker {keyWorker} took a first family on {taken}; the day on which the"
          + " induction is completed is {inducted}.")
      .remedy("Complete the induction, and let somebody experienced work beside them until then.");

  private InductionRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(INDUCTED_FIRST);
  }

  /**
   * On the day of the first family the induction is in time. One that came too late is over once the
   * first family was taken longer ago than is looked at; one that is still to come is not.
   */
  private static Verdict inductedFirst(Caseload caseload, Basis basis) {
    Optional<LocalDate> taken = caseload.firstFamilyTakenBy(basis.asOf());
    if (taken.isEmpty()) {
      return Verdict.notApplicable();
    }
    Optional<LocalDate> inducted = caseload.keyWorker().inductionOn();
    if (inducted.isEmpty()) {
      return Verdict.cannotTell(
          Location.at("inductionOn"), "the day on which the induction was completed");
    }
    if (!inducted.get().isAfter(taken.get())) {
      return Verdict.met();
    }
    return caseload.keyWorker().awaitsInductionOn(basis.asOf())
            || LookBack.reaches(taken.get(), basis)
        ? Verdict.notMet(
            Location.at("inductionOn"),
            fact("keyWorker", caseload.keyWorker().id())
                .and("taken", taken.get())
                .and("inducted", inducted.get()))
        : Verdict.notApplicable();
  }
}
