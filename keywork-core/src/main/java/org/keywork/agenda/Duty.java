package org.keywork.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.time.Deadline;

/**
 * Something that a rule asks for. Until its last day is over it is an item; afterwards the rule tells:
 * where it misses, the item is overdue; where it asks, nobody knows whether it was done, and no day is
 * told; where it does neither, there is nothing to do.
 *
 * @param matter what is to be done
 * @param rule the rule that asks for it
 * @param subject what that rule looks at
 * @param at where in the record it comes from
 * @param path what tells it apart, as of {@link AgendaHeading#item}
 */
record Duty<T>(AgendaMatter matter, Rule<T> rule, T subject, Location at, List<String> path) {

  /** By a day that is counted. */
  Stream<AgendaEntry> by(Deadline deadline, AgendaHeading heading) {
    return isStillDue(deadline.lastDay(), heading)
        ? Stream.of(item(heading).by(deadline).build())
        : undated(heading);
  }

  /** By a day that somebody named. */
  Stream<AgendaEntry> by(LocalDate lastDay, AgendaHeading heading) {
    return isStillDue(lastDay, heading)
        ? Stream.of(item(heading).lastDay(lastDay).build())
        : undated(heading);
  }

  /** By a day that nobody can tell: where the rule asks, and nowhere else. */
  Stream<AgendaEntry> undated(AgendaHeading heading) {
    Verdict verdict = verdict(heading);
    return verdict.kind() == Verdict.Kind.CANNOT_TELL
        ? Stream.of(heading.undated(
            matter, RuleBehind.of(rule), verdict.unknowns().get(0).what(), at, steps()))
        : Stream.empty();
  }

  /** Whether the rule misses it already. */
  boolean isMissed(AgendaHeading heading) {
    return verdict(heading).kind() == Verdict.Kind.NOT_MET;
  }

  String[] steps() {
    return path.toArray(String[]::new);
  }

  private boolean isStillDue(LocalDate lastDay, AgendaHeading heading) {
    return !heading.basis().asOf().isAfter(lastDay) || isMissed(heading);
  }

  private Verdict verdict(AgendaHeading heading) {
    return rule.verdictOn(subject, heading.basis());
  }

  private AgendaItem.Builder item(AgendaHeading heading) {
    AgendaItem.Builder item = heading.item(matter, steps());
    item.behind(RuleBehind.of(rule)).at(at);
    return item;
  }
}
