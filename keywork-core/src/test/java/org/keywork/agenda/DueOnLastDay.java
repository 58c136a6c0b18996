package org.keywork.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Held;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.time.DateSpan;

/** Looks at both sides of a last day, in the agenda and with the rule behind it. */
final class DueOnLastDay {

  private static final DateSpan EVER = DateSpan.startingOn(LocalDate.of(2000, 1, 1));

  private DueOnLastDay() {}

  static List<AgendaItem> items(CaseFile file, AgendaMatter matter, Basis basis) {
    return file.agenda(EVER, basis).items().stream()
        .filter(each -> each.matter() == matter)
        .toList();
  }

  static List<UndatedItem> undated(CaseFile file, AgendaMatter matter, Basis basis) {
    return file.agenda(EVER, basis).undated().stream()
        .filter(each -> each.matter() == matter)
        .toList();
  }

  static AgendaItem onlyItem(CaseFile file, AgendaMatter matter, Basis basis) {
    List<AgendaItem> items = items(file, matter, basis);
    assertThat(items).hasSize(1);
    return items.get(0);
  }

  /** The rule misses from the day after the last one on, and the item stays the same on both days. */
  static void agreesWith(
      Rule<?> rule, CaseFile file, AgendaMatter matter, LocalDate lastDay, LocalPolicy policy) {
    Basis next = new Basis(lastDay.plusDays(1), policy);
    AgendaItem item = onLastDay(rule, file, matter, lastDay, policy);

    assertThat(onlyItem(file, matter, next)).isEqualTo(item);
    assertThat(Held.against(file, next, rule).missedAt()).isNotEmpty();
  }

  /** From the day after the last one on the rule asks, and the agenda names no day any more. */
  static void asksAfterwards(
      Rule<?> rule, CaseFile file, AgendaMatter matter, LocalDate lastDay, LocalPolicy policy) {
    Basis next = new Basis(lastDay.plusDays(1), policy);
    AgendaItem item = onLastDay(rule, file, matter, lastDay, policy);

    assertThat(items(file, matter, next)).isEmpty();
    assertThat(undated(file, matter, next))
        .extracting(UndatedItem::id, UndatedItem::at)
        .containsExactly(tuple(item.id(), item.at()));
    assertThat(Held.against(file, next, rule).count(Verdict.Kind.CANNOT_TELL)).isPositive();
  }

  private static AgendaItem onLastDay(
      Rule<?> rule, CaseFile file, AgendaMatter matter, LocalDate lastDay, LocalPolicy policy) {
    Basis last = new Basis(lastDay, policy);
    AgendaItem item = onlyItem(file, matter, last);

    assertThat(item.lastDay()).isEqualTo(lastDay);
    assertThat(item.behind()).isEqualTo(RuleBehind.of(rule));
    assertThat(Held.against(file, last, rule).missedAt()).isEmpty();
    return item;
  }
}
