package org.keywork.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.keywork.rule.Identifier;

/** Entries put in order, each id of a subject once, whatever order they came in. */
final class EachOnce {

  /** What is due first comes first; what nobody can date comes last. */
  private static final Comparator<AgendaEntry> MOST_PRESSING_FIRST = Comparator.comparing(
          EachOnce::lastDay)
      .thenComparing(each -> each.subject().value())
      .thenComparing(AgendaEntry::matter)
      .thenComparing(AgendaEntry::id)
      .thenComparing(Object::toString);

  private record Key(Identifier subject, AgendaItemId id) {}

  private EachOnce() {}

  static List<AgendaEntry> of(Stream<? extends AgendaEntry> entries) {
    Set<Key> seen = new HashSet<>();
    return entries
        .<AgendaEntry>map(each -> each)
        .sorted(MOST_PRESSING_FIRST)
        .filter(each -> seen.add(new Key(each.subject(), each.id())))
        .toList();
  }

  private static LocalDate lastDay(AgendaEntry entry) {
    return entry instanceof AgendaItem item ? item.lastDay() : LocalDate.MAX;
  }
}
