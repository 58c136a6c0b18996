package org.keywork.ehc;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.keywork.agency.AgencyKind;
import org.keywork.agency.Arrangement;
import org.keywork.family.MemberId;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.LookBack;
import org.keywork.time.DateSpan;

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

  /** Whether what concerns the parents went into the assessment. */
  public abstract Optional<Boolean> parentsConcernsIncluded();

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

  /** The day on which the plan came to an end, or the way to it, such as by a move to another area. */
  public abstract Optional<LocalDate> ceasedOn();

  /** Whether it is stated who answers for what. */
  public abstract Optional<Arrangement> accountability();

  /** Who sees to what the law asks for, where that is not the key worker. */
  public abstract Optional<PractitionerId> statutoryLead();

  /** The agencies of which the plan says how they help towards its goals. */
  public abstract Set<AgencyKind> helping();

  /** The day on which the process was explained to the family. */
  public abstract Optional<LocalDate> explainedOn();

  /** Whether the law of England on these plans holds for it. */
  public boolean isUnderTheLawOfEngland() {
    return nation().hasEhcPlans();
  }

  /**
   * The first day on which the plan is known to be in the making: that of the request; where nobody
   * recorded it, that of the first step after it.
   */
  public Optional<LocalDate> madeSince() {
    return requestReceivedOn()
        .or(() -> Stream.of(
                assessmentDecision().map(AssessmentDecision::decidedOn).stream(),
                advice().stream().map(AdviceAsked::askedOn),
                draftServedOn().stream())
            .flatMap(each -> each)
            .min(Comparator.naturalOrder()));
  }

  /**
   * Whether the plan is known to be made on a day: from the request to the final plan, to a refusal,
   * or to the day on which all came to an end.
   */
  public boolean isMadeOn(LocalDate day) {
    return madeUntil().filter(day::isAfter).isEmpty()
        && madeSince().filter(first -> !first.isAfter(day)).isPresent();
  }

  /** Whether the family waits for a final plan on a day: it is made, and nothing has settled it. */
  public boolean isAwaitedOn(LocalDate day) {
    return isMadeOn(day) && madeUntil().filter(day::equals).isEmpty();
  }

  /** The days on which it is known to be made. */
  Optional<DateSpan> making() {
    return madeSince()
        .filter(this::isMadeOn)
        .map(since -> DateSpan.builder().firstDay(since).lastDay(madeUntil()).build());
  }

  /** Whether it may have been made on a day, since nobody recorded when the request came. */
  boolean mayHaveBeenMadeOn(LocalDate day) {
    return requestReceivedOn().isEmpty() && madeSince().filter(day::isBefore).isPresent();
  }

  /** Whether it is being made, or was within the time looked back on. */
  boolean isMadeOfLate(Basis basis) {
    return isMadeOn(basis.asOf())
        || (madeUntil().filter(end -> LookBack.reaches(end, basis)).isPresent()
            && madeSince().isPresent());
  }

  /** The last day on which it was made; empty while it still is. */
  Optional<LocalDate> madeUntil() {
    return finalPlanOn()
        .or(this::noPlanToldOn)
        .or(() -> assessmentDecision()
            .filter(decision -> !decision.assess())
            .map(AssessmentDecision::decidedOn))
        .or(this::ceasedOn);
  }

  /** The same, at an end from a day on, unless it was before. */
  EhcProcess endedBy(LocalDate day) {
    return isEndedBy(day) ? this : withCeasedOn(day);
  }

  /** Whether it was at an end by a day. */
  boolean isEndedBy(LocalDate day) {
    return ceasedOn().filter(end -> !end.isAfter(day)).isPresent();
  }

  /** Whether there is a plan on a day; on the day on which it came to an end, no longer. */
  public boolean isInForceOn(LocalDate day) {
    return finalPlanOn().isPresent() && !finalPlanOn().get().isAfter(day) && !isEndedBy(day);
  }

  /**
   * The sections that the final plan does not tell apart; none while there is no plan, and where the
   * law of England does not hold.
   */
  public Set<PlanSection> sectionsMissing(Basis basis) {
    Set<PlanSection> missing = EnumSet.noneOf(PlanSection.class);
    if (isUnderTheLawOfEngland()
        && finalPlanOn().filter(made -> !made.isAfter(basis.asOf())).isPresent()) {
      missing.addAll(PlanSection.askedFor(basis));
      missing.removeAll(sections());
    }
    return missing;
  }

  /** Whether its reviews look at how the young person gets ready for adulthood. */
  public PreparationForAdulthood preparationForAdulthood(Basis basis) {
    return isUnderTheLawOfEngland()
        ? PreparationForAdulthood.in(this, basis)
        : new PreparationForAdulthood(List.of(), List.of());
  }

  /** The amended plans that are awaited on a day, and have no last day yet; none outside England. */
  public List<AwaitedAmendment> amendmentsAwaited(Basis basis) {
    return isUnderTheLawOfEngland() && !isEndedBy(basis.asOf())
        ? IntStream.range(0, reviews().size())
            .mapToObj(index -> new ReviewInDetail(this, index, basis).awaited())
            .flatMap(Optional::stream)
            .toList()
        : List.of();
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
