package org.keywork.family;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * The family gets to know what it needs to know, in a way that is of use to it.
 *
 * @since 0.1
 */
public final class InformationRules {

  /** A leaflet is talked about. The local offer is for {@link WayAmongServicesRules} to tell. */
  public static final Rule<FamilysInformation> DISCUSSED = rule("family.information-discussed")
      .from(GUIDE.at("2 / Practical support"), restating(40))
      .says(SHOULD, "Written information is talked about with the family, which can ask about it.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          FamilysInformation.class,
          "written information other than the local offer, given lately to families on the active list",
          subject -> subject.information().written()
              && subject.information().topic() != InformationTopic.LOCAL_OFFER)
      .isMetWhen(InformationRules::discussed)
      .otherwise("What the family was given to read on {on} ({topic}) was not talked about.")
      .remedy("Go through it with the family and ask what is still unclear.");

  /** Information is good. What it lacked may have been put right since. */
  public static final Rule<FamilysInformation> OF_USE = rule("family.information-of-use")
      .from(CCNUK.at("P15"), restating(41, 430))
      .says(
          MUST,
          "Information for the family is tailored, accurate, accessible, timely and"
              + " appropriate.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          FamilysInformation.class, "information given lately to families on the active list")
      .isMetWhen(InformationRules::ofUse)
      .otherwise("The information given on {on} ({topic}) was not {lacking}.")
      .remedy("Give the family what it lacked, and record the day on which it was put right.");

  /**
   * The common needs are met. A question that was given up, or of which nothing is known, is for
   * {@link #FIND_OUT} to tell; here it is a miss when the family was given information about other
   * things after it had asked.
   */
  public static final Rule<InformationNeeds> NEEDS_COVERED =
      rule("family.information-needs-covered")
          .from(PEMBROKESHIRE.at("Information and advice"), restating(42))
          .says(
              MAY,
              "A family that asks about condition, treatment, services, benefits, adapted clothes"
                  + " or holidays gets information about it.")
          .appliesTo(
              InformationNeeds.class,
              "families on the active list that asked about one of these topics")
          .isMetWhen(InformationRules::needsCovered)
          .otherwise("The family asked about {topic} on {asked}; since then it was given other"
              + " information, but none about that.")
          .remedy("Look for what the family asked about, or for somebody who knows.");

  /** Nobody knows everything; a question is not dropped for that. */
  public static final Rule<FamilysQuestion> FIND_OUT = rule("family.question-followed-up")
      .from(PACK.at("ch.1 / Who should be a key worker?"), restating(44))
      .says(
          MUST, "A key worker who does not know an answer finds out, or finds somebody who knows.")
      .reading(LookBack.LENGTH)
      .appliesTo(FamilysQuestion.class, "questions asked by families on the active list")
      .isMetWhen(InformationRules::findOut)
      .otherwise(
          "The family's question of {asked} ({topic}) was given up on {givenUp} without an answer,"
              + " and without anybody who knows.")
      .remedy(
          "Tell the family that you do not know, find somebody who does, and bring them together.");

  private InformationRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(DISCUSSED, OF_USE, NEEDS_COVERED, FIND_OUT);
  }

  private static boolean isLookedAt(FamilysInformation subject, Basis basis) {
    return subject.active().includes(basis.asOf())
        && LookBack.reaches(subject.information().on(), basis);
  }

  private static Verdict discussed(FamilysInformation subject, Basis basis) {
    if (!isLookedAt(subject, basis)) {
      return Verdict.notApplicable();
    }
    InformationGiven information = subject.information();
    Answer discussed = Answer.of(information.discussed());
    if (discussed == Answer.YES) {
      return Verdict.met();
    }
    Location at = Location.at("discussed");
    return discussed == Answer.NO
        ? Verdict.notMet(at, fact("topic", information.topic()).and("on", information.on()))
        : Verdict.cannotTell(at, "whether the information was talked about");
  }

  private static Verdict ofUse(FamilysInformation subject, Basis basis) {
    if (!isLookedAt(subject, basis)) {
      return Verdict.notApplicable();
    }
    InformationGiven information = subject.information();
    if (information.putRightOn().filter(day -> !day.isAfter(basis.asOf())).isPresent()) {
      return Verdict.met();
    }
    if (!information.lacking().isEmpty()) {
      return Verdict.notMet(
          Location.at("lacking"),
          fact("topic", information.topic())
              .and("on", information.on())
              .andCodes("lacking", information.lacking()));
    }
    return information.checkedFor().size() == InformationQuality.values().length
        ? Verdict.met()
        : Verdict.cannotTell(
            Location.at("checkedFor"),
            "whether the information was checked for all five qualities");
  }

  private static Verdict needsCovered(InformationNeeds needs, Basis basis) {
    return needs.active().includes(basis.asOf())
        ? covered(needs, InformationTopic::isCommonNeed, basis.asOf())
        : Verdict.notApplicable();
  }

  /** Whether what the family asked about some topics was covered since, in answers or otherwise. */
  static Verdict covered(
      InformationNeeds needs, Predicate<InformationTopic> topics, LocalDate asOf) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < needs.questions().size(); i++) {
      Question question = needs.questions().get(i);
      if (topics.test(question.topic()) && isStillAsked(question, asOf)) {
        verdict = verdict.and(covered(needs, i, asOf));
      }
    }
    return verdict;
  }

  private static boolean isStillAsked(Question question, LocalDate asOf) {
    return !question.askedOn().isAfter(asOf) && !question.isGivenUpBy(asOf);
  }

  private static Verdict covered(InformationNeeds needs, int index, LocalDate asOf) {
    Question question = needs.questions().get(index);
    if (question.isSettledBy(asOf) || needs.isInformedSince(question, asOf)) {
      return Verdict.met();
    }
    return needs.isOtherwiseInformedAfter(question, asOf)
        ? Verdict.notMet(
            Location.at("questions", index).then("topic"),
            fact("topic", question.topic()).and("asked", question.askedOn()))
        : Verdict.notApplicable();
  }

  private static Verdict findOut(FamilysQuestion subject, Basis basis) {
    Question question = subject.question();
    LocalDate asOf = basis.asOf();
    if (!subject.active().includes(asOf) || question.askedOn().isAfter(asOf)) {
      return Verdict.notApplicable();
    }
    if (question.isGivenUpBy(asOf)) {
      return givenUp(question, question.givenUpOn().orElseThrow(), basis);
    }
    return question.isSettledBy(asOf)
        ? Verdict.met()
        : Verdict.cannotTell(Location.at("answeredOn"), "what came of the family's question");
  }

  private static Verdict givenUp(Question question, LocalDate day, Basis basis) {
    return LookBack.isPast(day, basis)
        ? Verdict.notApplicable()
        : Verdict.notMet(
            Location.at("givenUpOn"),
            fact("topic", question.topic()).and("asked", question.askedOn()).and("givenUp", day));
  }
}
