package org.keywork.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.plan.MeetingKind;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Identifier;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;
import org.keywork.time.DateSpan;
import org.keywork.time.Deadline;
import org.keywork.time.DeadlineState;

/**
 * Something that is to be done by a day.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract non-sealed class AgendaItem implements WithAgendaItem, AgendaEntry {

  /** The most pressing first; on one day by subject, by what is to be done, and by id. */
  public static final Comparator<AgendaItem> BY_LAST_DAY = Comparator.comparing(AgendaItem::lastDay)
      .thenComparing(each -> each.subject().value())
      .thenComparing(AgendaItem::matter)
      .thenComparing(AgendaItem::id);

  AgendaItem() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract AgendaItemId id();

  @Override
  public abstract Identifier subject();

  @Override
  public abstract AgendaMatter matter();

  @Override
  public abstract Behind behind();

  /** The first day on which it is due; empty where it can be done on any day up to the last. */
  public abstract Optional<LocalDate> firstDay();

  /** The last day on which it is in time. */
  public abstract LocalDate lastDay();

  /** How the last day was counted; empty where somebody named the day itself. */
  public abstract Optional<Deadline> counted();

  @Override
  public abstract Set<PractitionerId> seenToBy();

  /**
   * What kinds of meeting it is; empty where it is none. {@link AgendaHeading} sets it for what always is
   * one; of a {@link AgendaMatter#MEETING} whoever puts it on the agenda sets what is recorded.
   */
  public abstract Set<MeetingKind> meetingKinds();

  @Override
  public abstract Location at();

  /** How it stands on a day. */
  public DeadlineState stateOn(LocalDate asOf) {
    return DeadlineState.ofOpen(lastDay(), asOf);
  }

  /** Whether its last day is over; on that day it is still in time. */
  public boolean isOverdueOn(LocalDate asOf) {
    return asOf.isAfter(lastDay());
  }

  /** Whether it is due on some day of a span. */
  public boolean isDueIn(DateSpan during) {
    return !during.endsBefore(firstDay().orElse(lastDay()))
        && !lastDay().isBefore(during.firstDay());
  }

  @Value.Check
  void refuseDaysThatContradictEachOther() {
    if (firstDay().filter(lastDay()::isBefore).isPresent()) {
      throw new InvalidRecordException(
          Location.at("firstDay"), "Nothing is due for the first time after its last day.");
    }
    if (counted().filter(each -> !each.lastDay().equals(lastDay())).isPresent()) {
      throw new InvalidRecordException(
          Location.at("counted"), "The last day of an agenda item is the one that was counted.");
    }
  }

  /** Collects the parts of an {@link AgendaItem}. */
  public static class Builder extends ImmutableAgendaItem.Builder {
    /** A builder with nothing set. */
    public Builder() {}

    /** Sets the last day together with how it was counted. */
    public Builder by(Deadline deadline) {
      counted(deadline);
      lastDay(deadline.lastDay());
      return this;
    }
  }
}
