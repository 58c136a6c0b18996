package org.keywork.examples.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.keywork.agenda.Agenda;
import org.keywork.agenda.AgendaItem;
import org.keywork.agenda.Combining;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;

/**
 * What is due and overdue, as far as the inputs could be read.
 *
 * @param basis the day as of which it is told, and the policy
 * @param agenda what is due and overdue
 * @param practitioner whose agenda it is; empty when it is that of everybody
 * @param unread the inputs that could not be read, sorted by name, with each reason
 */
record AgendaOutcome(
    Basis basis, Agenda agenda, Optional<PractitionerId> practitioner, List<Unread> unread) {

  AgendaOutcome {
    unread = List.copyOf(unread);
  }

  /** What can still be done in time, and has its last day in the week of the day as of which. */
  List<AgendaItem> dueThisWeek() {
    return agenda.due().stream().filter(this::isDueThisWeek).toList();
  }

  /** What has its last day in a later week. */
  List<AgendaItem> dueLater() {
    return agenda.due().stream().filter(each -> !isDueThisWeek(each)).toList();
  }

  private boolean isDueThisWeek(AgendaItem item) {
    return !item.lastDay().isAfter(sunday());
  }

  /** Which meetings on it could be held as one. */
  Combining combining() {
    return agenda.combining(basis.policy());
  }

  /** The last day of the week. */
  LocalDate sunday() {
    return basis.asOf().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
  }

  /** How the command ends: what is overdue is told, and is no finding. */
  int exitCode() {
    return unread.isEmpty() ? ExitCode.CLEAR : ExitCode.UNREAD;
  }
}
