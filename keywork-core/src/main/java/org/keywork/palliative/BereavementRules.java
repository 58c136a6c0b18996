package org.keywork.palliative;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PALLIATIVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.family.Child;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * When a child has died, the family is not left.
 *
 * @since 0.1
 */
public final class BereavementRules {

  /**
   * A file does not close itself when a child dies. Closed on the day of the death or the day after, it
   * did, unless the family had been offered support by then; that the second day after is a decision
   * of people is our reading.
   */
  public static final Rule<Bereavement> STAYS_OPEN = rule("palliative.file-stays-open-after-death")
      .from(PALLIATIVE.at("Introduction"), restating(347))
      .says(SHOULD, "A family's file does not close by itself when a child dies.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          Bereavement.class, "families that were on the active list when a child died lately")
      .isMetWhen(BereavementRules::staysOpen)
      .otherwise("The file was closed on {closed}, as soon as a child of the family had died.")
      .remedy("Ask the family gently whether it would like somebody to stay in touch, and open the"
          + " file again if it would.");

  /** Care goes on into bereavement. From the day after the death on it is asked after. */
  public static final Rule<Bereavement> SUPPORT_OFFERED = rule("palliative.bereavement-support")
      .from(PALLIATIVE.at("Introduction"), restating(347))
      .says(SHOULD, "A family whose child has died is offered support in its grief.")
      .reading(LookBack.LENGTH)
      .appliesTo(Bereavement.class, "families on the active list of whom a child died lately")
      .isMetWhen(BereavementRules::supportOffered)
      .otherwise(
          "The family wants support in its grief after the death of {child}, and does not have"
              + " it.")
      .remedy("Find somebody who can be there for the family, and tell it who and when.");

  private BereavementRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(STAYS_OPEN, SUPPORT_OFFERED);
  }

  private static Verdict staysOpen(Bereavement subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < subject.family().children().size(); i++) {
      Child child = subject.family().children().get(i);
      if (child.diedOn().isPresent() && LookBack.reaches(child.diedOn().get(), basis)) {
        verdict = verdict.and(staysOpen(subject, child, child.diedOn().get(), basis));
      }
    }
    return verdict;
  }

  private static Verdict staysOpen(Bereavement subject, Child child, LocalDate died, Basis basis) {
    if (!subject.active().includes(died.minusDays(1))) {
      return Verdict.notApplicable();
    }
    Optional<LocalDate> closed = subject.active().closedOn();
    if (closed.isEmpty()
        || closed.get().isAfter(basis.asOf())
        || closed.get().isAfter(died.plusDays(1))
        || isSettledBy(closed.get(), subject, child)) {
      return Verdict.met();
    }
    return Verdict.notMet(Location.at("closedOn"), fact("closed", closed.get()));
  }

  private static boolean isSettledBy(LocalDate day, Bereavement subject, Child child) {
    for (int i = 0; i < subject.supports().size(); i++) {
      BereavementSupport each = subject.supports().get(i);
      if (each.afterDeathOf().equals(child.id()) && each.isSettledBy(day)) {
        return true;
      }
    }
    return false;
  }

  private static Verdict supportOffered(Bereavement subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    if (!subject.active().includes(basis.asOf())) {
      return verdict;
    }
    for (int i = 0; i < subject.family().children().size(); i++) {
      Child child = subject.family().children().get(i);
      if (child.diedOn().isPresent()
          && child.diedOn().get().isBefore(basis.asOf())
          && LookBack.reaches(child.diedOn().get(), basis)) {
        verdict = verdict.and(supported(subject, child, basis.asOf()));
      }
    }
    return verdict;
  }

  private static Verdict supported(Bereavement subject, Child child, LocalDate asOf) {
    for (int i = 0; i < subject.supports().size(); i++) {
      BereavementSupport each = subject.supports().get(i);
      if (each.afterDeathOf().equals(child.id()) && each.isMissed()) {
        return Verdict.notMet(
            Location.at("bereavementSupport", i).then("given"), fact("child", child.id()));
      }
    }
    return isSettledBy(asOf, subject, child)
        ? Verdict.met()
        : Verdict.cannotTell(
            Location.at("bereavementSupport"),
            "whether the family was offered support in its grief");
  }
}
