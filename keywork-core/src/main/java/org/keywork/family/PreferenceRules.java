package org.keywork.family;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.PACK;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.time.Deadline;

/**
 * The family knows what key working is and says how it wants to keep in touch.
 *
 * @since 0.1
 */
public final class PreferenceRules {

  private static final Location PREFERENCES = Location.at("family").then("preferences");

  private static final String NOT_AGREED = "what was agreed about contact";

  /** How long a reminder of the role lasts. */
  public static final Parameter<Period> ROLE_REMINDER_INTERVAL = Parameter.period(
          "family.role-reminder-interval",
          "the longest time from one explanation of the role to the next")
      .open("The source says 'from time to time'; in one service it was explained at each meeting.")
      .between(Period.ofDays(1), Period.ofYears(5))
      .strictestWhenSmall();

  /**
   * Contact is agreed. An agreement may have settled without a note how often or in which form, so an
   * agreement that leaves one of them or both empty does not tell. One that has ended and that no
   * other replaced misses the rule: the record itself says that nothing is agreed any more.
   */
  public static final Rule<ServedFamily> CONTACT_AGREED = rule("family.contact-agreed")
      .from(PACK.at("ch.1 / The core elements"), restating(31))
      .says(MUST, "Family and key worker agree how often and in which form they are in contact.")
      .appliesTo(
          ServedFamily.class,
          "families on the active list that did not decide against a key worker and are not their"
              + " own")
      .isMetWhen(PreferenceRules::contactAgreed)
      .otherwise("The agreement about contact ended on {ended}, and no other has taken its place.")
      .remedy("Agree with the family how often to be in touch and which form suits it.");

  /**
   * What was agreed does suit the family. Whether anything is agreed, and still is, is for {@link
   * #CONTACT_AGREED}.
   */
  public static final Rule<ServedFamily> CONTACT_SUITS = rule("family.contact-suits")
      .from(PACK.at("ch.1"), restating(268))
      .says(MUST, "How often and at what times there is contact suits the family.")
      .appliesTo(
          ServedFamily.class,
          "families on the active list with an agreement about contact in force that are not their own"
              + " key worker")
      .isMetWhen(PreferenceRules::contactSuits)
      .otherwise(
          "The family says that how often or when there is contact, as agreed on {agreed}, does"
              + " not suit it.")
      .remedy("Ask which days and hours are good for the family, and how often, and agree that.");

  /** The role is explained in full. Several explanations may do so together. */
  public static final Rule<RoleInformation> ROLE_EXPLAINED = rule("family.role-explained")
      .from(CCNUK.at("P13"), restating(47, 428))
      .says(
          MUST,
          "The role is explained to the family orally and in writing, with what it does not"
              + " include.")
      .appliesTo(
          RoleInformation.class, "families on the active list that are not their own key worker")
      .isMetWhen(PreferenceRules::roleExplained)
      .otherwise("The role was last explained on {last}; what is still missing: {missing}.")
      .remedy("Talk the role through, say what it does not include, and leave it in writing.");

  /**
   * The role is called to mind again. Where the service has set an interval, it alone decides, counted
   * from the latest explanation. Where it has set none, whoever hears of the role again at the
   * meetings is reminded often enough; the first explanation reminds of nothing.
   */
  public static final Rule<RoleInformation> ROLE_REMINDED = rule("family.role-reminded")
      .from(CCNUK.at("P13"), restating(48, 428))
      .says(
          MUST,
          "Families are reminded of the role as often as the service sets, or at their meetings"
              + " where it sets nothing.")
      .reading(ROLE_REMINDER_INTERVAL)
      .appliesTo(
          RoleInformation.class, "families on the active list that are not their own key worker")
      .isMetWhen(PreferenceRules::roleReminded)
      .otherwise("The role was last explained on {last}; a reminder was due by {due}.")
      .remedy("At the next contact say again what the key worker can and cannot do.");

  /**
   * The first visit brings the role, in words and as a leaflet. A first visit before the look-back is
   * left alone; whether the role was explained at all is for {@link #ROLE_EXPLAINED}.
   */
  public static final Rule<RoleInformation> EXPLAINED_AT_FIRST_VISIT =
      rule("family.role-explained-at-first-visit")
          .from(PEMBROKESHIRE.at("Emotional support"), restating(49))
          .says(SHOULD, "By the end of the first visit the role is explained and a leaflet left.")
          .reading(LookBack.LENGTH)
          .appliesTo(
              RoleInformation.class,
              "families on the active list that were first visited at home lately")
          .isMetWhen(PreferenceRules::explainedAtFirstVisit)
          .otherwise(
              "By the end of the first visit, on {visit}, something was missing from explaining the"
                  + " role: {missing}.")
          .remedy(
              "Explain the role at the next visit and leave a leaflet; plan it so from now on.");

  private PreferenceRules() {}

