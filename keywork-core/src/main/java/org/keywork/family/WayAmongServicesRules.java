package org.keywork.family;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.time.LocalDate;
import java.util.List;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * The key worker shows the family its way among services: what there is, how it works, and on where
 * the family has got stuck.
 *
 * @since 0.1
 */
public final class WayAmongServicesRules {

  private static final String NOT_KNOWN = "whether the family was taken through the local offer";

  /** The local offer is gone through together. A leaflet about it comes under this rule and no other. */
  public static final Rule<InformationNeeds> LOCAL_OFFER = rule("family.taken-through-local-offer")
      .from(GUIDE.at("2 / Whole family approach"), restating(97))
      .says(
          SHOULD, "The family is taken through the local offer of services, and can ask about it.")
      .appliesTo(InformationNeeds.class, "families on the active list with a child who lives")
      .isMetWhen(WayAmongServicesRules::takenThrough)
      .otherwise("On {on} the family was pointed to the local offer, and it was not gone through.")
      .remedy("Go through it together, and look for what this family could use.");

  /** How services work is explained to whoever asks; elsewhere no trace of it is expected. */
  public static final Rule<InformationNeeds> SERVICES_EXPLAINED =
      rule("family.working-of-services-explained")
          .from(GUIDE.at("2 / Practical support"), restating(100))
          .says(
              SHOULD,
              "The key worker explains to the family how services work: their processes, systems,"
                  + " thresholds and terms.")
          .appliesTo(
              InformationNeeds.class,
              "families on the active list that asked about this or were told of it")
          .isMetWhen(WayAmongServicesRules::explained)
          .otherwise(
              "The family asked on {asked} how services work; since then it was told of other"
                  + " things, but not of that.")
          .remedy("Explain it in plain words, or bring in somebody from the service who can.");

  /** A dead end is not the end. A question that was given up is for {@link InformationRules#FIND_OUT}. */
  public static final Rule<FamilysQuestion> DEAD_END_PURSUED = rule("family.dead-end-pursued")
      .from(PEMBROKESHIRE.at("Information and advice"), restating(102))
      .says(
          SHOULD,
          "Where the family gets no further, the key worker takes the question on and keeps at it"
              + " until it is answered.")
      .appliesTo(
          FamilysQuestion.class,
          "questions with which families on the active list met a dead end, and not given up")
      .isMetWhen(WayAmongServicesRules::pursued)
      .otherwise(
          "With its question of {asked} ({topic}) the family met a dead end on {deadEnd}, and"
              + " nobody has tried again since.")
      .remedy("Call on the family's behalf, and go on calling until there is an answer.");

  private WayAmongServicesRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(LOCAL_OFFER, SERVICES_EXPLAINED, DEAD_END_PURSUED);
  }

  private static Verdict takenThrough(InformationNeeds needs, Basis basis) {
    if (!needs.active().includes(basis.asOf()) || !needs.family().hasChildLivingOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    for (int i = 0; i < needs.given().size(); i++) {
      InformationGiven each = needs.given().get(i);
      if (isAbout(each, InformationTopic.LOCAL_OFFER, basis.asOf())
          && each.discussed().orElse(false)) {
        return Verdict.met();
      }
    }
    return pointedToOnly(needs, basis.asOf());
  }

  /** The last time that the family was pointed to it tells. */
  private static Verdict pointedToOnly(InformationNeeds needs, LocalDate asOf) {
    Location all = Location.at("informationGiven");
    Verdict verdict = Verdict.cannotTell(all, NOT_KNOWN);
    for (int i = 0; i < needs.given().size(); i++) {
      InformationGiven each = needs.given().get(i);
      if (isAbout(each, InformationTopic.LOCAL_OFFER, asOf)) {
        Location at = Location.at("informationGiven", i).then("discussed");
        verdict = each.discussed().isEmpty()
            ? Verdict.cannotTell(at, NOT_KNOWN)
            : Verdict.notMet(at, fact("on", each.on()));
      }
    }
    return verdict;
  }

  private static boolean isAbout(InformationGiven each, InformationTopic topic, LocalDate asOf) {
    return each.topic() == topic && !each.on().isAfter(asOf);
  }

  private static Verdict explained(InformationNeeds needs, Basis basis) {
    if (!needs.active().includes(basis.asOf())) {
      return Verdict.notApplicable();
    }
    Verdict verdict = InformationRules.covered(
        needs, topic -> topic == InformationTopic.HOW_SERVICES_WORK, basis.asOf());
    for (int i = 0; i < needs.given().size(); i++) {
      if (isAbout(needs.given().get(i), InformationTopic.HOW_SERVICES_WORK, basis.asOf())) {
        verdict = verdict.and(Verdict.met());
      }
    }
    return verdict;
  }

  private static Verdict pursued(FamilysQuestion subject, Basis basis) {
    Question question = subject.question();
    LocalDate asOf = basis.asOf();
    if (!subject.active().includes(asOf)
        || !question.isAtADeadEndBy(asOf)
        || question.isGivenUpBy(asOf)) {
      return Verdict.notApplicable();
    }
    if (question.isSettledBy(asOf) || question.isTriedSinceTheDeadEndBy(asOf)) {
      return Verdict.met();
    }
    return question.isTriedBy(asOf)
        ? Verdict.notMet(
            Location.at("triedOn"),
            fact("asked", question.askedOn())
                .and("topic", question.topic())
                .and("deadEnd", question.deadEndOn().orElseThrow()))
        : Verdict.cannotTell(Location.at("triedOn"), "when somebody tried to get an answer");
  }
}
