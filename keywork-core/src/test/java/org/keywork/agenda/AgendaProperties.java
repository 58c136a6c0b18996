package org.keywork.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.keywork.rule.Location;
import org.keywork.time.DateSpan;

/** What holds of any agenda, even where two things have got the same id. */
class AgendaProperties {

  @Property(tries = 500)
  void the_parts_of_a_span_make_up_the_whole(
      @ForAll("entries") List<AgendaEntry> entries,
      @ForAll("spans") DateSpan during,
      @ForAll @IntRange(max = 60) int cut) {
    LocalDate last = during.firstDay().plusDays(cut);
    LocalDate next = last.plusDays(1);
    if (during.contains(next)) {
      List<Agenda> parts =
          List.of(on(during.withFirstDay(next), entries), on(during.withLastDay(last), entries));
      assertThat(Agenda.merged(parts)).isEqualTo(on(during, entries));
    }
  }

  @Property(tries = 500)
  void a_longer_span_loses_nothing(
      @ForAll("entries") List<AgendaEntry> entries,
      @ForAll("spans") DateSpan during,
      @ForAll @IntRange(max = 60) int earlier,
      @ForAll @IntRange(max = 60) int later) {
    DateSpan longer = DateSpan.builder()
        .firstDay(during.firstDay().minusDays(earlier))
        .lastDay(during.lastDay().map(day -> day.plusDays(later)))
        .build();
    assertThat(on(longer, entries).items()).containsAll(on(during, entries).items());
    assertThat(on(longer, entries).undated()).isEqualTo(on(during, entries).undated());
  }

  @Property(tries = 500)
  void each_thing_is_on_it_once_whatever_the_order(
      @ForAll("entries") List<AgendaEntry> entries,
      @ForAll("spans") DateSpan during,
      @ForAll Random random) {
    Agenda agenda = on(during, entries);
    List<AgendaItemId> ids = new ArrayList<>();
    agenda.items().forEach(each -> ids.add(each.id()));
    agenda.undated().forEach(each -> ids.add(each.id()));
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(agenda.items()).isSortedAccordingTo(AgendaItem.BY_LAST_DAY);

    List<AgendaEntry> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, random);
    assertThat(on(during, shuffled)).isEqualTo(agenda);
  }

  @Property(tries = 500)
  void two_paths_never_give_one_id(
      @ForAll("paths") List<String> one, @ForAll("paths") List<String> other) {
    assertThat(id(one).equals(id(other))).isEqualTo(one.equals(other));
  }

  private static AgendaItemId id(List<String> path) {
    return AgendaItemId.of(AgendaItems.FAMILY, path.toArray(String[]::new));
  }

  private static Agenda on(DateSpan during, List<AgendaEntry> entries) {
    return Agenda.of(during, TODAY, entries.stream());
  }

  @Provide
  Arbitrary<List<String>> paths() {
    return Arbitraries.strings()
        .withChars('a', '/', '~', '1', '0')
        .ofMaxLength(3)
        .list()
        .ofMaxSize(3);
  }

  @Provide
  Arbitrary<DateSpan> spans() {
    return Combinators.combine(days(), Arbitraries.integers().between(0, 90).optional())
        .as((first, length) -> DateSpan.builder()
            .firstDay(first)
            .lastDay(length.map(first::plusDays))
            .build());
  }

  @Provide
  Arbitrary<List<AgendaEntry>> entries() {
    Arbitrary<String> few = Arbitraries.of("1", "2", "3", "4", "5", "6");
    Arbitrary<AgendaMatter> matters = Arbitraries.of(AgendaMatter.class);
    Arbitrary<AgendaEntry> items = Combinators.combine(
            matters, days(), few, Arbitraries.integers().between(0, 30).optional())
        .as((matter, day, id, window) ->
            AgendaItems.due(matter, day, id).withFirstDay(window.map(day::minusDays)));
    Arbitrary<AgendaEntry> undated = Combinators.combine(matters, few)
        .as((matter, id) -> AgendaItems.HEADING.undated(
            matter, AgendaItems.BEHIND, "the day", Location.here(), id));
    return Arbitraries.oneOf(items, items, undated).list().ofMaxSize(10);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-60, 60).map(TODAY::plusDays);
  }
}
