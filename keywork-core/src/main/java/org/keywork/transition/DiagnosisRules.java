package org.keywork.transition;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.PACK;
import static org.keywork.transition.TransitionSupport.ACTING_FOR_PARENTS;
import static org.keywork.transition.TransitionSupport.TELLING_WHAT_IS_ON_OFFER;

import java.time.LocalDate;
import java.util.List;
import org.keywork.family.InformationTopic;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Parents who have just learnt of a diagnosis need not find out by themselves whom to turn to.
 *
 * @since 0.1
 */
public final class DiagnosisRules {

  /**
   * The family is told what agencies can offer and how to get it, or the key worker sees to it. A
   * diagnosis shortly before the family was taken on counts, since many come for it; information about
   * services or the local offer that was given since then tells that the family had it.
   */
  public static final Rule<MovesAndInformation> OFFER_TOLD_AT_DIAGNOSIS =
      rule("transition.offer-told-at-diagnosis")
          .from(PACK.at("ch.1 / The core elements"), restating(293))
          .says(
              MUST,
              "After a diagnosis the key worker tells the parents what agencies can offer and how to"
                  + " get it, or acts for them.")
          .reading(LookBack.LENGTH)
          .appliesTo(
              MovesAndInformation.class,
              "families on the active list with a key worker and a child diagnosed lately",
              subject -> subject.moves().hasMoveOf(DiagnosisRules::isDiagnosis))
          .isMetWhen(DiagnosisRules::offerTold)
          .otherwise(
              "Since the diagnosis of {diagnosedOn} nobody told the parents what agencies can"
                  + " offer, and nobody acted for them.")
          .remedy(
              "Go through with the parents what there is and how to get it, and offer to see to it"
                  + " for them.");

  private DiagnosisRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(OFFER_TOLD_AT_DIAGNOSIS);
  }

  private static boolean isDiagnosis(TransitionKind kind) {
    return kind == TransitionKind.DIAGNOSIS;
  }

  private static Verdict offerTold(MovesAndInformation subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    MovesAndKeyWorkers both = subject.moves();
    if (!both.history().isActiveOn(basis.asOf())
        || both.history().carriersOn(basis.asOf()).isEmpty()) {
      return verdict;
    }
    for (int i = 0; i < both.transitions().size(); i++) {
      Transition move = both.transitions().get(i);
      if (isDiagnosis(move.kind())
          && LookBack.reaches(move.on(), basis)
          && both.isOfLivingChild(move, basis.asOf())) {
        verdict = verdict.and(toldSince(move, i, subject, basis.asOf()));
      }
    }
    return verdict;
  }

  /** On the day of the diagnosis itself there is still time. */
  private static Verdict toldSince(
      Transition move, int place, MovesAndInformation subject, LocalDate asOf) {
    Answer told = move.isSupportedBy(TELLING_WHAT_IS_ON_OFFER, asOf)
        .or(move.isSupportedBy(ACTING_FOR_PARENTS, asOf));
    if (told == Answer.YES || isInformed(move, subject, asOf)) {
      return Verdict.met();
    }
    if (!asOf.isAfter(move.on())) {
      return Verdict.notApplicable();
    }
    Location at = Location.at("transitions", place);
    return told == Answer.NO
        ? Verdict.notMet(at.then("supportAskedOn"), fact("diagnosedOn", move.on()))
        : Verdict.cannotTell(
            at.then("supportAskedOn"),
            "whether the parents were told what agencies can offer, or somebody acted for them");
  }

  private static boolean isInformed(Transition move, MovesAndInformation subject, LocalDate asOf) {
    return subject.information().isInformedOf(InformationTopic.SERVICES, move.on(), asOf)
        || subject.information().isInformedOf(InformationTopic.LOCAL_OFFER, move.on(), asOf);
  }
}
