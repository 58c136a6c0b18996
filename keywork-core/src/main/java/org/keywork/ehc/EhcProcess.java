package org.keywork.ehc;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.AgencyKind;
import org.keywork.agency.Arrangement;
import org.keywork.family.MemberId;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.LookBack;

/**
 * The way of a child to a plan for education, health and care, and with it: request, decisions, draft,
 * final plan, reviews, moves between phases (Children and Families Act 2014; SEND Regulations 2014).
 *
 * <p>Key working is wider than this, and goes on before, during and after it.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class EhcProcess implements WithEhcProcess {

  EhcProcess() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its id. */
  public abstract EhcProcessId id();

  /** Whose it is. */
  public abstract MemberId child();

  /** The nation whose law holds. */
  public abstract Nation nation();

  /** The day on which the authority received the request. */
  public abstract Optional<LocalDate> requestReceivedOn();

  /** Whether the authority will assess the child. */
  public abstract Optional<AssessmentDecision> assessmentDecision();

  /** The advice that it asked for. */
  public abstract List<AdviceAsked> advice();

  /** The day on which it told the family that it will not issue a plan. */
  public abstract Optional<LocalDate> noPlanToldOn();

  /** The day on which it sent the draft plan. */
  public abstract Optional<LocalDate> draftServedOn();

  /** The day of the final plan. */
  public abstract Optional<LocalDate> finalPlanOn();

  /** The sections that the final plan tells apart. */
  public abstract Set<PlanSection> sections();

  /** Reasons for which time limits may not have held. */
  public abstract List<EhcException> exceptions();

  /** The reviews of the plan, in any order. */
  public abstract List<EhcReview> reviews();

  /** The moves between phases of education. */
  public abstract List<PhaseTransfer> phaseTransfers();

  /** The day on which the plan came to an end. */
  public abstract Optional<LocalDate> ceasedOn();

  /** Whether it is stated who answers for what. */
  public abstract Optional<Arrangement> accountability();

  /** Who sees to what the law asks for, where that is not the key worker. */
  public abstract Optional<PractitionerId> statutoryLead();

  /** The agencies of which the plan says how they help towards its goals. */
  public abstract Set<AgencyKind> helping();

  /** The day on which the process was explained to the family. */
  public abstract Optional<LocalDate> explainedOn();

  /** Whether the plan is being made on a day: from the request to the final plan, or to a refusal. */
  public boolean isMadeOn(LocalDate day) {
    return requestReceivedOn().isPresent()
        && !requestReceivedOn().get().isAfter(day)
        && endOfMaking().filter(day::isAfter).isEmpty();
  }

  /** Whether it is being made, or was within the time looked back on. */
  boolean isMadeOfLate(Basis basis) {
    return isMadeOn(basis.asOf())
        || (requestReceivedOn().isPresent()
            && endOfMaking().filter(end -> LookBack.reaches(end, basis)).isPresent());
  }

  private Optional<LocalDate> endOfMaking() {
    return finalPlanOn()
        .or(this::noPlanToldOn)
        .or(() -> assessmentDecision()
            .filter(decision -> !decision.assess())
            .map(AssessmentDecision::decidedOn));
  }

  /** Whether there is a plan on a day; on the day on which it came to an end, no longer. */
  public boolean isInForceOn(LocalDate day) {
    return finalPlanOn().isPresent()
        && !finalPlanOn().get().isAfter(day)
        && ceasedOn().filter(end -> !end.isAfter(day)).isEmpty();
  }

  /** The sections that the final plan does not tell apart; none while there is no plan. */
  public Set<PlanSection> sectionsMissing() {
    Set<PlanSection> missing = EnumSet.noneOf(PlanSection.class);
    if (finalPlanOn().isPresent()) {
      missing.addAll(EnumSet.allOf(PlanSection.class));
      missing.removeAll(sections());
    }
    return missing;
  }

  /** What is due in this process, and what was, each with the law behind it. */
  public EhcTimetable timetable(Basis basis) {
    return EhcTimetable.of(this, basis);
  }

  /** Collects the parts of an {@link EhcProcess}. */
  public static class Builder extends ImmutableEhcProcess.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
