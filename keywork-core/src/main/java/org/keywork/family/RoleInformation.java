package org.keywork.family;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a family was told about the key working role, and the occasions on which it could be told.
 *
 * @param active the time on the active list
 * @param explanations when the role was explained, in the order of the case file
 * @param meetings the days of meetings about the family
 * @param homeVisits the days on which somebody visited it at home
 * @since 0.1
 */
public record RoleInformation(
    ActiveTime active,
    List<RoleExplanation> explanations,
    List<LocalDate> meetings,
    List<LocalDate> homeVisits) {

  /** Refuses a missing part. */
  public RoleInformation {
    Objects.requireNonNull(active, "active");
    explanations = List.copyOf(explanations);
    meetings = List.copyOf(meetings);
    homeVisits = List.copyOf(homeVisits);
  }

  /** The explanations given by a day, the first one first. */
  public List<RoleExplanation> explanationsBy(LocalDate day) {
    return explanations.stream()
        .filter(explanation -> !explanation.on().isAfter(day))
        .sorted(Comparator.comparing(RoleExplanation::on))
        .toList();
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
