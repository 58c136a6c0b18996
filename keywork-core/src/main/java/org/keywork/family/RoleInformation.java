package org.keywork.family;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.rule.Basis;
import org.keywork.time.DateSpan;
import org.keywork.time.Deadline;

/**
 * What a family was told about the key working role, and the occasions on which it could be told.
 *
 * @param active the time on the active list
 * @param explanations when the role was explained, in the order of the case file
 * @param meetings the days of meetings about the family
 * @param homeVisits the days on which somebody visited it at home
 * @param ownKeyWorking the days on which the family is its own key worker, and nobody else has the role
 * @since 0.1
 */
public record RoleInformation(
    ActiveTime active,
    List<RoleExplanation> explanations,
    List<LocalDate> meetings,
    List<LocalDate> homeVisits,
    List<DateSpan> ownKeyWorking) {

  /** Refuses a missing part. */
  public RoleInformation {
    Objects.requireNonNull(active, "active");
    explanations = List.copyOf(explanations);
    meetings = List.copyOf(meetings);
    homeVisits = List.copyOf(homeVisits);
    ownKeyWorking = List.copyOf(ownKeyWorking);
  }

  /** Whether the family is on the active list on a day, and somebody else than itself has the role. */
  public boolean concernsFamilyOn(LocalDate day) {
    return active.includes(day) && ownKeyWorking.stream().noneMatch(days -> days.contains(day));
  }

  /** The explanations given by a day, the first one first. */
  public List<RoleExplanation> explanationsBy(LocalDate day) {
    return explanations.stream()
        .filter(explanation -> !explanation.on().isAfter(day))
        .sorted(Comparator.comparing(RoleExplanation::on))
        .toList();
  }

  /**
   * By when the family is to be reminded of the role again; empty where it was never explained, the
   * service sets no time for it, or the family is its own key worker.
   */
  public Optional<Deadline> nextReminder(Basis basis) {
    List<RoleExplanation> given = explanationsBy(basis.asOf());
    return given.isEmpty() || !concernsFamilyOn(basis.asOf())
        ? Optional.empty()
        : basis
            .value(PreferenceRules.ROLE_REMINDER_INTERVAL)
            .map(interval ->
                Deadline.within(interval, given.get(given.size() - 1).on()));
  }

  /** The last meeting held by a day, if there was one. */
  public Optional<LocalDate> lastMeetingBy(LocalDate day) {
    return meetings.stream()
        .filter(meeting -> !meeting.isAfter(day))
        .max(Comparator.naturalOrder());
  }

  /** The first visit to the family's home by a day, if there was one. */
  public Optional<LocalDate> firstVisitBy(LocalDate day) {
    return homeVisits.stream().filter(visit -> !visit.isAfter(day)).min(Comparator.naturalOrder());
  }
}
