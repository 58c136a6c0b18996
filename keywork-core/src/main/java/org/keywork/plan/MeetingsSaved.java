package org.keywork.plan;

import static org.keywork.source.Publications.EVALUATION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.keywork.source.Citation;
import org.keywork.time.DateSpan;

/**
 * How many meetings were spared because some were several in one (R235). A key working meeting that
 * was a child in need meeting as well: two were needed, one was held, one is saved.
 *
 * @param held the meetings that were held
 * @param needed the meetings that it would have taken with one for each kind
 * @since 0.1
 */
public record MeetingsSaved(int held, int needed) {

  /** Nothing held, nothing saved. */
  public static final MeetingsSaved NONE = new MeetingsSaved(0, 0);

  /** Refuses fewer than none, and meetings of no kind. */
  public MeetingsSaved {
    if (held < 0 || needed < held) {
      throw new IllegalArgumentException(
          "No fewer than none can be held, and each meeting held was needed for something.");
    }
  }

  /**
   * The meetings of a span.
   *
   * @param meetings the meetings of a family
   * @param during the span, its first and last day included
   * @param asOf the day by which they have to be held, itself included; what is still to come saves
   *     nothing yet
   */
  public static MeetingsSaved of(List<Meeting> meetings, DateSpan during, LocalDate asOf) {
    List<Meeting> held = meetings.stream()
        .filter(each -> during.contains(each.heldOn()) && !each.isToComeOn(asOf))
        .toList();
    return new MeetingsSaved(
        held.size(), held.stream().mapToInt(each -> each.kinds().size()).sum());
  }

  /** Those of several families or spans together. */
  public static MeetingsSaved together(Collection<MeetingsSaved> each) {
    return each.stream().reduce(NONE, MeetingsSaved::plus);
  }

  /** These and others together. */
  public MeetingsSaved plus(MeetingsSaved others) {
    return new MeetingsSaved(held + others.held, needed + others.needed);
  }

  /** How many were spared. */
  public int saved() {
    return needed - held;
  }

  /** Where it is written that meetings are saved by combining them. */
  public static Citation citation() {
    return EVALUATION.at("Table 1");
  }
}
