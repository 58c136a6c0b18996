package org.keywork.family;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.style.Among;
import org.keywork.style.Kept;
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
    explanations = Kept.list(explanations);
    meetings = Kept.list(meetings);
    homeVisits = Kept.list(homeVisits);
    ownKeyWorking = Kept.list(ownKeyWorking);
  }

  /** Whether the family is on the active list on a day, and somebody else than itself has the role. */
  public boolean concernsFamilyOn(LocalDate day) {
    return active.includes(day) && Among.none(ownKeyWorking, day, DateSpan::contains);
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
    Optional<Period> interval = basis.value(PreferenceRules.ROLE_REMINDER_INTERVAL);
    Optional<RoleExplanation> last = lastExplanationBy(basis.asOf());
    return interval.isPresent() && last.isPresent() && concernsFamilyOn(basis.asOf())
        ? Optional.of(Deadline.within(interval.get(), last.get().on()))
        : Optional.empty();
  }

  /** The last explanation by a day; of several on that day, the one written down last. */
  Optional<RoleExplanation> lastExplanationBy(LocalDate day) {
    @Nullable RoleExplanation last = null;
    for (int i = 0; i < explanations.size(); i++) {
      RoleExplanation each = explanations.get(i);
      if (!each.on().isAfter(day) && (last == null || !each.on().isBefore(last.on()))) {
        last = each;
      }
    }
    return Optional.ofNullable(last);
  }

  /** Whether the role was explained more than once by a day. */
  boolean isExplainedAgainBy(LocalDate day) {
    int times = 0;
    for (int i = 0; i < explanations.size(); i++) {
      if (!explanations.get(i).on().isAfter(day)) {
        times++;
      }
    }
    return times > 1;
  }

  /** Whether one of the explanations by a day had a part in it; no where none was given by then. */
  Answer isToldBy(LocalDate day, RolePart part) {
    Answer answer = Answer.NO;
    for (int i = 0; i < explanations.size(); i++) {
      if (!explanations.get(i).on().isAfter(day)) {
        answer = answer.or(part.in(explanations.get(i)));
      }
    }
    return answer;
  }

  /** Whether there was a meeting by a day, and none of those by then was after another day. */
  boolean isLastMeetingBy(LocalDate day, LocalDate notAfter) {
    Optional<LocalDate> last = lastMeetingBy(day);
    return last.isPresent() && !last.get().isAfter(notAfter);
  }

  /** The last meeting held by a day, if there was one. */
  public Optional<LocalDate> lastMeetingBy(LocalDate day) {
    @Nullable LocalDate last = null;
    for (int i = 0; i < meetings.size(); i++) {
      LocalDate each = meetings.get(i);
      if (!each.isAfter(day) && (last == null || each.isAfter(last))) {
        last = each;
      }
    }
    return Optional.ofNullable(last);
  }

  /** The first visit to the family's home by a day, if there was one. */
  public Optional<LocalDate> firstVisitBy(LocalDate day) {
    @Nullable LocalDate first = null;
    for (int i = 0; i < homeVisits.size(); i++) {
      LocalDate each = homeVisits.get(i);
      if (!each.isAfter(day) && (first == null || each.isBefore(first))) {
        first = each;
      }
    }
    return Optional.ofNullable(first);
  }
}
