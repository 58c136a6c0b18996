package org.keywork.agenda;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.Identifier;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.RuleId;
import org.keywork.time.DateSpan;

/**
 * What is due on some day of a span, and what was overdue before it, as of a day. What is done is not on
 * it; of what comes round again only the next time is, for the one after is counted from that.
 *
 * @param during the span
 * @param asOf the day as of which it is told
 * @param items what is to be done, the most pressing first
 * @param undated what is to be done by a day that nobody can tell
 * @since 0.1
 */
public record Agenda(
    DateSpan during, LocalDate asOf, List<AgendaItem> items, List<UndatedItem> undated) {

  /** Refuses a missing part. */
  public Agenda {
    Objects.requireNonNull(during, "during");
    Objects.requireNonNull(asOf, "asOf");
    items = List.copyOf(items);
    undated = List.copyOf(undated);
  }

  /**
   * The agenda of a span, from everything that is to be done at any time, in any order.
   *
   * <p>Each thing is on it once. Where two entries are under one id, the one that is due first stands;
   * and something of which a day can be told is not among what nobody can date.
   */
  public static Agenda of(DateSpan during, LocalDate asOf, Stream<? extends AgendaEntry> entries) {
    List<AgendaEntry> once = EachOnce.of(entries);
    return new Agenda(
        during,
        asOf,
        ofType(AgendaItem.class, once).filter(item -> isOn(item, during, asOf)).toList(),
        ofType(UndatedItem.class, once).toList());
  }

  /**
   * The same under a policy: what is to be done only because of a rule that the policy switched off is
   * left out. What somebody agreed to stays, whatever rule asks that it be seen to.
   */
  public static Agenda of(DateSpan during, Basis basis, Stream<? extends AgendaEntry> entries) {
    Set<RuleId> switchedOff = basis.policy().switchedOff().keySet();
    return of(
        during,
        basis.asOf(),
        entries.filter(each ->
            !(each.behind() instanceof RuleBehind asked && switchedOff.contains(asked.rule()))));
  }

  private static <T extends AgendaEntry> Stream<T> ofType(
      Class<T> type, List<AgendaEntry> entries) {
    return entries.stream().filter(type::isInstance).map(type::cast);
  }

  private static boolean isOn(AgendaItem item, DateSpan during, LocalDate asOf) {
    boolean wasOverdue = item.isOverdueOn(asOf) && item.lastDay().isBefore(during.firstDay());
    return wasOverdue || item.isDueIn(during);
  }

  /**
   * One agenda out of several: of several families over one span, or of the parts of a span.
   *
   * @throws IllegalArgumentException if there is none, if they are told as of different days, or if
   *     days lie between their spans
   */
  public static Agenda merged(Collection<Agenda> agendas) {
    List<Agenda> inOrder = agendas.stream()
        .sorted(Comparator.comparing(each -> each.during().firstDay()))
        .toList();
    if (inOrder.stream().map(Agenda::asOf).distinct().count() != 1) {
      throw new IllegalArgumentException(
          "Agendas can be merged when there is one at least, and all are told as of the same day.");
    }
    return of(
        inOrder.stream().map(Agenda::during).reduce(Agenda::joined).orElseThrow(),
        inOrder.get(0).asOf(),
        inOrder.stream()
            .flatMap(each -> Stream.concat(each.items().stream(), each.undated().stream())));
  }

  private static DateSpan joined(DateSpan earlier, DateSpan later) {
    if (!earlier.overlaps(later) && !earlier.abuts(later)) {
      throw new IllegalArgumentException(
          "Agendas can be merged when no day lies between their spans.");
    }
    Optional<LocalDate> last = earlier.lastDay().isEmpty() || later.lastDay().isEmpty()
        ? Optional.empty()
        : Stream.of(earlier, later)
            .flatMap(each -> each.lastDay().stream())
            .max(Comparator.naturalOrder());
    return DateSpan.builder().firstDay(earlier.firstDay()).lastDay(last).build();
  }

  /** What a practitioner sees to, in whichever family or service that is. */
  public Agenda seenToBy(PractitionerId who) {
    return only(each -> each.seenToBy().contains(who));
  }

  /** What nobody is known to see to, and so is on nobody's agenda: of a family without a key worker. */
  public Agenda seenToByNobody() {
    return only(each -> each.seenToBy().isEmpty());
  }

  /** What is about one case file, practitioner or service. */
  public Agenda about(Identifier subject) {
    return only(each -> each.subject().equals(subject));
  }

  private Agenda only(Predicate<AgendaEntry> wanted) {
    return new Agenda(
        during,
        asOf,
        items.stream().filter(wanted).toList(),
        undated.stream().filter(wanted).toList());
  }

  /** Which of its meetings could be held as one (R222). */
  public Combining combining(LocalPolicy policy) {
    return Combining.of(this, policy);
  }

  /** What was to be done before the day as of which it is told. */
  public List<AgendaItem> overdue() {
    return items.stream().filter(each -> each.isOverdueOn(asOf)).toList();
  }

  /** What can still be done in time. */
  public List<AgendaItem> due() {
    return items.stream().filter(each -> !each.isOverdueOn(asOf)).toList();
  }
}
