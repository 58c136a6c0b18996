package org.keywork.practitioner;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Parameter;
import org.keywork.time.Cadence;
import org.keywork.time.Deadline;

/**
 * How a key worker's next supervision follows the last, oftener with more families or less experience
 * (PEMBROKESHIRE Emotional support).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class SupervisionSchedule implements WithSupervisionSchedule {

  /** How soon the next session may follow. */
  public static final Parameter<Period> SHORTEST_INTERVAL = Parameter.period(
          "supervision.shortest-interval",
          "the time after which the next supervision of a key worker is due at the earliest")
      .preset(Period.ofWeeks(4), SupervisionRules.EVERY_FOUR_TO_SIX_WEEKS)
      .between(Period.ofWeeks(1), Period.ofMonths(6))
      .strictestWhenSmall();

  /** From how many families on the caseload is large. */
  public static final Parameter<Integer> LARGE_CASELOAD = Parameter.count(
          "supervision.large-caseload",
          "the number of families from which a key worker is supervised oftener")
      .open("Supervision goes by the size of the caseload; no source says what is large.")
      .between(1, 100)
      .strictestWhenSmall();

  /** After how long a key worker is no longer new. */
  public static final Parameter<Period> EXPERIENCED_AFTER = Parameter.period(
          "supervision.experienced-after",
          "the time for which a new key worker is supervised oftener")
      .open("Supervision goes by experience; no source says how much makes a difference.")
      .between(Period.ofMonths(1), Period.ofYears(10))
      .strictestWhenLarge();

  SupervisionSchedule() {}

  /** What a service may set about when supervision is due, besides what the rules read. */
  public static List<Parameter<?>> parameters() {
    return List.of(SHORTEST_INTERVAL, LARGE_CASELOAD, EXPERIENCED_AFTER);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  static Optional<SupervisionSchedule> from(Supervision supervision, Basis basis) {
    return supervision
        .individualCountedFrom(basis.asOf())
        .or(() -> supervision.arranged().filter(Arrangement::inPlace).flatMap(Arrangement::since))
        .map(from -> builder()
            .countedFrom(from)
            .shortestInterval(basis.value(SHORTEST_INTERVAL).orElseThrow())
            .longestInterval(basis.value(SupervisionRules.LONGEST_INTERVAL).orElseThrow())
            .largeCaseload(basis.value(LARGE_CASELOAD))
            .experienceFrom(supervision.experienceFrom())
            .experiencedAfter(basis.value(EXPERIENCED_AFTER))
            .build());
  }

  /** The day of the last session, or on which supervision was arranged. */
  public abstract LocalDate countedFrom();

  /** The time after which the next session is due. */
  public abstract Period shortestInterval();

  /** The time after which it is overdue. */
  public abstract Period longestInterval();

  /** How many families the key worker carries. */
  public abstract Optional<Integer> families();

  /** From how many on a caseload is large. */
  public abstract Optional<Integer> largeCaseload();

  /** The first day of the key worker's experience. */
  public abstract Optional<LocalDate> experienceFrom();

  /** How long a key worker is new. */
  public abstract Optional<Period> experiencedAfter();

  /** When the next session is due. Where a policy has the shortest longer than the longest, that holds. */
  public NextSupervision next() {
    Deadline deadline = Deadline.within(longestInterval(), countedFrom());
    LocalDate due = Cadence.rolling(shortestInterval()).nextAfter(countedFrom());
    LocalDate earliest = due.isAfter(deadline.lastDay()) ? deadline.lastDay() : due;
    return new NextSupervision(
        earliest, deadline, reasons(Answer.YES), reasons(Answer.CANNOT_TELL));
  }

  private Set<OftenerReason> reasons(Answer wanted) {
    Set<OftenerReason> reasons = EnumSet.allOf(OftenerReason.class);
    reasons.removeIf(reason -> speaksForOftener(reason) != wanted);
    return reasons;
  }

  /** Whether a reason holds on the day from which it is counted. */
  private Answer speaksForOftener(OftenerReason reason) {
    return switch (reason) {
      case LARGE_CASELOAD ->
        Answer.of(families().flatMap(many -> largeCaseload().map(large -> many >= large)));
      case LITTLE_EXPERIENCE ->
        Answer.of(experienceFrom()
            .flatMap(from -> experiencedAfter().map(from::plus))
            .map(countedFrom()::isBefore));
    };
  }

  /** Collects the parts of a {@link SupervisionSchedule}. */
  public static class Builder extends ImmutableSupervisionSchedule.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
