package org.keywork.plan;

import static org.keywork.plan.ParticipationNeed.INTERPRETER;
import static org.keywork.plan.ParticipationNeed.READING;
import static org.keywork.plan.ParticipationNeed.SPEAKING;
import static org.keywork.plan.ParticipationNeed.TRANSLATION;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.util.List;
import java.util.Optional;
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
 * last asked, as far as the look-back reaches; where there are none, nothing went without support. One
 * of which no support at all is recorded does not tell. The three share them out, so that one meeting
 * gives one finding for one kind of support.
 *
 * @since 0.1
 */
public final class ParticipationRules {

  /** A family that needs an interpreter or translations gets them. */
  public static final Rule<Participation> LANGUAGE_SUPPORT =
      rule("participation.language-support-given")
          .from(CCNUK.at("P21"), restating(11, 436))
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
  public static final Rule<Participation> NOBODY_LEFT_OUT = rule("participation.nobody-left-out")
      .from(CCNUK.at("P20, P21"), restating(254, 435, 436))
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
  public static final Rule<Participation> ANOTHER_WAY = rule("participation.another-way-given")
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

  /** Whether the family was asked does not wait for a meeting; whether it got support does. */
  private static Verdict languageSupport(Participation part, Basis basis) {
    if (!part.active().includes(basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (part.languageAndCulture().isEmpty()) {
      return notAsked();
    }
    LanguageAndCulture asked = part.languageAndCulture().orElseThrow();
    Occasions occasions = new Occasions(part, meeting -> true, true, basis);
    return languageSupport(INTERPRETER, asked, occasions)
        .and(languageSupport(TRANSLATION, asked, occasions));
  }

  private static Verdict languageSupport(
      ParticipationNeed need, LanguageAndCulture asked, Occasions occasions) {
    return need.of(asked).orElse(true) ? given(need, asked, occasions) : occasions.metIfAny();
  }

  private static Verdict notAsked() {
    return Verdict.cannotTell(
        Location.at("family").then("languageAndCulture"), "what the family needs to take part");
  }

  private static Verdict nobodyLeftOut(Participation part, Basis basis) {
    return readingAndSpeaking(new Occasions(part, ParticipationRules::isReview, true, basis));
  }

  private static Verdict anotherWay(Participation part, Basis basis) {
    return readingAndSpeaking(new Occasions(part, meeting -> !isReview(meeting), false, basis));
  }

  private static boolean isReview(Meeting meeting) {
    return meeting.kinds().contains(MeetingKind.STATEMENT_REVIEW)
        || meeting.kinds().contains(MeetingKind.OTHER_STATUTORY_REVIEW);
  }

  private static Verdict readingAndSpeaking(Occasions occasions) {
    Participation part = occasions.part();
    if (!part.active().includes(occasions.basis().asOf()) || occasions.areNone()) {
      return Verdict.notApplicable();
    }
    if (part.languageAndCulture().isEmpty()) {
      return notAsked();
    }
    LanguageAndCulture asked = part.languageAndCulture().orElseThrow();
    return given(READING, asked, occasions).and(given(SPEAKING, asked, occasions));
  }

  /** Whether the support that answers a need was given wherever the need shows. */
  private static Verdict given(
      ParticipationNeed need, LanguageAndCulture asked, Occasions occasions) {
    Optional<Boolean> needed = need.of(asked);
    if (needed.isEmpty()) {
      return Verdict.cannotTell(
          Location.at("family").then("languageAndCulture").then(need.property()), need.question());
    }
    return needed.orElseThrow() ? occasions.supported(need) : Verdict.notApplicable();
  }
}
