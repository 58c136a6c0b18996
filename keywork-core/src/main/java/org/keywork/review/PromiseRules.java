package org.keywork.review;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * What the family was promised is done.
 *
 * @since 0.1
 */
public final class PromiseRules {

  /** How long a promise without a day may wait. */
  public static final Parameter<Period> KEPT_WITHIN = Parameter.period(
          "contact.promise-kept-within",
          "the longest time in which a promise is kept, where no day was named")
      .open(
          "The sources say promptly; one parent praised a call back within the hour (PACK App.2).")
      .between(Period.ofDays(1), Period.ofMonths(3))
      .strictestWhenSmall();

  /** Promises are kept. One that is still open counts however old it is. */
  public static final Rule<FamilysPromise> KEPT = rule("contact.promise-kept")
      .from(PEMBROKESHIRE.at("Emotional support"), restating(37))
      .says(SHOULD, "What was promised to the family is done, and the family is told.")
      .reading(KEPT_WITHIN, LookBack.LENGTH)
      .appliesTo(FamilysPromise.class, "promises made to families on the active list")
      .isMetWhen(PromiseRules::kept)
      .otherwise("What was promised on {made} was due by {due} and is still open.")
      .remedy("Do it now, and tell the family why it is late.");

  /** Promises are kept promptly. One kept late counts as far as the look-back reaches. */
  public static final Rule<FamilysPromise> KEPT_IN_TIME = rule("contact.promise-kept-in-time")
      .from(PEMBROKESHIRE.at("Emotional support"), restating(37))
      .says(SHOULD, "A promise to the family is kept by the day that was named for it.")
      .reading(KEPT_WITHIN, LookBack.LENGTH)
      .appliesTo(FamilysPromise.class, "promises made to families on the active list, and kept")
      .isMetWhen(PromiseRules::keptInTime)
      .otherwise("What was promised on {made} was due by {due} and was kept on {kept}.")
      .remedy("Tell the family why it was late, and next time name a day that can be kept.");

  private PromiseRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(KEPT, KEPT_IN_TIME);
  }

  private static Verdict kept(FamilysPromise subject, Basis basis) {
    Promise promise = subject.promise();
    if (!isMadeToFamilyOnTheList(subject, basis.asOf())) {
      return Verdict.notApplicable();
    }
    Optional<LocalDate> kept = promise.keptBy(basis.asOf());
    if (kept.isPresent()) {
      return LookBack.isPast(kept.get(), basis) ? Verdict.notApplicable() : Verdict.met();
    }
    Optional<LocalDate> due = subject.lastDay(basis);
    if (due.isEmpty()) {
      return Verdict.cannotTell(Location.at("due"), "the day by which it was promised");
    }
    return basis.asOf().isAfter(due.get())
        ? Verdict.notMet(Location.here(), fact("made", promise.madeOn()).and("due", due.get()))
        : Verdict.notApplicable();
  }

  private static Verdict keptInTime(FamilysPromise subject, Basis basis) {
    Promise promise = subject.promise();
    Optional<LocalDate> kept = promise.keptBy(basis.asOf());
    if (kept.isEmpty()
        || LookBack.isPast(kept.get(), basis)
        || !isMadeToFamilyOnTheList(subject, basis.asOf())) {
      return Verdict.notApplicable();
    }
    Optional<LocalDate> due = subject.lastDay(basis);
    if (due.isEmpty() && !kept.get().equals(promise.madeOn())) {
      return Verdict.cannotTell(Location.at("due"), "the day by which it was promised");
    }
    LocalDate last = due.orElse(promise.madeOn());
    return kept.get().isAfter(last)
        ? Verdict.notMet(
            Location.at("keptOn"),
            fact("made", promise.madeOn()).and("due", last).and("kept", kept.get()))
        : Verdict.met();
  }

  private static boolean isMadeToFamilyOnTheList(FamilysPromise subject, LocalDate asOf) {
    return subject.active().includes(asOf) && !subject.promise().madeOn().isAfter(asOf);
  }
}
