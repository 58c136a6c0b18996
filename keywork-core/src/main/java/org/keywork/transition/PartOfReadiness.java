package org.keywork.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.keywork.source.Citation;

/**
 * One part of what an own key worker does, and what the record shows of it.
 *
 * <p>What was seen done alone once stays seen, so that more on record never makes anybody less ready.
 *
 * @param part the part
 * @param standing how far they are with it
 * @param seen what was seen, by day
 * @param occasions the days of what bears on it and settles nothing: meetings at which they were, and
 *     matters in which rights were explained. Who was there need not have spoken, and who was told need
 *     not have understood.
 * @since 0.1
 */
public record PartOfReadiness(
    ReadinessPart part,
    PartStanding standing,
    List<ReadinessSeen> seen,
    List<LocalDate> occasions) {

  /** Refuses a missing part. */
  public PartOfReadiness {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(standing, "standing");
    seen = List.copyOf(seen);
    occasions = List.copyOf(occasions);
  }

  /** The part with what is to be said of it by what was seen. */
  static PartOfReadiness of(
      ReadinessPart part, List<ReadinessSeen> seen, List<LocalDate> occasions) {
    return new PartOfReadiness(part, standing(seen), seen, occasions);
  }

  private static PartStanding standing(List<ReadinessSeen> seen) {
    if (seen.isEmpty()) {
      return PartStanding.NOT_KNOWN;
    }
    return seen.stream().anyMatch(each -> each.how() == SeenHow.ALONE)
        ? PartStanding.YES
        : PartStanding.NOT_YET;
  }

  /** Where the part is written. */
  public Citation citation() {
    return part.citation();
  }
}
