package org.keywork.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.keywork.family.Family;
import org.keywork.family.Need;
import org.keywork.function.Coverage;
import org.keywork.function.KeyWorkingFunction;
import org.keywork.practitioner.PractitionerId;

/**
 * Who holds which function for a family, and which functions its needs call for.
 *
 * @param family the family with its needs
 * @param history who is or was assigned to it; it tells who is the single point of contact
 * @param holdings who holds or held which function
 * @since 0.1
 */
public record FunctionsHeld(
    Family family, AssignmentHistory history, List<FunctionHolding> holdings) {

  /** Refuses a missing part. */
  public FunctionsHeld {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(history, "history");
    holdings = List.copyOf(holdings);
  }

  /** Which functions are held on a day, by whom, and which are missing. */
  public Coverage<PractitionerId> coverageOn(LocalDate day) {
    Map<KeyWorkingFunction, List<PractitionerId>> holders = new EnumMap<>(KeyWorkingFunction.class);
    holders.put(KeyWorkingFunction.SINGLE_POINT_OF_CONTACT, history.contactsOn(day));
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
    for (Need need : family.needs()) {
      if (family.feels(need, day)) {
        calledFor.addAll(need.callsFor());
      }
    }
    return calledFor;
  }
}
