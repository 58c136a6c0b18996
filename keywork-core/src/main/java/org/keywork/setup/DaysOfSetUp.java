package org.keywork.setup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days by now on which those who set up a service came together.
 *
 * @param setUp the setting up
 * @param asOf today; a later day is not counted
 */
record DaysOfSetUp(SetUp setUp, LocalDate asOf) {

  /** The days, in order, on which workshops for a task were held. */
  List<LocalDate> workshops(SetUpWorkshopTask task) {
    return setUp.workshops().stream()
        .filter(workshop -> workshop.task() == task)
        .flatMap(workshop -> workshop.heldOn().stream())
        .filter(day -> !day.isAfter(asOf))
        .distinct()
        .sorted()
        .toList();
  }

  /** The days of meetings between the workshops, in order; none after the setting up has ended. */
  Stream<LocalDate> meetings() {
    Optional<LocalDate> end = setUp.endedOn();
    return setUp.steeringGroup().stream()
        .flatMap(group -> group.meetings().stream())
        .map(SteeringMeeting::on)
        .filter(day -> !day.isAfter(asOf) && end.filter(day::isAfter).isEmpty())
        .sorted();
  }

  /** Those of them in a phase. */
  Stream<LocalDate> meetingsIn(SetUpPhase phase) {
    SetUpHistory history = setUp.history();
    return meetings().filter(day -> history.on(day).filter(phase::equals).isPresent());
  }
}
