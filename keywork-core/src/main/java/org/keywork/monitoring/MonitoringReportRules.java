package org.keywork.monitoring;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.source.Citation;
import org.keywork.time.DateSpan;
import org.keywork.time.Deadline;

/**
 * Those who set a service up hear how it goes while they can still change something.
 *
 * @since 0.1
 */
public final class MonitoringReportRules {

  private static final Citation MONITORING = PACK.at("ch.5 / Monitoring and evaluating");
  private static final Location REPORTS = Location.at("reports");

  /** How often they hear. */
  public static final Parameter<Period> EVERY = Parameter.period(
          "monitoring.reported-every",
          "the longest time from one report on monitoring to the next while a service is put in"
              + " place")
      .open("PACK ch.5 wants it told throughout and gives no interval.")
      .between(Period.ofDays(1), Period.ofYears(1))
      .strictestWhenSmall();

  /** They hear of it. */
  public static final Rule<Monitoring> TOLD = rule("monitoring.reported-to-steering-group")
      .from(MONITORING, restating(475))
      .says(
          SHOULD,
          "While the service is put in place, the steering group is told what monitoring shows.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          Monitoring.class,
          "services that are, or lately were, put in place, and their reports",
          MonitoringReportRules::isTold)
      .isMetWhen(MonitoringReportRules::told)
      .otherwise("The steering group is not told what monitoring shows while the service is put in"
          + " place.")
      .remedy(
          "Put it on the agenda of the steering group's meetings, or tell it now what was found.");

  /** They hear of it all the time. */
  public static final Rule<Monitoring> THROUGHOUT = rule("monitoring.reported-throughout")
      .from(MONITORING, restating(475))
      .says(
          SHOULD,
          "From the first day of implementation to its last, the steering group is told what"
              + " monitoring shows again within {monitoring.reported-every}.")
      .reading(EVERY, LookBack.LENGTH)
      .appliesTo(
          Monitoring.class,
          "services whose reports are recorded and that have set how often",
          MonitoringReportRules::isTold)
      .isMetWhen(MonitoringReportRules::throughout)
      .otherwise("After {last} the steering group was not told by {due} what monitoring shows.")
      .remedy("Tell it what was found, and set the days on which it hears more.");

  private MonitoringReportRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(TOLD, THROUGHOUT);
  }

  private static boolean isTold(Monitoring monitoring) {
    return monitoring.reports().isPresent();
  }

  private static Verdict told(Monitoring monitoring, Basis basis) {
    MonitoringReports reports = monitoring.reports().orElseThrow();
    if (reports.implementation().filter(span -> isOfNow(span, basis)).isEmpty()) {
      return reports.implementation().isEmpty()
          ? Verdict.cannotTell(
              REPORTS.then("implementation"), "from when until when the service is put in place")
          : Verdict.notApplicable();
    }
    DateSpan span = reports.implementation().get();
    if (!reports.toldWithin(span, basis.asOf()).isEmpty()) {
      return Verdict.met();
    }
    return span.endsBefore(basis.asOf()) && !reports.toldOn().isEmpty()
        ? Verdict.notMet(REPORTS.then("toldOn"))
        : arranged(reports, lastDayBy(span, basis));
  }

  /** The day of the basis, or the last day of implementation once that is over. */
  private static LocalDate lastDayBy(DateSpan span, Basis basis) {
    return span.lastDay().filter(basis.asOf()::isAfter).orElse(basis.asOf());
  }

  private static Verdict arranged(MonitoringReports reports, LocalDate day) {
    Optional<Boolean> arranged = reports.arranged().map(each -> each.isInPlaceOn(day));
    return arranged.isEmpty()
        ? Verdict.cannotTell(
            REPORTS.then("arranged"), "whether the steering group is told what monitoring shows")
        : Verdict.metIf(arranged.get(), REPORTS.then("arranged"));
  }

  /** It has begun, and is not so long over that nobody can make up for anything. */
  private static boolean isOfNow(DateSpan span, Basis basis) {
    return !span.startsAfter(basis.asOf())
        && span.lastDay().filter(last -> LookBack.isPast(last, basis)).isEmpty();
  }

  /** Where nothing is told at all, {@link #TOLD} says so. */
  private static Verdict throughout(Monitoring monitoring, Basis basis) {
    MonitoringReports reports = monitoring.reports().orElseThrow();
    Optional<Period> every = basis.value(EVERY);
    return every.isEmpty() || TOLD.verdictOn(monitoring, basis).kind() != Verdict.Kind.MET
        ? Verdict.notApplicable()
        : throughout(reports, every.get(), basis);
  }

  private static Verdict throughout(MonitoringReports reports, Period every, Basis basis) {
    DateSpan span = reports.implementation().orElseThrow();
    LocalDate until = lastDayBy(span, basis);
    if (reports.toldWithin(span, until).isEmpty()) {
      return until.isAfter(Deadline.within(every, span.firstDay()).lastDay())
          ? Verdict.cannotTell(
              REPORTS.then("toldOn"), "when the steering group was told what monitoring shows")
          : Verdict.met();
    }
    return gaps(reports, every, until, basis);
  }

  private static Verdict gaps(
      MonitoringReports reports, Period every, LocalDate until, Basis basis) {
    DateSpan span = reports.implementation().orElseThrow();
    List<LocalDate> days = new ArrayList<>(reports.toldWithin(span, until));
    days.add(until);
    LocalDate last = span.firstDay();
    Verdict verdict = Verdict.met();
    for (LocalDate next : days) {
      LocalDate due = Deadline.within(every, last).lastDay();
      if (next.isAfter(due) && !LookBack.isPast(next, basis)) {
        verdict = verdict.and(
            Verdict.notMet(placeOf(last, reports), fact("last", last).and("due", due)));
      }
      last = next;
    }
    return verdict;
  }

  private static Location placeOf(LocalDate last, MonitoringReports reports) {
    int index = reports.toldOn().indexOf(last);
    return index < 0 ? REPORTS.then("implementation") : REPORTS.then("toldOn").then(index);
  }
}
