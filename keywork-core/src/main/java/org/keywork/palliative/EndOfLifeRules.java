package org.keywork.palliative;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Force.SHOULD;
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
 * The end of a child's life may be spoken of when the family is ready, and the child is cared for where
 * the family wants to be.
 *
 * @since 0.1
 */
public final class EndOfLifeRules {

  /**
   * Talks about the end are there for the family. That none was held is never a miss: the key worker
   * may hold them, and the family need not.
   */
  public static final Rule<ChildsCare> TALKS_AT_THEIR_PACE =
      rule("palliative.talks-at-the-familys-pace")
          .from(PALLIATIVE.at("Discussion"), restating(340))
          .says(
              SHOULD,
              "Where the key worker or somebody else speaks with a family about the end of a child's"
                  + " life, it is early and supportive, and the family is ready for it.")
          .reading(LookBack.LENGTH)
          .appliesTo(
              ChildsCare.class,
              "families on the active list with whom such a talk was held lately",
              subject -> !subject.care().talks().isEmpty())
          .isMetWhen(ChildsCare.whileItGoesOn(EndOfLifeRules::talksAtTheirPace))
          .otherwise("The family was not ready for the talk of {on}.")
          .remedy("Let the family say whether it wants to come back to this, when, and with whom.");

  /** Where a family travels with a child, the doctors there know of it. */
  public static final Rule<ChildsCare> DOCTORS_TOLD = rule("palliative.doctors-told-of-the-place")
      .from(PALLIATIVE.at("The right help (health visitor)"), restating(353))
      .says(
          MAY,
          "Where a child is cared for away from home, the general practitioner and the hospital there"
              + " are told on or before the first day.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          ChildsCare.class,
          "families on the active list who are away with the child, or are going to be",
          subject -> !subject.care().places().isEmpty())
      .isMetWhen(ChildsCare.whileItGoesOn(EndOfLifeRules::doctorsTold))
      .otherwise("The family has been away with the child since {since}, and the doctors there were"
          + " told after that.")
      .remedy(
          "Before the next journey, tell the general practitioner and the hospital there, and see"
              + " that the family has everything to take.");

  private EndOfLifeRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(TALKS_AT_THEIR_PACE, DOCTORS_TOLD);
  }

  private static Verdict talksAtTheirPace(ChildsCare subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    List<EndOfLifeTalk> talks = subject.care().talks();
    for (int i = 0; i < talks.size(); i++) {
      if (LookBack.reaches(talks.get(i).on(), basis)) {
        verdict = verdict.and(
            talks.get(i).familyWantedIt().orElse(true)
                ? Verdict.met()
                : Verdict.notMet(
                    Location.at("talks", i).then("familyWantedIt"),
                    fact("on", talks.get(i).on())));
      }
    }
    return verdict;
  }

  private static Verdict doctorsTold(ChildsCare subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    List<PlaceOfCare> places = subject.care().places();
    for (int i = 0; i < places.size(); i++) {
      PlaceOfCare place = places.get(i);
      if (place.kind().isAmongStrangers() && !place.isOverBy(basis.asOf())) {
        verdict = verdict.and(told(place, i, basis.asOf()));
      }
    }
    return verdict;
  }

  /** Who was told after the first day of a stay that goes on was told too late; before it, there is time. */
  private static Verdict told(PlaceOfCare place, int index, LocalDate asOf) {
    if (isLate(place.gpToldOn(), place) || isLate(place.hospitalToldOn(), place)) {
      return place.since().isAfter(asOf)
          ? Verdict.notApplicable()
          : Verdict.notMet(Location.at("places", index), fact("since", place.since()));
    }
    if (place.gpToldOn().isEmpty()) {
      return unknown(index, "gpToldOn", "when the general practitioner there was told");
    }
    return place.hospitalToldOn().isEmpty()
        ? unknown(index, "hospitalToldOn", "when the hospital there was told")
        : Verdict.met();
  }

  private static boolean isLate(Optional<LocalDate> told, PlaceOfCare place) {
    return told.isPresent() && told.get().isAfter(place.since());
  }

  private static Verdict unknown(int index, String property, String what) {
    return Verdict.cannotTell(Location.at("places", index).then(property), what);
  }
}
