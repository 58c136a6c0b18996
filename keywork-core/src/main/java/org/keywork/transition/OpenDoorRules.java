package org.keywork.transition;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.EVALUATION;
import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * A family that leaves can come back.
 *
 * @since 0.1
 */
public final class OpenDoorRules {

  private static final Location DOOR = Location.at("openDoor");
  private static final String LEAVERS =
      "families that left key working, or have none for now, and have a child who lives";

  /** The family knows whom to turn to, and how. */
  public static final Rule<Leaving> WAY_BACK_KNOWN = rule("transition.way-back-known")
      .from(GUIDE.at("5c / Reducing support"), restating(319))
      .says(
          MUST,
          "A family without key working has contact details that hold, and knows how to get help"
              + " again.")
      .reading(LookBack.LENGTH)
      .appliesTo(Leaving.class, LEAVERS)
      .isMetWhen(OpenDoorRules::wayBackKnown)
      .otherwise("What the family needs to come back was not given when it left on {left}: {part}.")
      .remedy("Give the family contact details that stay the same, and tell it how to come back.");

  /** There are people to meet without a key worker. */
  public static final Rule<Leaving> GROUPS_TOLD_OF = rule("transition.told-of-groups-on-leaving")
      .from(GUIDE.at("5c / Reducing support"), restating(320))
      .says(SHOULD, "A family that leaves is told of support groups or drop-in sessions.")
      .reading(LookBack.LENGTH)
      .appliesTo(Leaving.class, LEAVERS)
      .isMetWhen(OpenDoorRules::groupsToldOf)
      .otherwise("The family left on {left} and was told of no support group or drop-in session.")
      .remedy("Tell the family of the groups and drop-in sessions that there are.");

  /** Whoever was known before need not begin at the beginning; that reading is the catalogue's. */
  public static final Rule<Leaving> RETURN_WITHOUT_REFERRAL =
      rule("transition.return-without-new-referral")
          .from(EVALUATION.at("Providing continuity (Site B)"), restating(321))
          .says(
              MAY,
              "A family that left may come back for advice or short help without a full new"
                  + " referral.")
          .reading(LookBack.LENGTH)
          .appliesTo(
              Leaving.class,
              "families of whose return it is recorded whether a new referral was asked for",
              subject -> !subject.returns().isEmpty())
          .isMetWhen(OpenDoorRules::returnWithoutReferral)
          .otherwise(
              "A full new referral was asked for when the family came back on {on} for {what}.")
          .remedy("See whether families that are known can have advice or short help at once.");

  private OpenDoorRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(WAY_BACK_KNOWN, GROUPS_TOLD_OF, RETURN_WITHOUT_REFERRAL);
  }

  private static Verdict wayBackKnown(Leaving subject, Basis basis) {
    Optional<LocalDate> left = recentlyLeft(subject, basis);
    if (left.isEmpty()) {
      return Verdict.notApplicable();
    }
    if (subject.openDoor().isEmpty()) {
      return Verdict.cannotTell(
          DOOR, "whether the family has contact details and knows how to get help again");
    }
    OpenDoor door = subject.openDoor().get();
    return part(OpenDoorPart.CONTACT_DETAILS, door, left.get(), basis)
        .and(part(OpenDoorPart.WAY_BACK, door, left.get(), basis));
  }

  private static Verdict groupsToldOf(Leaving subject, Basis basis) {
    Optional<LocalDate> left = recentlyLeft(subject, basis);
    return left.isEmpty() || subject.openDoor().isEmpty()
        ? Verdict.notApplicable()
        : part(OpenDoorPart.GROUPS, subject.openDoor().get(), left.get(), basis);
  }

  private static Optional<LocalDate> recentlyLeft(Leaving subject, Basis basis) {
    Optional<LocalDate> left = subject.leftBy(basis.asOf());
    return left.isPresent() && LookBack.isPast(left.get(), basis) ? Optional.empty() : left;
  }

  private static Verdict part(OpenDoorPart part, OpenDoor door, LocalDate left, Basis basis) {
    Optional<Arrangement> told = part.of(door);
    if (told.isEmpty()) {
      return Verdict.cannotTell(DOOR.then(part.property()), part.question());
    }
    return told.get().isInPlaceOn(basis.asOf())
        ? Verdict.met()
        : Verdict.notMet(DOOR.then(part.property()), fact("left", left).and("part", part));
  }

  /** A permission asks nothing of whoever recorded nothing. */
  private static Verdict returnWithoutReferral(Leaving subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < subject.returns().size(); i++) {
      Return each = subject.returns().get(i);
      if (each.isThroughTheOpenDoor()
          && each.newReferralAsked().isPresent()
          && LookBack.reaches(each.on(), basis)) {
        verdict =
            verdict.and(each.newReferralAsked().get() ? referredAnew(each, i) : Verdict.met());
      }
    }
    return verdict;
  }

  private static Verdict referredAnew(Return each, int index) {
    return Verdict.notMet(
        Location.at("returns", index).then("newReferralAsked"),
        fact("on", each.on()).and("what", each.what().orElseThrow()));
  }
}
