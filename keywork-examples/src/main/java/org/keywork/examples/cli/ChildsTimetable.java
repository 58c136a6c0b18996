package org.keywork.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.keywork.casefile.CaseFile;
import org.keywork.ehc.EhcProcess;
import org.keywork.ehc.EhcTimetable;
import org.keywork.ehc.TimeToComment;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;

/**
 * The way of a child to a plan for education, health and care, and by when what is due on it.
 *
 * @param at where it stands in the case file
 * @param process the way
 * @param timetable by when what is due
 */
record ChildsTimetable(Location at, EhcProcess process, EhcTimetable timetable) {

  /** Those of all children of a family, in the order of the case file. */
  static List<ChildsTimetable> of(CaseFile file, Basis basis) {
    List<EhcProcess> processes = file.familysEhc().processes();
    return IntStream.range(0, processes.size())
        .mapToObj(i -> new ChildsTimetable(
            Location.at("ehc", i), processes.get(i), processes.get(i).timetable(basis)))
        .toList();
  }

  /** The times in which the family may comment, of what was sent by a day. */
  List<TimeToComment> timesToComment(LocalDate asOf) {
    return timetable.timesToComment().stream()
        .filter(each -> !each.servedOn().isAfter(asOf))
        .toList();
  }
}
