package org.keywork.family;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * What every family is offered, and is free to leave: visits at home, and other parents to meet.
 *
 * @since 0.1
 */
public final class OfferRules {

  /**
   * Home is where the whole family can be met. A family that was offered visits and prefers the
   * telephone or a text is as well served: those are valid forms too.
   */
  public static final Rule<ServedFamily> HOME_VISITS = rule("family.home-visits-offered")
      .from(PACK.at("ch.1 / The core elements"), restating(34))
      .says(SHOULD, "The family is offered visits at home; telephone and text stand beside them.")
      .appliesTo(
          ServedFamily.class,
          "families on the active list that agreed on contact, did not decide against a key worker"
              + " and are not their own")
      .isMetWhen(OfferRules::homeVisits)
      .otherwise("When contact was agreed on {agreed}, the family was not offered visits at home.")
      .remedy("Offer to visit the family at home, and keep to what suits it.");

  /** Other parents know what it is like. A family of whom no child lives is left alone. */
  public static final Rule<ServedFamily> OTHER_PARENTS = rule("family.other-parents-offered")
      .from(GUIDE.at("2 / Practical support"), restating(46))
      .says(MAY, "The family is offered chances to meet other parents.")
      .appliesTo(ServedFamily.class, "families on the active list with a child who lives")
      .isMetWhen(OfferRules::otherParents)
      .otherwise("The family has not been offered a chance to meet other parents.")
      .remedy("Tell the family of groups and events where it can meet other parents.");

  private OfferRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(HOME_VISITS, OTHER_PARENTS);
  }

  private static Verdict homeVisits(ServedFamily served, Basis basis) {
    LocalDate asOf = basis.asOf();
    Optional<Preferences> preferences = served.family().preferences();
    if (preferences.isEmpty() || !served.isKeptInTouchWithOn(asOf)) {
      return Verdict.notApplicable();
    }
    int last = preferences.get().placeOfLastContactBy(asOf);
    return last < 0
            || preferences.get().contact().get(last).isEndedOn(asOf)
            || !preferences.get().isNotAgainstAKeyWorkerOn(asOf)
        ? Verdict.notApplicable()
        : homeVisits(preferences.get().contact().get(last), last);
  }

  private static Verdict homeVisits(ContactAgreement agreement, int place) {
    Optional<Boolean> offered = agreement.homeVisitsOffered();
    if (agreement.forms().contains(ContactForm.HOME_VISIT) || offered.orElse(false)) {
      return Verdict.met();
    }
    Location at = PreferenceRules.placeOf(place).then("homeVisitsOffered");
    return offered.isEmpty()
        ? Verdict.cannotTell(at, "whether the family was offered visits at home")
        : Verdict.notMet(at, fact("agreed", agreement.agreedOn()));
  }

  private static Verdict otherParents(ServedFamily served, Basis basis) {
    if (!served.active().includes(basis.asOf())
        || !served.family().hasChildLivingOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    Answer offered = Answer.of(served.family().offeredToMeetOtherParents());
    if (offered == Answer.YES) {
      return Verdict.met();
    }
    Location at = Location.at("family").then("offeredToMeetOtherParents");
    return offered == Answer.NO
        ? Verdict.notMet(at)
        : Verdict.cannotTell(at, "whether the family was offered a chance to meet other parents");
  }
}
