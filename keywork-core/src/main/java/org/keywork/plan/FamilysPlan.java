package org.keywork.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.agency.AgencyId;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.AssignmentKind;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.family.ActiveTime;
import org.keywork.family.Family;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.style.Among;
import org.keywork.style.Kept;
import org.keywork.team.TeamMember;

/**
 * A plan, the family it is for and the people it concerns.
 *
 * @param plan the plan
 * @param plans all plans of the family, this one included
 * @param family the family
 * @param assessments the accounts of its needs
 * @param team who is or was in the team around the child
 * @param history who is or was key worker of the family
 * @param practitioners the practitioners around the family
 * @param active the time in which the family is on the active list
 * @since 0.1
 */
public record FamilysPlan(
    SupportPlan plan,
    List<SupportPlan> plans,
    Family family,
    List<Assessment> assessments,
    List<TeamMember> team,
    AssignmentHistory history,
    List<Practitioner> practitioners,
    ActiveTime active) {

  /** Refuses a missing part. */
  public FamilysPlan {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(active, "active");
    plans = Kept.list(plans);
    assessments = Kept.list(assessments);
    team = Kept.list(team);
    Objects.requireNonNull(history, "history");
    practitioners = Kept.list(practitioners);
  }

  /**
   * Whether the plan holds on a day: agreed, not ended, no later one agreed, and the family on the
   * active list.
   */
  public boolean isInForceOn(LocalDate asOf) {
    return active.includes(asOf) && plan.isInForceOn(asOf) && !plan.isReplacedOn(asOf, plans);
  }

  /**
   * Whether the plan is in the making or holds on a day: begun, neither ended nor replaced, and the
   * family on the active list.
   */
  public boolean isOpenOn(LocalDate asOf) {
    return active.includes(asOf)
        && plan.isBegunBy(asOf)
        && !plan.isEndedBy(asOf)
        && !plan.isReplacedOn(asOf, plans);
  }

  /** The account of needs on which the plan rests, written by a day; empty where it names none. */
  Optional<Assessment> accountBy(LocalDate asOf) {
    Optional<AssessmentId> named = plan.assessment();
    for (int i = 0; named.isPresent() && i < assessments.size(); i++) {
      Assessment each = assessments.get(i);
      if (each.id().equals(named.get()) && !each.writtenOn().isAfter(asOf)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** Whether somebody is key worker of the family, or stands in for one, on a day. */
  boolean isKeyWorkerOn(PractitionerId who, LocalDate asOf) {
    return history.isCarriedBy(who, asOf);
  }

  /** Whether somebody is or was key worker of the family by a day, or stood in for one. */
  boolean wasKeyWorkerBy(PractitionerId who, LocalDate asOf) {
    List<KeyWorkerAssignment> assignments = history.assignments();
    for (int i = 0; i < assignments.size(); i++) {
      KeyWorkerAssignment each = assignments.get(i);
      if (each.practitioner().equals(who)
          && each.kind() != AssignmentKind.BACK_UP
          && hasBegun(each, asOf)) {
        return true;
      }
    }
    return false;
  }

  /** Whether anybody was assigned to the family by a day, as key worker or to stand in. */
  boolean hadKeyWorkerBy(LocalDate asOf) {
    return Among.any(history.assignments(), asOf, FamilysPlan::hasBegun);
  }

  private static boolean hasBegun(KeyWorkerAssignment assignment, LocalDate asOf) {
    return !assignment.during().startsAfter(asOf);
  }

  /** Whether the plan was sent to somebody by a day; the key worker, who writes it, has it anyway. */
  boolean isSentToOthersBy(LocalDate asOf) {
    for (int i = 0; i < plan.circulation().size(); i++) {
      Circulation sent = plan.circulation().get(i);
      if (sent.isSentBy(asOf) && isToAnother(sent)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the plan was sent to somebody else than the key worker before a day. */
  boolean isSentToOthersBefore(LocalDate day) {
    for (int i = 0; i < plan.circulation().size(); i++) {
      if (isSentToAnotherBefore(day, plan.circulation().get(i))) {
        return true;
      }
    }
    return false;
  }

  /** To whom the plan was sent before a day, but for the key worker. */
  List<Circulation> sentToOthersBefore(LocalDate day) {
    return plan.circulation().stream()
        .filter(sent -> isSentToAnotherBefore(day, sent))
        .toList();
  }

  private boolean isSentToAnotherBefore(LocalDate day, Circulation sent) {
    return sent.on().isBefore(day) && isToAnother(sent);
  }

  private boolean isToAnother(Circulation sent) {
    return !isKeyWorkerOn(sent.to(), sent.on());
  }

  /** The agency that employs a practitioner. */
  Optional<AgencyId> employerOf(PractitionerId who) {
    for (int i = 0; i < practitioners.size(); i++) {
      if (practitioners.get(i).id().equals(who)) {
        return Optional.of(practitioners.get(i).agency());
      }
    }
    return Optional.empty();
  }
}
