package org.keywork.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Basis;
import org.keywork.time.Deadline;

/**
 * What those who know a service from close by are asked about it (PEMBROKESHIRE Lessons learnt).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Feedback implements WithFeedback {

  Feedback() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** That whoever manages the service asks families, time and again, whether it meets their needs. */
  public abstract Optional<Arrangement> familiesAsked();

  /** The days on which families or others were, or are going to be, asked. */
  public abstract List<FeedbackRound> rounds();

  /**
   * By when families are to be asked again, counted from the last time by the day of the basis; empty
   * where that is not recorded, where they are not asked any more, or where the service has not set how
   * often they are.
   */
  public Optional<Deadline> nextRound(Basis basis) {
    return askingFamilies().next(basis);
  }

  /** The days on which families were, or are going to be, asked, in the order of the record. */
  public List<LocalDate> daysOfFamilies() {
    return rounds().stream()
        .filter(FeedbackRound::isOfFamilies)
        .map(FeedbackRound::on)
        .toList();
  }

  /** The asking of families as something that comes round. */
  Recurring askingFamilies() {
    return new Recurring(familiesAsked(), daysOfFamilies(), FamilyFeedbackRules.EVERY);
  }

  /** Collects the parts of a {@link Feedback}. */
  public static class Builder extends ImmutableFeedback.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
