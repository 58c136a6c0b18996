package org.keywork.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.keywork.family.ActiveTime;
import org.keywork.family.Need;
import org.keywork.function.Coverage;
import org.keywork.function.KeyWorkingFunction;
import org.keywork.practitioner.PractitionerId;

/**
 * Who holds which function for a family, and which functions its needs call for.
 *
 * @param active the time on the active list
 * @param needs what anybody in the family needs, in the order of the case file
 * @param assignments who is or was assigned to it
 * @param holdings who holds or held which function
 * @since 0.1
 */
public record FunctionsHeld(
    ActiveTime active,
    List<Need> needs,
    List<KeyWorkerAssignment> assignments,
    List<FunctionHolding> holdings) {

  /** Refuses a missing part. */
  public FunctionsHeld {
    Objects.requireNonNull(active, "active");
    needs = List.copyOf(needs);
    assignments = List.copyOf(assignments);
    holdings = List.copyOf(holdings);
  }

  /** Which functions are held on a day, by whom, and which are missing. */
  public Coverage<PractitionerId> coverageOn(LocalDate day) {
    Map<KeyWorkingFunction, List<PractitionerId>> holders = new EnumMap<>(KeyWorkingFunction.class);
    holders.put(KeyWorkingFunction.SINGLE_POINT_OF_CONTACT, contactsOn(day));
    for (FunctionHolding holding : holdings) {
      if (holding.during().contains(day)) {
        holders
            .computeIfAbsent(holding.function(), function -> new ArrayList<>())
            .add(holding.practitioner());
      }
    }
    return Coverage.of(holders, calledForOn(day));
  }

  private Set<KeyWorkingFunction> calledForOn(LocalDate day) {
    Set<KeyWorkingFunction> calledFor = EnumSet.noneOf(KeyWorkingFunction.class);
    for (Need need : needs) {
      if (need.isFeltOn(day)) {
        calledFor.addAll(need.callsFor());
      }
    }
    return calledFor;
  }

  /** Who is stated to be the contact; where nobody is, the only key worker unless stated otherwise. */
  private List<PractitionerId> contactsOn(LocalDate day) {
    List<PractitionerId> stated = assignments.stream()
        .filter(each -> each.contact().filter(days -> days.contains(day)).isPresent())
        .map(KeyWorkerAssignment::practitioner)
        .toList();
    List<KeyWorkerAssignment> keyWorkers = assignments.stream()
        .filter(each -> each.kind() == AssignmentKind.KEY_WORKER)
        .filter(each -> each.during().contains(day))
        .toList();
    return stated.isEmpty()
            && keyWorkers.size() == 1
            && keyWorkers.get(0).contact().isEmpty()
        ? List.of(keyWorkers.get(0).practitioner())
        : stated;
  }
}
