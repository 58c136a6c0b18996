package org.keywork.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.agency.AgencyId;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.AssignmentKind;
import org.keywork.family.ActiveTime;
import org.keywork.family.Family;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
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
    plans = List.copyOf(plans);
    assessments = List.copyOf(assessments);
    team = List.copyOf(team);
    Objects.requireNonNull(history, "history");
    practitioners = List.copyOf(practitioners);
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
        && plan.endedOn().filter(end -> !asOf.isBefore(end)).isEmpty()
        && !plan.isReplacedOn(asOf, plans);
  }

  /** Whether somebody is key worker of the family, or stands in for one, on a day. */
  boolean isKeyWorkerOn(PractitionerId who, LocalDate asOf) {
    return history.carriersOn(asOf).contains(who);
  }

  /** Whether somebody is or was key worker of the family by a day, or stood in for one. */
  boolean wasKeyWorkerBy(PractitionerId who, LocalDate asOf) {
    return history.assignments().stream()
        .filter(assignment -> assignment.kind() != AssignmentKind.BACK_UP)
        .anyMatch(assignment -> assignment.practitioner().equals(who)
            && !assignment.during().firstDay().isAfter(asOf));
  }

  /** Whether anybody was assigned to the family by a day, as key worker or to stand in. */
  boolean hadKeyWorkerBy(LocalDate asOf) {
    return history.assignments().stream()
        .anyMatch(assignment -> !assignment.during().firstDay().isAfter(asOf));
  }

  /** To whom the plan was sent by a day; the key worker, who writes it, has it anyway. */
  List<Circulation> sentToOthersBy(LocalDate asOf) {
    return plan.circulation().stream()
        .filter(sent -> !sent.on().isAfter(asOf) && !isKeyWorkerOn(sent.to(), sent.on()))
        .toList();
  }

  /** The agency that employs a practitioner. */
  Optional<AgencyId> employerOf(PractitionerId who) {
    return practitioners.stream()
        .filter(practitioner -> practitioner.id().equals(who))
        .findFirst()
        .map(Practitioner::agency);
  }
}
