package org.keywork.governance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.Agency;
import org.keywork.rule.Answer;
import org.keywork.rule.Consistency;

/**
 * The money that a key worker service lives on (PACK ch.1 / Secure funding; GUIDE 5a / Funding
 * sources).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Funding implements WithFunding {

  Funding() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What there is, has been or is promised. */
  public abstract List<FundingLine> lines();

  /** Funders that do not take part in the service. */
  public abstract List<Agency> outsideFunders();

  /**
   * The day on which somebody went through all lines; until then there may be more money than is
   * recorded here.
   */
  public abstract Optional<LocalDate> askedOn();

  /**
   * Whether there is money for something on a day. Where all of it has ended there is none, even if
   * nobody went through the lines.
   */
  public Answer isThereFor(FundedItem item, LocalDate day) {
    if (longest(item, day).isPresent()) {
      return Answer.YES;
    }
    return (isAskedBy(day) || hasEnded(item, day)) && !isForUnknownThings(day)
        ? Answer.NO
        : Answer.CANNOT_TELL;
  }

  /** Whether there is money on a day of which nobody recorded what it pays for. */
  private boolean isForUnknownThings(LocalDate day) {
    return lines().stream().anyMatch(line -> line.pays().isEmpty() && line.isInForceOn(day));
  }

  /** Whether somebody had gone through all lines by a day. */
  boolean isAskedBy(LocalDate day) {
    return askedOn().filter(asked -> !asked.isAfter(day)).isPresent();
  }

  private boolean hasEnded(FundedItem item, LocalDate day) {
    return lines().stream().anyMatch(line -> line.pays().contains(item) && line.hasEndedBy(day));
  }

  /**
   * The line with which the money for something runs out, or goes on, if lines follow each other from
   * a day on without a gap; empty where there is no money on that day.
   */
  Optional<FundingLine> lastFor(FundedItem item, LocalDate day) {
    Optional<FundingLine> last = longest(item, day);
    Optional<FundingLine> next = last;
    while (next.isPresent()) {
      last = next;
      next = next.get()
          .until()
          .filter(LocalDate.MAX::isAfter)
          .flatMap(end -> longest(item, end.plusDays(1)));
    }
    return last;
  }

  private Optional<FundingLine> longest(FundedItem item, LocalDate day) {
    return lines().stream()
        .filter(line -> line.pays().contains(item) && line.isInForceOn(day))
        .max(Comparator.comparing(FundingLine::isOngoing)
            .thenComparing(line -> line.until().orElse(LocalDate.MAX)));
  }

  @Value.Check
  void refuseTwoOfOneId() {
    Consistency.requireDistinct("lines", lines(), FundingLine::id, "lines of funding");
  }

  /** Collects the parts of {@link Funding}. */
  public static class Builder extends ImmutableFunding.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
