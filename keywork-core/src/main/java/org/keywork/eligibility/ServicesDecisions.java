package org.keywork.eligibility;

import java.util.List;
import java.util.Objects;
import org.keywork.family.ActiveTime;
import org.keywork.family.InformationNeeds;
import org.keywork.family.InformationTopic;
import org.keywork.family.Question;
import org.keywork.rule.Basis;
import org.keywork.rule.LookBack;
import org.keywork.style.Kept;

/**
 * What services decided about a family while it is on the active list, and what it was told of the
 * reasons.
 *
 * @param refusals the services that were refused to it, in the order of the case file
 * @param information what it asked and was told
 * @since 0.1
 */
public record ServicesDecisions(List<ServiceRefusal> refusals, InformationNeeds information) {

  /** Refuses a missing part. */
  public ServicesDecisions {
    refusals = Kept.list(refusals);
    Objects.requireNonNull(information, "information");
  }

  /** How many of the key worker's referrals came back lately because the family did not fit. */
  public int returnedAsUnsuitable(Basis basis) {
    return Math.toIntExact(refusals.stream()
        .filter(each -> isRecent(each, basis) && each.isReturnedAsUnsuitable())
        .count());
  }

  /** Whether a service other than key working was refused lately, with the key worker there. */
  boolean isRecent(ServiceRefusal refusal, Basis basis) {
    ActiveTime active = information.active();
    return active.includes(basis.asOf())
        && active.includes(refusal.on())
        && LookBack.reaches(refusal.on(), basis)
        && !refusal.ofKeyWorking().orElse(false);
  }

  /** Whether the family asked by a day about a decision, and what came of it is known. */
  boolean isAnswered(Question question, Basis basis) {
    return question.topic() == InformationTopic.SERVICE_DECISIONS
        && information.active().includes(basis.asOf())
        && !question.askedOn().isAfter(basis.asOf())
        && question.isSettledBy(basis.asOf());
  }

  /** Whether the family was told about services' decisions after one of them. */
  boolean isExplainedSince(ServiceRefusal refusal, Basis basis) {
    return information.isInformedOf(InformationTopic.SERVICE_DECISIONS, refusal.on(), basis.asOf());
  }
}
