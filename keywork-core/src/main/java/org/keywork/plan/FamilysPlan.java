package org.keywork.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.agency.AgencyId;
import org.keywork.assignment.AssignmentHistory;
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
 * @since 0.1
 */
public record FamilysPlan(
    SupportPlan plan,
    List<SupportPlan> plans,
    Family family,
    List<Assessment> assessments,
    List<TeamMember> team,
    AssignmentHistory history,
    List<Practitioner> practitioners) {

  /** Refuses a missing part. */
  public FamilysPlan {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(family, "family");
    plans = List.copyOf(plans);
    assessments = List.copyOf(assessments);
    team = List.copyOf(team);
    Objects.requireNonNull(history, "history");
    practitioners = List.copyOf(practitioners);
  }

  /** Whether the plan holds on a day: agreed, not ended, and no later one agreed. */
  public boolean isInForceOn(LocalDate asOf) {
    return plan.isInForceOn(asOf) && !plan.isReplacedOn(asOf, plans);
  }

  /** Whether the plan is in the making or holds on a day: neither ended nor replaced. */
  public boolean isOpenOn(LocalDate asOf) {
    return plan.endedOn().filter(end -> !asOf.isBefore(end)).isEmpty()
        && !plan.isReplacedOn(asOf, plans);
  }

  /** Whether somebody is key worker of the family, or stands in for one, on a day. */
  boolean isKeyWorkerOn(PractitionerId who, LocalDate asOf) {
    return history.carriersOn(asOf).contains(who);
  }

  /** The agency that employs a practitioner. */
  Optional<AgencyId> employerOf(PractitionerId who) {
    return practitioners.stream()
        .filter(practitioner -> practitioner.id().equals(who))
        .findFirst()
        .map(Practitioner::agency);
  }
}
