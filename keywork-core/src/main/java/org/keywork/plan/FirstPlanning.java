package org.keywork.plan;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.keywork.eligibility.Referral;
import org.keywork.family.Preferences;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.style.Among;
import org.keywork.style.Kept;
import org.keywork.time.Deadline;

/**
 * The way of a family from its referral to the first meeting in which its support is planned.
 *
 * @param thread what it needs and what is done about it
 * @param referrals its referrals
 * @param meetings the meetings about it
 * @since 0.1
 */
public record FirstPlanning(NeedsThread thread, List<Referral> referrals, List<Meeting> meetings) {

  /** Refuses a missing part. */
  public FirstPlanning {
    Objects.requireNonNull(thread, "thread");
    referrals = Kept.list(referrals);
    meetings = Kept.list(meetings);
  }

  /**
   * Where the referral stands on which the family was taken on: the last one by that day, or an earlier
   * one that is known to have been open still when that came. One of which nothing came is left out, and
   * so is one that came later, when the family was with the service already.
   *
   * @return empty where none is on record
   */
  OptionalInt referral() {
    int last = -1;
    for (int i = 0; i < referrals.size(); i++) {
      if (mayHaveLedHere(referrals.get(i)) && (last < 0 || received(i).isAfter(received(last)))) {
        last = i;
      }
    }
    int first = last;
    for (int i = 0; i < referrals.size(); i++) {
      if (mayHaveLedHere(referrals.get(i))
          && received(i).isBefore(received(first))
          && isOpenUntil(received(last), referrals.get(i))) {
        first = i;
      }
    }
    return first < 0 ? OptionalInt.empty() : OptionalInt.of(first);
  }

  private LocalDate received(int index) {
    return referrals.get(index).receivedOn();
  }

  private boolean mayHaveLedHere(Referral referral) {
    LocalDate takenOn = thread.active().firstDay();
    return !referral.receivedOn().isAfter(takenOn) && !referral.cameToNothingBy(takenOn);
  }

  private static boolean isOpenUntil(LocalDate day, Referral referral) {
    return referral.decidedOn().isPresent() && !referral.decidedOn().get().isBefore(day);
  }

  /**
   * The day since which the family waits: that of its referral. Where none is on record it is the day on
   * which it was taken on, for a referral did not come later than that.
   */
  public LocalDate waitingSince() {
    OptionalInt referral = referral();
    return referral.isPresent()
        ? received(referral.getAsInt())
        : thread.active().firstDay();
  }

  /** Where that day stands: at the referral, or else at the case file. */
  public Location place() {
    OptionalInt referral = referral();
    return referral.isPresent() ? Location.at("referrals", referral.getAsInt()) : Location.here();
  }

  /** By when the first planning meeting is to be held; empty where the service has not set it. */
  public Optional<Deadline> meetingBy(Basis basis) {
    Optional<Period> limit = basis.value(FirstPlanningRules.FIRST_MEETING_WITHIN);
    return limit.isPresent()
        ? Optional.of(Deadline.within(limit.get(), waitingSince()))
        : Optional.empty();
  }

  /**
   * Where the first planning meeting stands that was held by a day, since the family waits. One of that
   * very day of which nothing is told is still to come.
   */
  OptionalInt firstMeetingBy(LocalDate asOf) {
    LocalDate since = waitingSince();
    int first = -1;
    for (int i = 0; i < meetings.size(); i++) {
      Meeting meeting = meetings.get(i);
      if (meeting.isOfTheTeam()
          && !meeting.heldOn().isBefore(since)
          && !meeting.isToComeOn(asOf)
          && (first < 0 || meeting.heldOn().isBefore(meetings.get(first).heldOn()))) {
        first = i;
      }
    }
    return first < 0 ? OptionalInt.empty() : OptionalInt.of(first);
  }

  /** Whether the plan is made by talks, since the parents find meetings too threatening. */
  boolean isByTalksOn(LocalDate asOf) {
    return areMeetingsTooThreatening() || Among.any(thread.plans(), asOf, FirstPlanning::isByTalks);
  }

  private boolean areMeetingsTooThreatening() {
    Optional<Preferences> wants = thread.family().preferences();
    return wants.isPresent() && wants.get().meetingsTooThreatening().orElse(false);
  }

  private static boolean isByTalks(SupportPlan plan, LocalDate asOf) {
    return plan.isBegunBy(asOf) && plan.isMadeByTalks();
  }

  /** Whether the family waits on a day for a first meeting, or for a plan, whichever comes first. */
  public boolean isAwaitedOn(LocalDate asOf) {
    return thread.active().contains(asOf)
        && !FirstPlan.isAnyAgreedBy(asOf, thread.plans())
        && firstMeetingBy(asOf).isEmpty()
        && !isByTalksOn(asOf);
  }

  /**
   * Whether it is to be asked how soon the meeting has to be: the family waits, the service has not set
   * it, and the first plan, of which the meeting is a part, is not late itself.
   */
  public boolean isUndated(Basis basis) {
    return basis.value(FirstPlanningRules.FIRST_MEETING_WITHIN).isEmpty()
        && isAwaitedOn(basis.asOf())
        && FirstPlan.awaitedIn(thread, basis)
            .filter(plan -> plan.isOverdueOn(basis.asOf()))
            .isEmpty();
  }
}
