package org.keywork.palliative;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PALLIATIVE;

import java.time.LocalDate;
import java.util.List;
import org.keywork.family.Child;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Care begins when it is clear that it is called for, and what was told is gone over again.
 *
 * @since 0.1
 */
public final class LifeLimitingCareRules {

  /**
   * Palliative care has begun where a condition is life-limiting. That nobody can say how it will go
   * changes nothing; that the family asked to wait does.
   */
  public static final Rule<LifeLimitedChildren> BEGUN_WHEN_CLEAR =
      rule("palliative.care-begun-when-clear")
          .from(PALLIATIVE.at("Introduction, Discussion"), restating(338))
          .says(
              SHOULD,
              "Palliative care begins beside key working as soon as it is clear that a child's"
                  + " condition is life-limiting; not knowing how it will go is a reason to begin.")
          .appliesTo(
              LifeLimitedChildren.class,
              "families on the active list with a child living with a life-limiting condition")
          .isMetWhen(LifeLimitingCareRules::begunWhenClear)
          .otherwise("Palliative care for {child} has not begun.")
          .remedy("Ask the family what would help now, and tell it what palliative care can be from"
              + " today on; if the family wants to wait, write that down.");

  /** What a family was told is gone over again, unless it asked to leave it. */
  public static final Rule<ChildsCare> GONE_OVER_AGAIN = rule("palliative.gone-over-again")
      .from(PALLIATIVE.at("Discussion"), restating(341))
      .says(
          SHOULD,
          "What a family was told of the condition and the goals is gone over again with it; one"
              + " telling is not enough.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          ChildsCare.class,
          "families on the active list who were lately told of a child's condition",
          subject -> !subject.care().tellings().isEmpty())
      .isMetWhen(ChildsCare.whileItGoesOn(LifeLimitingCareRules::goneOverAgain))
      .otherwise("What the family was told on {told} left questions, and nobody has gone over it"
          + " again.")
      .remedy("Ask the family whether it would like to go over it again, when, and with whom.");

  private LifeLimitingCareRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(BEGUN_WHEN_CLEAR, GONE_OVER_AGAIN);
  }

  private static Verdict begunWhenClear(LifeLimitedChildren subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    if (!subject.active().includes(basis.asOf())) {
      return verdict;
    }
    for (int i = 0; i < subject.family().children().size(); i++) {
      Child child = subject.family().children().get(i);
      if (child.isLifeLimitedOn(basis.asOf()) && !child.hasDiedBy(basis.asOf())) {
        verdict = verdict.and(begun(subject, child, basis.asOf()));
      }
    }
    return verdict;
  }

  private static Verdict begun(LifeLimitedChildren subject, Child child, LocalDate asOf) {
    int place = subject.placeOfCareFor(child.id());
    if (place < 0) {
      return unknownBeginning(Location.at("lifeLimitingCare"));
    }
    LifeLimitingCare care = subject.care().get(place);
    if (care.palliativeCare().isPresent() && care.palliativeCare().get().isInPlaceOn(asOf)) {
      return Verdict.met();
    }
    if (care.leftForNow().contains(LeftForNow.PALLIATIVE_CARE)) {
      return Verdict.notApplicable();
    }
    if (isToBegin(care)) {
      return Verdict.notApplicable();
    }
    Location at = Location.at("lifeLimitingCare", place).then("palliativeCare");
    return care.palliativeCare().isPresent()
        ? Verdict.notMet(at, fact("child", child.id()))
        : unknownBeginning(at);
  }

  /** A day that is set is no refusal, though it may be to come. */
  private static boolean isToBegin(LifeLimitingCare care) {
    return care.palliativeCare().isPresent()
        && care.palliativeCare().get().inPlace()
        && care.palliativeCare().get().since().isPresent();
  }

  private static Verdict unknownBeginning(Location at) {
    return Verdict.cannotTell(at, "whether palliative care has begun for the child");
  }

  private static Verdict goneOverAgain(ChildsCare subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    List<Telling> tellings = subject.care().tellings();
    for (int i = 0; i < tellings.size(); i++) {
      Telling telling = tellings.get(i);
      if (telling.on().isBefore(basis.asOf()) && LookBack.reaches(telling.on(), basis)) {
        verdict = verdict.and(
            telling.isGoneOverAgainBy(basis.asOf())
                ? Verdict.met()
                : notAgain(subject, telling, i));
      }
    }
    return verdict;
  }

  private static Verdict notAgain(ChildsCare subject, Telling telling, int index) {
    if (subject.care().leftForNow().contains(LeftForNow.GOING_OVER_AGAIN)) {
      return Verdict.notApplicable();
    }
    Location at = Location.at("tellings", index);
    return telling.understood().orElse(true)
        ? Verdict.cannotTell(
            at.then("goneOverAgainOn"), "whether what the family was told was gone over again")
        : Verdict.notMet(at.then("understood"), fact("told", telling.on()));
  }
}
