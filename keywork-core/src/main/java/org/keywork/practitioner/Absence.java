package org.keywork.practitioner;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.rule.Basis;
import org.keywork.rule.Parameter;
import org.keywork.time.DateSpan;

/**
 * Days on which a key worker is not there.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Absence implements WithAbsence {

  /** From which length on an absence is long-term. */
  public static final Parameter<Period> LONG_TERM_FROM = Parameter.period(
          "practitioner.absence-long-term-from",
          "the length from which on an absence of a key worker is long-term")
      .open("The sources ask for cover for 'long-term' and 'prolonged' absence and give no figure"
          + " (CCNUK O10; PACK ch.1 / Planning the service).")
      .between(Period.ofDays(1), Period.ofYears(1))
      .strictestWhenSmall();

  Absence() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What a service may set about absences. */
  public static List<Parameter<?>> parameters() {
    return List.of(LONG_TERM_FROM);
  }

  /** Why. */
  public abstract AbsenceKind kind();

  /** From the first to the last day, both inclusive; without a last day nobody knows it yet. */
  public abstract DateSpan during();

  /**
   * Whether it is long-term, as far as that can be told on a day.
   *
   * <p>Long-term leave is, and so is leaving the role. Any other absence is if it lasts at least
   * {@link #LONG_TERM_FROM}: where that is four weeks, from 1 to 28 September it is, from 1 to 27
   * September it is not. Without a last day it is as soon as it has lasted so long, and until then
   * nobody can tell. Where the service has not set the length, leave that was agreed to be short is
   * taken at its word, and of the others nobody can tell.
   */
  public Optional<Boolean> isLongTerm(Basis basis) {
    return kind().isLongTermByNature()
        ? Optional.of(true)
        : basis
            .value(LONG_TERM_FROM)
            .map(length -> during().firstDay().plus(length).minusDays(1))
            .map(reached -> lasts(reached, basis.asOf()))
            .orElseGet(this::asAgreed);
  }

  private Optional<Boolean> lasts(LocalDate reached, LocalDate asOf) {
    if (during().lastDay().isPresent()) {
      return Optional.of(during().contains(reached));
    }
    return asOf.isBefore(reached) ? Optional.empty() : Optional.of(true);
  }

  private Optional<Boolean> asAgreed() {
    return kind() == AbsenceKind.SHORT_TERM_LEAVE ? Optional.of(false) : Optional.empty();
  }

  /** Collects the parts of an {@link Absence}. */
  public static class Builder extends ImmutableAbsence.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
