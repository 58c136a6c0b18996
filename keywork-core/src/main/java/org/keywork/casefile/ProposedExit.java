package org.keywork.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.rule.Basis;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;
import org.keywork.transition.ExitPlan;

/**
 * That a family's key working ends.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract non-sealed class ProposedExit implements WithProposedExit, Proposal {

  ProposedExit() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** How it is to end; the last day is set. */
  public abstract ExitPlan plan();

  @Value.Check
  void requireALastDay() {
    if (plan().endsOn().isEmpty()) {
      throw new InvalidRecordException(
          Location.at("plan"),
          "An exit has a last day of key working; add the day on which it ends.");
    }
  }

  private LocalDate lastDay() {
    return plan().endsOn().orElseThrow();
  }

  @Override
  public LocalDate settledOn() {
    return lastDay().plusDays(1);
  }

  @Override
  public CaseFile madeIn(CaseFile file) {
    if (!file.isActiveOn(lastDay())) {
      throw new InvalidRecordException(
          Location.at("plan").then("endsOn"),
          "The family is not on the active list on that day; give a day on which it is.");
    }
    List<KeyWorkerAssignment> assignments = new ArrayList<>();
    for (KeyWorkerAssignment each : file.assignments()) {
      if (each.during().startsAfter(lastDay())) {
        throw new InvalidRecordException(
            Location.at("plan").then("endsOn"),
            "Somebody is assigned to the family from a later day on; give that day or a later one.");
      }
      assignments.add(each.during().endsBefore(settledOn()) ? each : ended(each));
    }
    return file.withAssignments(assignments).withExitPlan(plan()).withClosedOn(settledOn());
  }

  private KeyWorkerAssignment ended(KeyWorkerAssignment assignment) {
    return assignment
        .withContact(
            assignment.contact().flatMap(days -> ContactDays.before(settledOn(), assignment)))
        .withDuring(assignment.during().withLastDay(lastDay()));
  }

  @Override
  public List<ToTellOrAsk> toTellOrAsk(CaseFile file, Basis basis) {
    return new LessTold(lastDay(), basis).ofExit(plan(), file);
  }

  /** Collects the parts of a {@link ProposedExit}. */
  public static class Builder extends ImmutableProposedExit.Builder {

    /** A builder with nothing set. */
    public Builder() {}
  }
}
