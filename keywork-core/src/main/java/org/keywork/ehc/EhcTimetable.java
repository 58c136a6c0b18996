package org.keywork.ehc;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.rule.Basis;

/**
 * What is due, and what was, on the way of a child to a plan for education, health and care, and with
 * it. In Wales, Scotland and Northern Ireland other law holds, and nothing is said here.
 *
 * <p>A step whose day nobody recorded although a later one was taken is left out: that it was late
 * cannot be told. What is counted from a day that is yet to come, such as that of a request, is not due
 * yet.
 *
 * @param nation the nation whose law holds
 * @param deadlines by last day, then by duty, then by place
 * @param timesToComment the times in which the family may comment, by first day
 * @param endedOn the first day on which nothing is to be done any more; empty while there is none
 * @since 0.1
 */
public record EhcTimetable(
    Nation nation,
    List<EhcDeadline> deadlines,
    List<TimeToComment> timesToComment,
    Optional<LocalDate> endedOn) {

  /** Refuses a missing part. */
  public EhcTimetable {
    Objects.requireNonNull(nation, "nation");
    deadlines = List.copyOf(deadlines);
    timesToComment = List.copyOf(timesToComment);
    Objects.requireNonNull(endedOn, "endedOn");
  }

  static EhcTimetable of(EhcProcess process, Basis basis) {
    if (!process.isUnderTheLawOfEngland()) {
      return new EhcTimetable(process.nation(), List.of(), List.of(), process.ceasedOn());
    }
    WayToThePlan way = new WayToThePlan(process, basis);
    LifeOfThePlan life = new LifeOfThePlan(process, basis);
    return new EhcTimetable(
        process.nation(),
        Stream.concat(way.deadlines(), life.deadlines())
            .filter(each -> isDueBeforeTheEnd(each, process))
            .sorted(Comparator.comparing(EhcDeadline::lastDay)
                .thenComparing(EhcDeadline::duty)
                .thenComparing(each -> each.at().pointer()))
            .toList(),
        Stream.concat(way.timeToComment(), life.timesToComment())
            .sorted(Comparator.comparing(TimeToComment::servedOn))
            .toList(),
        process.ceasedOn());
  }

  /** What would have been due only once all had come to an end is not due. */
  private static boolean isDueBeforeTheEnd(EhcDeadline each, EhcProcess process) {
    return each.doneOn().isPresent() || !process.isEndedBy(each.lastDay());
  }

  /** The deadlines that were missed by a day, and that nothing lifts. */
  public List<EhcDeadline> missedOn(LocalDate asOf) {
    return deadlines.stream().filter(each -> each.isMissedOn(asOf)).toList();
  }

  /** The deadlines of what is still to be done on a day, overdue ones first. */
  public List<EhcDeadline> toBeDoneOn(LocalDate asOf) {
    return isEndedBy(asOf)
        ? List.of()
        : deadlines.stream().filter(each -> each.isToBeDoneOn(asOf)).toList();
  }

  /** The times to comment that have begun by a day, are not over, and have led to no final plan. */
  public List<TimeToComment> openForCommentsOn(LocalDate asOf) {
    return isEndedBy(asOf)
        ? List.of()
        : timesToComment.stream().filter(each -> each.isOpenOn(asOf)).toList();
  }

  private boolean isEndedBy(LocalDate day) {
    return endedOn.filter(end -> !end.isAfter(day)).isPresent();
  }

  /** The deadlines of one duty, in their order. */
  public List<EhcDeadline> of(EhcDuty duty) {
    return deadlines.stream().filter(each -> each.duty() == duty).toList();
  }
}
