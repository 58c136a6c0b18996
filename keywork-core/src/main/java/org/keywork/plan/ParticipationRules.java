package org.keywork.plan;

import static org.keywork.plan.ParticipationNeed.INTERPRETER;
import static org.keywork.plan.ParticipationNeed.READING;
import static org.keywork.plan.ParticipationNeed.SPEAKING;
import static org.keywork.plan.ParticipationNeed.TRANSLATION;
import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.keywork.family.LanguageAndCulture;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Language, reading, speaking and culture keep no family out.
 *
 * <p>Each rule looks at assessments written and meetings held after the day on which the family was
 * last asked, as far as the look-back reaches. The three share them out, so that one meeting gives one finding for one kind of
 * support.
 *
 * @since 0.1
 */
public final class ParticipationRules {

  /** A family that needs an interpreter or translations gets them. */
  public static final Rule<Participation> LANGUAGE_SUPPORT = rule("plan.language-support-given")
      .from(CCNUK.at("P21"), restating(11))
      .says(
          MUST,
          "A family is asked what language and culture call for, and assessments and meetings"
              + " go with an interpreter and translations where it needs them.")
      .reading(LookBack.LENGTH)
      .appliesTo(Participation.class, "families on the active list")
      .isMetWhen(ParticipationRules::languageSupport)
      .otherwise(
          "What was done on {day} went without the support that the family needs: {support}.")
      .remedy("Book the support before the next meeting, and go through what was missed.");

  /** In assessment and review, those who find reading or speaking hard take part, too. */
  public static final Rule<Participation> NOBODY_LEFT_OUT = rule("plan.nobody-left-out")
      .from(CCNUK.at("P20, P21"), restating(254))
      .says(
          MUST,
          "Nobody's part in assessment or review is left out for lack of another way than"
              + " reading or speaking.")
      .reading(LookBack.LENGTH)
      .appliesTo(Participation.class, "families that find reading or speaking hard")
      .isMetWhen(ParticipationRules::nobodyLeftOut)
      .otherwise(
          "What was done on {day} went without what the parents need to take part:" + " {support}.")
      .remedy("Ask the parents which way suits them, and hear their part before going on.");

  /** Other meetings find another way, too. */
  public static final Rule<Participation> ANOTHER_WAY = rule("plan.another-way-of-taking-part")
      .from(PEMBROKESHIRE.at("Co-ordination"), restating(233))
      .says(
          SHOULD,
          "Parents who find reading or speaking hard are offered another way of taking part in"
              + " meetings.")
      .reading(LookBack.LENGTH)
      .appliesTo(Participation.class, "families that find reading or speaking hard")
      .isMetWhen(ParticipationRules::anotherWay)
      .otherwise("The meeting on {day} went without what the parents need to take part: {support}.")
      .remedy("Be inventive: talk it through beforehand, use pictures, let somebody speak.");

  private ParticipationRules() {}

  /** The rules about taking part, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(LANGUAGE_SUPPORT, NOBODY_LEFT_OUT, ANOTHER_WAY);
  }

  private static Verdict languageSupport(Participation part, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    if (!part.active().includes(basis.asOf())) {
      return verdict;
    }
    if (part.languageAndCulture().isEmpty()) {
      return notAsked();
    }
    for (ParticipationNeed need : List.of(INTERPRETER, TRANSLATION)) {
      Verdict given = given(part, need, basis, inAssessments(), meeting -> true);
      verdict = verdict.and(Verdict.met()).and(given);
    }
    return verdict;
  }

  private static Verdict notAsked() {
    return Verdict.cannotTell(
        Location.at("family").then("languageAndCulture"), "what the family needs to take part");
  }

  private static Verdict nobodyLeftOut(Participation part, Basis basis) {
    return readingAndSpeaking(part, basis, inAssessments(), ParticipationRules::isReview);
  }

  private static Verdict anotherWay(Participation part, Basis basis) {
    return readingAndSpeaking(part, basis, Set.of(), meeting -> !isReview(meeting));
  }

  private static Set<ParticipationNeed> inAssessments() {
    return Set.of(INTERPRETER, TRANSLATION, READING);
  }

  private static boolean isReview(Meeting meeting) {
    return meeting.kinds().contains(MeetingKind.STATEMENT_REVIEW)
        || meeting.kinds().contains(MeetingKind.OTHER_STATUTORY_REVIEW);
  }

  private static Verdict readingAndSpeaking(
      Participation part,
      Basis basis,
      Set<ParticipationNeed> inAssessments,
      Predicate<Meeting> meetings) {
    if (!part.active().includes(basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (part.languageAndCulture().isEmpty()) {
      return notAsked();
    }
    return given(part, READING, basis, inAssessments, meetings)
        .and(given(part, SPEAKING, basis, inAssessments, meetings));
  }

  /** Whether the support that answers a need was given wherever the need shows. */
  private static Verdict given(
      Participation part,
      ParticipationNeed need,
      Basis basis,
      Set<ParticipationNeed> inAssessments,
      Predicate<Meeting> meetings) {
    LanguageAndCulture asked = part.languageAndCulture().orElseThrow();
    Optional<Boolean> needed = need.of(asked);
    if (needed.isEmpty()) {
      return Verdict.cannotTell(
          Location.at("family").then("languageAndCulture").then(need.property()), need.question());
    }
    if (!needed.orElseThrow()) {
      return Verdict.notApplicable();
    }
    Occasions occasions = new Occasions(need, asked.askedOn(), basis);
    return occasions
        .meetings(part, meetings)
        .and(inAssessments.contains(need) ? occasions.assessments(part) : Verdict.met());
  }

  /** What happened after the family was asked, and whether one kind of support went with it. */
  private record Occasions(ParticipationNeed need, LocalDate askedOn, Basis basis) {

    Verdict assessments(Participation part) {
      Verdict verdict = Verdict.met();
      for (int i = 0; i < part.assessments().size(); i++) {
        Assessment each = part.assessments().get(i);
        verdict = verdict.and(at(each.writtenOn(), each.support(), Location.at("assessments", i)));
      }
      return verdict;
    }

    Verdict meetings(Participation part, Predicate<Meeting> which) {
      Verdict verdict = Verdict.met();
      for (int i = 0; i < part.meetings().size(); i++) {
        Meeting each = part.meetings().get(i);
        if (which.test(each)) {
          verdict = verdict.and(at(each.heldOn(), each.support(), Location.at("meetings", i)));
        }
      }
      return verdict;
    }

    private Verdict at(LocalDate day, Set<ParticipationSupport> given, Location at) {
      boolean counts = day.isAfter(askedOn) && LookBack.reaches(day, basis);
      return counts && !given.contains(need.support())
          ? Verdict.notMet(at, fact("day", day).and("support", need.support()))
          : Verdict.met();
    }
  }
}
