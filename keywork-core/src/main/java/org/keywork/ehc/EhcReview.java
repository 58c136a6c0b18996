package org.keywork.ehc;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A review of a plan for education, health and care.
 *
 * <p>A review is over on the day on which the authority writes with its decision, and not on the day of
 * the meeting: so counts the return that authorities make to the Department for Education.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class EhcReview implements WithEhcReview {

  EhcReview() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day of the review meeting. */
  public abstract Optional<LocalDate> meetingOn();

  /** The day on which those who come had notice of the meeting. */
  public abstract Optional<LocalDate> noticeGivenOn();

  /** The day on which the papers went out. */
  public abstract Optional<LocalDate> papersSentOn();

  /** The day on which the report of the meeting went out. */
  public abstract Optional<LocalDate> reportSentOn();

  /** The day on which the authority wrote with its decision. */
  public abstract Optional<LocalDate> decidedOn();

  /** What it decided. */
  public abstract Optional<ReviewOutcome> outcome();

  /** The day on which it sent notice of the amendments. */
  public abstract Optional<LocalDate> amendmentNoticeOn();

  /** The day of the amended final plan. */
  public abstract Optional<LocalDate> amendedPlanOn();

  /** The school year in which the child is, such as 9. */
  public abstract Optional<Integer> schoolYear();

  /** Whether it looked at how the young person gets ready for adulthood. */
  public abstract Optional<Boolean> preparedForAdulthood();

  /** The first day of it that is on record. */
  Optional<LocalDate> beganOn() {
    return days().min(Comparator.naturalOrder());
  }

  /**
   * The day by which it was over: that of the decision, or of what follows from one where nobody
   * recorded its day. Whoever sends amendments has decided.
   */
  Optional<LocalDate> overBy() {
    return decidedOn().or(this::amendmentNoticeOn).or(this::amendedPlanOn);
  }

  /** Whether it was over by a day. */
  boolean isOverBy(LocalDate day) {
    return overBy().filter(over -> !over.isAfter(day)).isPresent();
  }

  /** Whether the meeting, or what follows it, had been by a day. */
  boolean isHeldBy(LocalDate day) {
    return beganOn().filter(began -> !began.isAfter(day)).isPresent();
  }

  /** Whether it decided that the plan is amended. */
  boolean isToAmend() {
    return outcome().filter(ReviewOutcome.AMEND::equals).isPresent();
  }

  /** Whether it decided that the plan ends. */
  boolean isToEnd() {
    return outcome().filter(ReviewOutcome.CEASE::equals).isPresent();
  }

  private Stream<LocalDate> days() {
    return Stream.of(meetingOn(), reportSentOn(), decidedOn(), amendmentNoticeOn(), amendedPlanOn())
        .flatMap(Optional::stream);
  }

  /** Collects the parts of an {@link EhcReview}. */
  public static class Builder extends ImmutableEhcReview.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