  /** The rules about what a family wants and is told, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(
        CONTACT_AGREED, CONTACT_SUITS, ROLE_EXPLAINED, ROLE_REMINDED, EXPLAINED_AT_FIRST_VISIT);
  }

  private static Verdict contactAgreed(ServedFamily served, Basis basis) {
    if (!served.isKeptInTouchWithOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    Optional<Preferences> preferences = served.family().preferences();
    return preferences.isPresent()
        ? contactAgreed(preferences.get(), basis.asOf())
        : Verdict.cannotTell(PREFERENCES, NOT_AGREED);
  }

  private static Verdict contactAgreed(Preferences preferences, LocalDate asOf) {
    if (!preferences.isNotAgainstAKeyWorkerOn(asOf)) {
      return Verdict.notApplicable();
    }
    int last = preferences.placeOfLastContactBy(asOf);
    return last < 0
        ? Verdict.cannotTell(PREFERENCES.then("contact"), NOT_AGREED)
        : agreed(preferences.contact().get(last), last, asOf);
  }

  private static Verdict agreed(ContactAgreement agreement, int place, LocalDate asOf) {
    boolean ended = agreement.isEndedOn(asOf);
    if (!ended && agreement.every().isPresent() && !agreement.forms().isEmpty()) {
      return Verdict.met();
    }
    Location at = placeOf(place);
    return ended
        ? Verdict.notMet(at, fact("ended", agreement.endedOn().orElseThrow()))
        : leftOpen(agreement, at);
  }

  static Location placeOf(int contactAgreement) {
    return PREFERENCES.then("contact", contactAgreement);
  }

  private static Verdict leftOpen(ContactAgreement agreement, Location at) {
    Verdict often = agreement.every().isPresent()
        ? Verdict.met()
        : Verdict.cannotTell(at.then("every"), "how often to be in contact");
    return agreement.forms().isEmpty()
        ? often.and(Verdict.cannotTell(at.then("forms"), "the form of contact that was agreed"))
        : often;
  }

  private static Verdict contactSuits(ServedFamily served, Basis basis) {
    Optional<Preferences> preferences = served.family().preferences();
    if (preferences.isEmpty() || !served.isKeptInTouchWithOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    int last = preferences.get().placeOfLastContactBy(basis.asOf());
    return last < 0 || preferences.get().contact().get(last).isEndedOn(basis.asOf())
        ? Verdict.notApplicable()
        : suits(preferences.get().contact().get(last), last);
  }

  private static Verdict suits(ContactAgreement agreement, int place) {
    Answer suits = Answer.of(agreement.suitsFamily());
    if (suits == Answer.YES) {
      return Verdict.met();
    }
    Location at = placeOf(place).then("suitsFamily");
    return suits == Answer.NO
        ? Verdict.notMet(at, fact("agreed", agreement.agreedOn()))
        : Verdict.cannotTell(at, "whether time and frequency of contact suit the family");
  }

  private static Verdict roleExplained(RoleInformation told, Basis basis) {
    if (!told.concernsFamilyOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    Optional<RoleExplanation> last = told.lastExplanationBy(basis.asOf());
    if (last.isEmpty()) {
      return neverExplained();
    }
    return explained(told, last.get(), RolePart.TALKING_IT_THROUGH, basis.asOf())
        .and(explained(told, last.get(), RolePart.SOMETHING_IN_WRITING, basis.asOf()))
        .and(explained(told, last.get(), RolePart.WHAT_IT_DOES_NOT_INCLUDE, basis.asOf()));
  }

  private static Verdict neverExplained() {
    return Verdict.cannotTell(
        Location.at("roleExplanations"), "the day on which the role was explained");
  }

  private static Verdict explained(
      RoleInformation told, RoleExplanation last, RolePart part, LocalDate asOf) {
    return switch (told.isToldBy(asOf, part)) {
      case YES -> Verdict.met();
      case NO ->
        Verdict.notMet(
            at(told, last).then(part.property()), fact("last", last.on()).and("missing", part));
      case CANNOT_TELL ->
        Verdict.cannotTell(
            at(told, last).then(part.property()),
            "whether the family was told what the role does not include");
    };
  }

  private static Location at(RoleInformation told, RoleExplanation explanation) {
    return Location.at("roleExplanations", told.explanations().indexOf(explanation));
  }

  private static Verdict roleReminded(RoleInformation told, Basis basis) {
    if (!told.concernsFamilyOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    Optional<RoleExplanation> last = told.lastExplanationBy(basis.asOf());
    if (last.isEmpty()) {
      return neverExplained();
    }
    Optional<Deadline> next = told.nextReminder(basis);
    return next.isPresent()
        ? remindedInTime(next.get(), told, last.get(), basis)
        : remindedAtMeetings(told, last.get(), basis);
  }

  private static Verdict remindedAtMeetings(
      RoleInformation told, RoleExplanation last, Basis basis) {
    return told.isExplainedAgainBy(basis.asOf()) && told.isLastMeetingBy(basis.asOf(), last.on())
        ? Verdict.met()
        : Verdict.cannotTell(
            Location.at("roleExplanations"), "how often the service reminds families of the role");
  }

  private static Verdict remindedInTime(
      Deadline next, RoleInformation told, RoleExplanation last, Basis basis) {
    return basis.asOf().isAfter(next.lastDay())
        ? Verdict.notMet(at(told, last), fact("last", next.reference()).and("due", next.lastDay()))
        : Verdict.met();
  }

  private static Verdict explainedAtFirstVisit(RoleInformation told, Basis basis) {
    Optional<LocalDate> visit = told.firstVisitBy(basis.asOf());
    if (visit.isEmpty()
        || !told.active().includes(basis.asOf())
        || !LookBack.reaches(visit.get(), basis)) {
      return Verdict.notApplicable();
    }
    return told.lastExplanationBy(basis.asOf()).isEmpty()
        ? neverExplained()
        : broughtAlong(told, RolePart.TALKING_IT_THROUGH, visit.get())
            .and(broughtAlong(told, RolePart.SOMETHING_IN_WRITING, visit.get()));
  }

  private static Verdict broughtAlong(RoleInformation told, RolePart part, LocalDate visit) {
    return told.isToldBy(visit, part) == Answer.YES
        ? Verdict.met()
        : Verdict.notMet(
            Location.at("roleExplanations"), fact("visit", visit).and("missing", part));
  }
}
